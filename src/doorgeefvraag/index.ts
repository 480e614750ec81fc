import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { beantwoordDoorgeefvraag, veranderDoorgeefantwoord } from './beantwoord-doorgeefvraag.ts'
import { bekijkDoorgeefvraag } from './bekijk-doorgeefvraag.ts'
import { doorgeefvraagZaak } from './doorgeefvraag.page.tsx'
import { doorgeefvraagDossier } from './doorgeefvraag-dossier.ts'
import { doorgeefvragenWerkvoorraad } from './werkvoorraad.ts'

export {
  geversMetPortaal,
  geverVan,
  openGeversvragen,
  sluitGeversvragen,
  stelGeversvraag,
  vergeetGeversvragen,
} from './geversvragen.ts'

/** The question to who gave a gegeven and wanted to be asked first, whether it may go to somebody (Wmo 2015, 5.4.2 lid 1). */
export const doorgeefvraag: Hoofdstuk = {
  naam: 'doorgeefvraag',
  dossier: doorgeefvraagDossier,
  beginnen: [],
  bekijken: bekijkDoorgeefvraag,
  handelingen: [beantwoordDoorgeefvraag, veranderDoorgeefantwoord],
  lijsten: [doorgeefvragenWerkvoorraad],
  voorbij: ['doorgeefvraag-is-gesloten', 'doorgeefantwoord-staat-vast'],
  nietsErvoor: ['doorgeefvraag-is-beantwoord', 'doorgeefvraag-zonder-antwoord'],
  watHelpt: {},
  plichten: () => [],
  zaak: doorgeefvraagZaak,
}
