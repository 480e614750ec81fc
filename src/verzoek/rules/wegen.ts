import type { Oordeel } from '../../wet/oordeel.ts'
import {
  type Aannemelijk,
  type Criterium,
  criteria,
  isGenoegVoorOnderzoek,
  type OordeelOverCriterium,
} from '../../wet/verzoek-van-partij.ts'
import { opnieuwTeWegen } from './aangevuld.ts'
import type { BetrokkeneFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, isBekend, laatste, met, mits } from './mits.ts'

/** What the college found about one person by criterion; undefined as long as it has not weighed all four, or the party completed one since. */
const gewogen = (feiten: Feiten, betrokkeneId: string): Aannemelijk | undefined => {
  const codes = criteria.map((een) => [een, laatste(feiten, een, betrokkeneId)?.code] as const)
  if (codes.some(([een, code]) => code === undefined || opnieuwTeWegen(feiten, een, betrokkeneId)))
    return undefined
  return Object.fromEntries(codes.map(([een, code]) => [een, code === 'aannemelijk'])) as Aannemelijk
}

/** The people about whom not all criteria were weighed yet, with what the party completed (N-Awb-3.2). */
export const nogTeWegen = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => gewogen(feiten, id) === undefined)

/** The people about whom an onderzoek can start: a, and (1) or (2), and b (2.3a.4 lid 1, N-2.3a.4-1-bes). */
export const kanStarten = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => {
    const gevonden = gewogen(feiten, id)
    return gevonden !== undefined && isGenoegVoorOnderzoek(gevonden)
  })

/** Which criteria keep an onderzoek about somebody from starting, once he was weighed: a, both (1) and (2), or b (2.3a.4 lid 1). */
export const watOntbreekt = (feiten: Feiten, betrokkeneId: string): readonly Criterium[] => {
  const gevonden = gewogen(feiten, betrokkeneId)
  if (gevonden === undefined) return []
  const zonderGevaar = !gevonden['criterium-1'] && !gevonden['criterium-2']
  return criteria.filter((een) =>
    een === 'criterium-1' || een === 'criterium-2' ? zonderGevaar : !gevonden[een],
  )
}

/** Weighs a request that was taken; what the party still adds can be weighed again. */
export const voorafWeegCriteria = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('verzoek-ernstige-problemen', vandaag, [inStaat(feiten, 'in-behandeling', 'wacht-op-aanvulling')])

export interface Weging {
  readonly betrokkeneId: string
  readonly gevonden: Readonly<Record<Criterium, { oordeel: OordeelOverCriterium; waarom: string }>>
}

/** Each criterion of its own, about one person, with a reason (2.3a.4 lid 1, N-2.3a.4-1a to N-2.3a.4-1b, N-Awb-3.2). */
export const toetsWeegCriteria = (
  { betrokkeneId, gevonden }: Weging,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafWeegCriteria(feiten, kader), [
    isBekend(feiten, betrokkeneId),
    mits(
      criteria.every((een) => gevuld(gevonden[een].waarom)),
      'criterium-zonder-reden',
    ),
  ])
