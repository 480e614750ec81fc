import { bekend, laatste } from './betrokkene.ts'
import { eigenRegieGeldt } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import type { Antwoord } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { steltAanpakVoor, zonderUitkomst } from './voortgang.ts'

export interface InstemmingAanpak {
  readonly betrokkeneId: string
  readonly antwoord: Antwoord
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], 'aanpak-instemming'),
  alsNiet(!steltAanpakVoor(feiten), 'geen-aanpak-voorgesteld', 'aanpak-instemming'),
  alsNiet(laatste(feiten, ['coordinator-aangewezen']) !== undefined, 'aanpak-loopt-al', 'aanpak-instemming'),
  alsNiet(eigenRegieGeldt(feiten), 'eigen-regie-geldt', 'eigen-regie'),
]

const weetUitkomst = (feiten: Feiten, id: string): boolean =>
  zonderUitkomst(feiten).every((betrokkene) => betrokkene.id !== id)

/** What stands in the way of `leg-instemming-aanpak-vast` before anything is typed: for the panel. */
export const voorafLegInstemmingAanpakVast: Vooraf = (feiten, vandaag) =>
  beoordeel('aanpak-instemming', vandaag, basis(feiten))

/** Records whether one client agrees to the proposed approach, once he knows the outcome (N-2.3a.2-ins). */
export const toetsLegInstemmingAanpakVast: Toets<InstemmingAanpak> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, datum } = invoer
  const verteld = laatste(feiten, ['uitkomst-meegedeeld'], betrokkeneId)
  return beoordeel('aanpak-instemming', vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, 'aanpak-instemming'),
    alsNiet(!isClient(feiten, betrokkeneId), 'instemming-alleen-client', 'begrip-client'),
    alsNiet(!weetUitkomst(feiten, betrokkeneId), 'client-kent-uitkomst-niet', 'uitkomst-meedelen'),
    alsNiet(verteld !== undefined && datum < verteld.datum, 'antwoord-voor-vraag', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
  ])
}
