import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { AfspraakFeit, Feiten } from './feiten.ts'
import type { Mits } from './mits.ts'
import { reden } from './redenen.ts'

/** What stands in the content of an agreement about the party's answer and what followed; days are 'yyyy-mm-dd'. */
export interface Partijantwoord {
  readonly jaDoor: string | null
  readonly jaOp: string | null
  readonly neeOp: string | null
  readonly gedaanOp: string | null
}

/** The answer by the id of its agreement. */
export type Partijantwoorden = ReadonlyMap<string, Partijantwoord>

const beantwoord: readonly Afspraakstaat[] = ['aanvaard', 'geweigerd', 'gedaan', 'lukt-niet']

/** The agreements of a party of which its yes or no stands here: the form that mends one offers exactly these. */
export const beantwoordeAfspraken = ({ afspraken }: Feiten): readonly AfspraakFeit[] =>
  afspraken.filter(({ staat, partijId }) => partijId !== null && beantwoord.includes(staat))

/** The chosen agreement is one that a party answered. */
export const opBeantwoorde = (afspraakId: string, feiten: Feiten): Mits => {
  const afspraak = feiten.afspraken.find(({ id }) => id === afspraakId)
  if (!afspraak) return reden('afspraak-onbekend')
  if (afspraak.partijId === null) return reden('afspraak-niet-van-partij')
  return beantwoord.includes(afspraak.staat)
    ? undefined
    : reden('afspraak-niet-in-deze-stand', { staat: afspraak.staat })
}
