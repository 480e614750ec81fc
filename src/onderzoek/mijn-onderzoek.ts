import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { leesEigenBrief } from './lees-eigen-brief.ts'
import { mijnOnderzoeken } from './mijn-onderzoeken.ts'
import { vraagTerugbellen } from './vraag-terugbellen.ts'

/** What somebody sees and does who is in an onderzoek himself. */
export const mijnOnderzoek = {
  mijnZaken: mijnOnderzoeken,
  mijnBrief: leesEigenBrief,
  mijnBelverzoek: vraagTerugbellen,
} satisfies Partial<Hoofdstuk>
