import type { Feiten } from './feiten.ts'
import { isDood } from './laat-client-stoppen.ts'

interface OverMensen {
  readonly code: string
  readonly betrokkenen?: readonly string[]
}

/** What is done to the person himself. */
const aanHemZelf: readonly string[] = [
  'uitleg-aan-client',
  'stoppen-bevestigen',
  'coordinator-meedelen',
  'overleg-volgens-afspraak',
  'bel-terug',
  'antwoord-op-uitnodiging',
]

/** Nobody talks with who died, writes or explains to him; what a party must be told of his data, it still is. */
export const voorLevenden = <P extends OverMensen>(feiten: Feiten, plicht: P): readonly P[] => {
  const over = plicht.betrokkenen?.filter((id) => !isDood(feiten, id))
  if (over === undefined || over.length === plicht.betrokkenen?.length) return [plicht]
  return aanHemZelf.includes(plicht.code) ? [] : [{ ...plicht, betrokkenen: over }]
}
