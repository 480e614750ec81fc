import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkUitkomst } from './bekijk-uitkomst.ts'
import { meldGedaan, meldLuktNiet } from './eigen-afspraken.ts'
import { uitkomstZaak } from './uitkomst.page.tsx'
import { uitkomstDossier } from './uitkomst-dossier.ts'
import { uitkomstenWerkvoorraad } from './werkvoorraad.ts'

export { bewaarBijPartij, type VoorPartij } from './bewaar-bij-partij.ts'

/** What a party keeps of a conference that was closed: its own agreements, and what it took along (Wmo 2015, 5.4.3 lid 3 and 4). */
export const overlegVanPartij: Hoofdstuk = {
  naam: 'overleg-van-partij',
  dossier: uitkomstDossier,
  beginnen: [],
  bekijken: bekijkUitkomst,
  handelingen: [meldGedaan, meldLuktNiet],
  lijsten: [uitkomstenWerkvoorraad],
  nietsErvoor: ['geen-overlegafspraak'],
  plichten: () => [],
  zaak: uitkomstZaak,
}
