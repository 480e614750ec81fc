import { type Oordeel, oordeel, type Reden } from '../../wet/oordeel.ts'

/** Who works for the municipality as a processor, and the agreements it has; dates 'yyyy-mm-dd'. */
export interface LiveFeiten {
  readonly overeenkomsten: readonly {
    readonly organisatieId: string
    readonly geslotenOp: string
    /** First day on which it no longer counts; null when it has no end. */
    readonly looptTot: string | null
  }[]
  readonly verwerkers: readonly { readonly id: string; readonly naam: string }[]
  /** It is known how people reach the data protection officer. */
  readonly fgBereikbaar: boolean
}

/**
 * Whether a municipality may go live on day `op`: there is a running processor agreement for outsourced work (the
 * software at least), one for each processor whose people work here (AVG 28, N-AVG-28), and its letters can say how the data protection
 * officer is reached (AVG 13 lid 1 onder b, N-AVG-13). The name in a reason is that of an organisation.
 */
export const magLive = ({ overeenkomsten, verwerkers, fgBereikbaar }: LiveFeiten, op: string): Oordeel => {
  const lopend = new Set(
    overeenkomsten
      .filter(({ geslotenOp, looptTot }) => geslotenOp <= op && (looptTot === null || op < looptTot))
      .map(({ organisatieId }) => organisatieId),
  )
  const zonder = verwerkers
    .filter(({ id }) => !lopend.has(id))
    .map(
      ({ naam }): Reden => ({
        code: 'inrichting.verwerker-zonder-overeenkomst',
        artikel: 'avg-verwerker',
        params: { organisatie: naam },
      }),
    )
  const geen: Reden | undefined =
    lopend.size === 0
      ? { code: 'inrichting.geen-verwerkersovereenkomst', artikel: 'avg-verwerker' }
      : undefined
  const zonderFg: Reden | undefined = fgBereikbaar
    ? undefined
    : { code: 'inrichting.fg-niet-bereikbaar', artikel: 'avg-informeren' }
  return oordeel('avg-verwerker', [geen, ...zonder, zonderFg])
}
