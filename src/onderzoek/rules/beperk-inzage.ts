import { plusDagen } from '../../wet/datum.ts'
import { isInzageBeperkt } from '../../wet/eigen-gegeven.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { type Uitzonderingsgrond, uitzonderingsgronden } from '../../wet/weigergronden.ts'
import type { Feiten, GegevenFeit } from './feiten.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** Which item its person does not see for a time, on which exception, why, and until which day. */
export interface BeperkInzage {
  readonly gegevenId: string
  readonly grond: Uitzonderingsgrond
  readonly motief: string
  readonly tot: string
}

const artikel = 'avg-uitzondering'
/** How long before its last day somebody weighs whether it must stay. */
const dagenVooraf = 14

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], artikel),
  alsNiet(feiten.gegevens.length === 0, 'geen-gegevens', artikel),
]

/** The items that their person does not see today. */
export const beperkteGegevens = ({ gegevens, peildag }: Feiten): readonly GegevenFeit[] =>
  gegevens.filter(({ nietInzienTot }) => isInzageBeperkt(nietInzienTot, peildag))

/** What stands in the way of `beperk-inzage` before anything is typed: for the panel. */
export const voorafBeperkInzage: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/**
 * Limits for a time that its person sees one item: on an exception of UAVG 41, with why it is needed for him and is not more than needed, and with a
 * last day (AVG 23; N-AVG-23). Eigen invulling: half a year at most; longer is a new decision.
 */
export const toetsBeperkInzage: Toets<BeperkInzage> = ({ gegevenId, grond, motief, tot }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(
      feiten.gegevens.length > 0 && feiten.gegevens.every(({ id }) => id !== gegevenId),
      'onbekend-gegeven',
      artikel,
    ),
    alsNiet(!uitzonderingsgronden.includes(grond), 'beperking-zonder-grond', artikel),
    alsNiet(leeg(motief), 'beperking-zonder-motief', artikel),
    alsNiet(tot <= vandaag, 'beperking-zonder-einde', artikel),
    alsNiet(tot > einddatum('inzagebeperking-ten-hoogste', vandaag).datum, 'beperking-te-lang', artikel),
  ])

/** What stands in the way of `hef-inzagebeperking-op` before it is known of which: there must be one. */
export const voorafHefInzagebeperkingOp: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt', 'afgerond'], artikel),
    alsNiet(beperkteGegevens(feiten).length === 0, 'geen-inzagebeperking', artikel),
  ])

/** Lets its person see an item again before the last day: a limit lasts no longer than it is needed (AVG 23; N-AVG-23). */
export const toetsHefInzagebeperkingOp: Toets<Pick<BeperkInzage, 'gegevenId'>> = (
  { gegevenId },
  feiten,
  vandaag,
) =>
  beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt', 'afgerond'], artikel),
    alsNiet(
      beperkteGegevens(feiten).every(({ id }) => id !== gegevenId),
      'geen-inzagebeperking',
      artikel,
    ),
  ])

/** Two weeks before a limit ends somebody weighs whether it must stay; who does nothing lets it end (N-AVG-23). */
export const inzagebeperkingen: Regel = (feiten) =>
  beperkteGegevens(feiten)
    .filter(({ nietInzienTot }) => feiten.peildag >= plusDagen(nietInzienTot ?? '', -dagenVooraf))
    .map(({ betrokkeneId, nietInzienTot }) => ({
      code: 'weeg-inzagebeperking',
      handeling: 'hef-inzagebeperking-op',
      artikel,
      uiterlijk: nietInzienTot ?? null,
      soort: 'streeftermijn',
      betrokkenen: [betrokkeneId],
    }))
