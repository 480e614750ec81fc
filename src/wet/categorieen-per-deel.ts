import { type Categorie, categorieNamen } from './categorieen.ts'
import type { Compartiment } from './compartimenten.ts'
import { bijMelding } from './melding.ts'
import { bijOggz } from './oggz.ts'

const doorgezet = categorieNamen.filter((een) => bijMelding.includes(een) || bijOggz.includes(een))

const perDeel: Readonly<Partial<Record<Compartiment, readonly Categorie[]>>> = {
  meldpunt: bijMelding,
  oggz: bijOggz,
  wvggz: doorgezet,
  veilig_thuis: doorgezet,
}

/** Which categories a compartment can hold: all, unless its rules let in less (AVG 9 and 10, AVG 30 lid 1 onder c). */
export const categorieenIn = (compartiment: Compartiment): readonly Categorie[] =>
  perDeel[compartiment] ?? categorieNamen
