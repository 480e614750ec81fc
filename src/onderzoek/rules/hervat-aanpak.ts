import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { afgezienVanAanpak } from './zie-af-van-aanpak.ts'

/** Why the aanpak that was left can begin after all. */
export interface HervatAanpak {
  readonly reden: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], 'coordinator-aanwijzen'),
  alsNiet(!afgezienVanAanpak(feiten), 'niet-afgezien', 'coordinator-aanwijzen'),
]

/** What stands in the way of `hervat-aanpak` before anything is typed: for the panel. */
export const voorafHervatAanpak: Vooraf = (feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, basis(feiten))

/** The college comes back on having left the proposed aanpak: the duty to appoint is there again (N-2.3a.3-1, N-AVG-5-1d). */
export const toetsHervatAanpak: Toets<HervatAanpak> = ({ reden }, feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, [
    ...basis(feiten),
    alsNiet(leeg(reden), 'intrekken-zonder-reden', 'avg-rectificatie'),
  ])
