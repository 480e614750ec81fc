import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { doorzettingZaak } from './doorzetting.page.tsx'
import { doorzettingDossier, type Opslag, opslagen } from './doorzetting-dossier.ts'
import { bekijkVan, verbeterGegevenVan, werkvoorraadVan } from './verwerkingen.ts'

const hoofdstukVan = (opslag: Opslag): Hoofdstuk => ({
  naam: opslag.naam,
  dossier: doorzettingDossier(opslag),
  beginnen: [],
  bekijken: bekijkVan(opslag),
  handelingen: [verbeterGegevenVan(opslag)],
  lijsten: [werkvoorraadVan(opslag)],
  voorbij: ['doorzetting-ingetrokken'],
  plichten: () => [],
  zaak: doorzettingZaak(opslag.pad),
})

export { begonnenDoorzetting } from './begin-doorzetting.ts'
export {
  doorzettingenVan,
  doorzettingKeuze,
  legDoorzettingVast,
  trekDoorzettingInInvoer,
  trekDoorzettingInVoorbeeld,
  trekDoorzettingTerug,
  zetDoorInvoer,
  zetDoorVoorbeeld,
} from './zet-door.ts'

/** What was passed on as a melding for compulsory mental health care: Wvggz, 5:1 and 5:2 (Wmo 2015, 2.2.5 and 5.5.4 lid 1). */
export const wvggz: Hoofdstuk = hoofdstukVan(opslagen.wvggz)

/** What was passed on to Veilig Thuis: Wmo 2015, 4.1.1 and 5.2.6. */
export const veiligThuis: Hoofdstuk = hoofdstukVan(opslagen['veilig-thuis'])
