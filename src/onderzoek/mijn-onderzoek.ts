import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { leesEigenBrief } from './lees-eigen-brief.ts'
import { beantwoordUitnodiging, zegOverAanpak, zegOverDienst } from './mijn-antwoorden.ts'
import { leesEigenBestand, stuurBestand } from './mijn-bestanden.ts'
import { mijnOnderzoeken } from './mijn-onderzoeken.ts'
import { vraagEigenRegie, zegOverReikwijdte } from './mijn-wensen.ts'
import { vraagClientondersteuning } from './vraag-clientondersteuning.ts'
import { vraagTerugbellen } from './vraag-terugbellen.ts'

/** What somebody sees and does who is in an onderzoek himself. */
export const mijnOnderzoek = {
  mijnZaken: mijnOnderzoeken,
  mijnBrief: leesEigenBrief,
  mijnBelverzoek: vraagTerugbellen,
  mijnBestand: { stuur: stuurBestand, lees: leesEigenBestand },
  mijnAntwoorden: {
    afspraak: beantwoordUitnodiging,
    aanpak: zegOverAanpak,
    dienst: zegOverDienst,
    ondersteuning: vraagClientondersteuning,
    reikwijdte: zegOverReikwijdte,
    regie: vraagEigenRegie,
  },
} satisfies Partial<Hoofdstuk>
