import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, GegevenFeit } from './feiten.ts'
import { type GegevenInvoer, redenenGegeven, redenenInhoud } from './gegeven.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** The gegeven as it should have been, and why it was wrong. Source and request cannot change. */
export interface VerbeterGegeven extends Omit<GegevenInvoer, 'bron' | 'verzoekId'> {
  readonly gegevenId: string
  readonly reden: string
}

const mag = ['loopt', 'afgerond'] as const

/** What stands in the way of `verbeter-gegeven` before anything is typed: for the panel. */
export const voorafVerbeterGegeven: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(feiten.gegevens.length === 0, 'geen-gegevens', 'avg-juistheid'),
  ])

const verplaatst = (nieuw: GegevenInvoer, oud: GegevenFeit): boolean =>
  (['betrokkeneId', 'onderdeel', 'thema', 'categorie'] as const).some((deel) => nieuw[deel] !== oud[deel])

/** What police or justice gave with a request keeps the law it came under, whatever is put right (5.4.2 lid 3, N-5.4.2-3). */
const zonderLabel = ({ bron, categorie }: GegevenInvoer, oud: GegevenFeit): Reden | undefined =>
  alsNiet(
    bron === 'verzoek-van-partij' && oud.categorie === 'politie' && categorie !== 'politie',
    'politiegegeven-zonder-label',
    'verstrekken-politie-en-justitie',
  )

/**
 * Everything the law says about the correction of one gegeven. What was allowed when it was recorded can always be put
 * right, also when the reikwijdte has become narrower since (AVG 16); about somebody or something else it is a new one.
 */
const redenenVerbetering = (invoer: GegevenInvoer, oud: GegevenFeit, feiten: Feiten): Redenen => [
  ...(verplaatst(invoer, oud) ? redenenGegeven(invoer, feiten) : redenenInhoud(invoer, feiten)),
  zonderLabel(invoer, oud),
]

/** Mends a mistake: the new value replaces the old one, which goes (N-AVG-5-1d, N-AVG-16). It must meet the same rules. */
export const toetsVerbeterGegeven: Toets<VerbeterGegeven> = (invoer, feiten, vandaag) => {
  const oud = feiten.gegevens.find(({ id }) => id === invoer.gegevenId)
  return beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(oud === undefined, 'onbekend-gegeven', 'avg-juistheid'),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    ...(oud ? redenenVerbetering({ ...invoer, bron: oud.bron, verzoekId: oud.verzoekId }, oud, feiten) : []),
  ])
}
