import type { Feiten } from './feiten.ts'
import { openKlokken } from './klokken.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { overdrachtKlopt, type Sluitwijze } from './sluit-verzoek-bij-wet.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { spoedIsBeslist } from './voorziening.ts'

export const sluitredenen = [
  'vraag-beantwoord',
  'doorverwezen',
  'enkelvoudige-vraag',
  'client-ziet-af',
  'partij-kan-verzoek-doen',
  'overleden',
] as const
export type Sluitreden = (typeof sluitredenen)[number]

export interface SluitEersteContact {
  readonly reden: Sluitreden
  readonly toelichting: string
  /** What becomes of what was asked under a law and is still open; empty when nothing is. */
  readonly vraag?: Sluitwijze | undefined
  /** Who takes that over. */
  readonly aan?: string | undefined
}

/** A request under a law does not end with the contact: it is handed over to who decides on it, or taken back; who died asks no more. */
const vragenGaanDoor = ({ vraag, aan = '' }: SluitEersteContact, feiten: Feiten): Redenen => [
  alsNiet(
    vraag === undefined && openKlokken(feiten).length > 0 && !niemandMeerOver(feiten),
    'vraag-loopt-nog',
    'onderzoek-termijn',
  ),
  ...overdrachtKlopt(vraag, aan),
]

/** What stands in the way of `sluit-eerste-contact` before anything is typed: for the panel. */
export const voorafSluitEersteContact: Vooraf = (feiten, vandaag) =>
  beoordeel('geen-standaardonderzoek', vandaag, [
    inStaat(feiten, ['eerste-contact'], 'geen-standaardonderzoek'),
    spoedIsBeslist(feiten),
  ])

/**
 * Ends a first contact without an onderzoek: most requests need none (N-2.3a.1-1-fish). After a brede intake nobody has to
 * wait for the request of a party (N-WI-14-8).
 */
export const toetsSluitEersteContact: Toets<SluitEersteContact> = (invoer, feiten, vandaag) => {
  const { reden, toelichting } = invoer
  return beoordeel('geen-standaardonderzoek', vandaag, [
    inStaat(feiten, ['eerste-contact'], 'geen-standaardonderzoek'),
    alsNiet(
      reden === 'partij-kan-verzoek-doen' && zonderVerzoekVanClient(feiten),
      'geen-verzoek-van-partij-nodig',
      'inburgering-onderzoek',
    ),
    spoedIsBeslist(feiten),
    ...vragenGaanDoor(invoer, feiten),
    alsNiet(leeg(toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
  ])
}
