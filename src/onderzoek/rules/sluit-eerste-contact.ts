import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'
import { spoedIsBeslist } from './voorziening.ts'

export const sluitredenen = [
  'vraag-beantwoord',
  'doorverwezen',
  'enkelvoudige-vraag',
  'client-ziet-af',
  'partij-kan-verzoek-doen',
] as const
export type Sluitreden = (typeof sluitredenen)[number]

export interface SluitEersteContact {
  readonly reden: Sluitreden
  readonly toelichting: string
}

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
export const toetsSluitEersteContact: Toets<SluitEersteContact> = ({ reden, toelichting }, feiten, vandaag) =>
  beoordeel('geen-standaardonderzoek', vandaag, [
    inStaat(feiten, ['eerste-contact'], 'geen-standaardonderzoek'),
    alsNiet(
      reden === 'partij-kan-verzoek-doen' && zonderVerzoekVanClient(feiten),
      'geen-verzoek-van-partij-nodig',
      'inburgering-onderzoek',
    ),
    spoedIsBeslist(feiten),
    alsNiet(leeg(toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
  ])
