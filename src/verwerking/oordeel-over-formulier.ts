import type { Oordeel } from '../wet/oordeel.ts'
import type { Kader } from './kader.ts'
import type { Geladen } from './laad-feiten.ts'
import { metOverlijden, redenNaOverlijden } from './na-overlijden.ts'
import type { ElkeHandeling } from './verwerking.ts'

/** One page of a form that was filled in: its name, and everything that was answered so far. */
export interface Ingevuld {
  readonly naam: string
  readonly antwoorden: Readonly<Record<string, unknown>>
}

/** What the law says of a form as far as it is: before there is input, after one of its pages, or of all of it; with what the test knew beside the facts. */
export const oordeelOverFormulier = async (
  verwerking: ElkeHandeling,
  lezing: Geladen,
  kader: Kader,
  { invoer, stap }: { readonly invoer?: unknown; readonly stap?: Ingevuld | undefined },
): Promise<{ readonly oordeel: Oordeel; readonly bij: unknown }> => {
  const { feiten } = lezing
  const vooraf = verwerking.vooraf(feiten, kader)
  const opStap = stap && verwerking.stapToets?.[stap.naam]
  if (invoer === undefined && !(opStap && vooraf.toegestaan)) return { oordeel: vooraf, bij: undefined }
  const bij = await verwerking.bij?.(feiten, lezing, kader)
  if (invoer === undefined && opStap)
    return { oordeel: opStap(stap.antwoorden, feiten, kader, bij as undefined), bij }
  const getypt = invoer as Record<string, unknown>
  const oordeel = verwerking.toets(getypt, feiten, kader, bij as undefined)
  return { oordeel: metOverlijden(oordeel, redenNaOverlijden(verwerking, feiten, getypt, kader)), bij }
}
