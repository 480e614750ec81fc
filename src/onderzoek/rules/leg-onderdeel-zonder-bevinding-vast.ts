import type { Artikel } from '../../wet/artikelen.ts'
import type { Feiten } from './feiten.ts'
import type { Bevinding } from './gebeurtenissen.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openOnderdelen } from './voortgang.ts'

export interface OnderdeelZonderBevinding {
  readonly onderdeel: Bevinding
  readonly toelichting: string
}

const artikelVan: Readonly<Record<Bevinding, Artikel>> = {
  a: 'onderdeel-a',
  b: 'onderdeel-b',
  c: 'onderdeel-c',
  d: 'onderdeel-d',
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'onderzoek-conclusie'),
  heeftReikwijdte(feiten),
]

/** What stands in the way of `leg-onderdeel-zonder-bevinding-vast` before anything is typed: for the panel. */
export const voorafLegOnderdeelZonderBevindingVast: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-conclusie', vandaag, [
    ...basis(feiten),
    alsNiet(openOnderdelen(feiten).length === 0, 'alle-onderdelen-ingevuld', 'onderzoek-conclusie'),
  ])

/** Records that a part was examined and nothing was found (N-2.3a.1-4a to N-2.3a.1-4d). */
export const toetsLegOnderdeelZonderBevindingVast: Toets<OnderdeelZonderBevinding> = (
  invoer,
  feiten,
  vandaag,
) => {
  const { onderdeel, toelichting } = invoer
  return beoordeel(artikelVan[onderdeel], vandaag, [
    ...basis(feiten),
    alsNiet(!openOnderdelen(feiten).includes(onderdeel), 'onderdeel-is-ingevuld', artikelVan[onderdeel], {
      onderdeel,
    }),
    alsNiet(leeg(toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
  ])
}
