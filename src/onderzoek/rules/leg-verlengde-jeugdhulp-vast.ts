import type { StandVanJeugdhulp } from '../../wet/gezinsrelaties.ts'
import { bekend, betrokkeneMet, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { jeugdigeTot } from './jeugdige.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface LegVerlengdeJeugdhulpVast {
  readonly betrokkeneId: string
  readonly verlenging: StandVanJeugdhulp
  /** The day on which it was established, or on which it ended. */
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt'] as const

/** Everybody of whom it is known when he is eighteen: the form offers exactly these. */
export const metLeeftijd = ({ betrokkenen }: Feiten): readonly string[] =>
  betrokkenen.filter(({ jeugdigeTot: tot }) => (tot ?? null) !== null).map(({ id }) => id)

/** What stands in the way of `leg-verlengde-jeugdhulp-vast` before anything is typed: for the panel. */
export const voorafLegVerlengdeJeugdhulpVast: Vooraf = (feiten, vandaag) =>
  beoordeel('begrip-gezinslid', vandaag, [
    inStaat(feiten, mag, 'begrip-gezinslid'),
    alsNiet(metLeeftijd(feiten).length === 0, 'niemand-met-jeugdhulp', 'begrip-gezinslid'),
  ])

/** The facts once youth help goes on so long. */
const metVerlenging = (
  { betrokkeneId, verlenging, datum }: LegVerlengdeJeugdhulpVast,
  feiten: Feiten,
): Feiten => ({
  ...feiten,
  gebeurtenissen: [
    ...feiten.gebeurtenissen,
    { id: '', soort: 'jeugdhulp-verlengd', betrokkeneId, datum, code: verlenging, versie: 0 },
  ],
})

/** Whether youth help went on beyond this day, as it was recorded. */
const liepDoor = (feiten: Feiten, id: string, dag: string): boolean => {
  const nu = laatste(feiten, ['jeugdhulp-verlengd'], id)
  return nu !== undefined && nu.code !== 'geeindigd' && dag < (jeugdigeTot(feiten, id) ?? dag)
}

/**
 * Records that youth help goes on after eighteen, until 21 or 23: as long as it does he is a jeugdige, and gezinslid where he
 * stays elsewhere (1.1.1 gezinslid, explanation; N-1.1.1-gz-1). It is a fact that somebody established, never a
 * guess; its end is one too, with its own day, so that what was before stays.
 */
export const toetsLegVerlengdeJeugdhulpVast: Toets<LegVerlengdeJeugdhulpVast> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, verlenging, datum } = invoer
  const wie = betrokkeneMet(feiten, betrokkeneId)
  const onbekend = wie !== undefined && (wie.jeugdigeTot ?? null) === null
  const geeindigd = verlenging === 'geeindigd'
  const einde =
    onbekend || !wie || geeindigd ? null : jeugdigeTot(metVerlenging(invoer, feiten), betrokkeneId)
  return beoordeel('begrip-gezinslid', vandaag, [
    inStaat(feiten, mag, 'begrip-gezinslid'),
    bekend(feiten, betrokkeneId, 'begrip-gezinslid'),
    alsNiet(onbekend, 'jeugdhulp-niet-nodig', 'begrip-gezinslid'),
    alsNiet(einde !== null && einde <= vandaag, 'jeugdhulp-voorbij', 'begrip-gezinslid'),
    alsNiet(
      laatste(feiten, ['jeugdhulp-verlengd'], betrokkeneId)?.code === verlenging,
      'niets-veranderd',
      'begrip-gezinslid',
    ),
    alsNiet(
      geeindigd && !liepDoor(feiten, betrokkeneId, datum),
      'jeugdhulp-loopt-niet-door',
      'begrip-gezinslid',
    ),
    nietInToekomst(datum, vandaag),
  ])
}
