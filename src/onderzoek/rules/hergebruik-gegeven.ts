import { type Bron, bronnenOp, bronOp } from '../../wet/bronnen.ts'
import { type GegevenInvoer, redenenGegeven } from './gegeven.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

/** One consult of one own source for one question. */
export interface HergebruikGegeven extends Omit<GegevenInvoer, 'bron' | 'verzoekId'> {
  /** As typed: whether it is on the closed list is for the rule to say. */
  readonly bronnen: readonly string[]
  readonly vraag: string
}

/** What stands in the way of `hergebruik-gegeven` before anything is typed: for the panel. */
export const voorafHergebruikGegeven: Vooraf = (feiten, vandaag) =>
  beoordeel('hergebruik', vandaag, [inStaat(feiten, ['loopt'], 'hergebruik'), heeftReikwijdte(feiten)])

/** Re-uses data the college holds, from one listed source for one question (5.4.1 lid 4; N-5.4.1-4, N-5.4.1-4-nz). */
export const toetsHergebruikGegeven: Toets<HergebruikGegeven> = (invoer, feiten, vandaag) => {
  const lijst: readonly string[] = bronnenOp(vandaag)
  const [eerste] = invoer.bronnen
  const bron = lijst.find((code) => code === eerste) as Bron | undefined
  const gegeven = { ...invoer, bron: bron ?? 'wmo-2015', verzoekId: null } as const
  const rijen = bron ? [`bron ${bron}@${bronOp(bron, vandaag).vanaf}`] : []
  return beoordeel(
    'hergebruik',
    vandaag,
    [
      inStaat(feiten, ['loopt'], 'hergebruik'),
      alsNiet(invoer.bronnen.length !== 1, 'een-bron-per-keer', 'hergebruik'),
      alsNiet(
        invoer.bronnen.some((code) => !lijst.includes(code)),
        'bron-niet-op-lijst',
        'hergebruik',
      ),
      alsNiet(leeg(invoer.vraag), 'hergebruik-zonder-vraag', 'hergebruik'),
      ...redenenGegeven(gegeven, feiten),
    ],
    rijen,
  )
}
