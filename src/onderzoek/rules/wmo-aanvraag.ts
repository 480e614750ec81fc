import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { lopendeKlok, wmoAanvraagKan } from './klokken.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import type { GewezenOp } from './wijs-op.ts'

const artikel = 'wmo-aanvraag'

const basis = (feiten: Feiten, dag: string): Redenen => {
  const klok = lopendeKlok(feiten, 'wmo-2015')
  return [
    inStaat(feiten, ['eerste-contact', 'loopt'], artikel),
    alsNiet(klok === undefined, 'geen-wmo-melding', artikel),
    alsNiet(klok !== undefined && !wmoAanvraagKan(feiten, dag), 'wmo-aanvraag-te-vroeg', artikel, {
      datum: klok?.uiterlijk ?? '',
    }),
  ]
}

const vooraf: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten, vandaag))

const toets: Toets<GewezenOp> = ({ betrokkeneId, datum }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten, datum),
    nietInToekomst(datum, vandaag),
    betrokkeneId === null ? undefined : bekend(feiten, betrokkeneId, artikel),
  ])

/** What stands in the way of `wijs-op-aanvraag-wmo` before anything is typed: for the panel. */
export const voorafWijsOpAanvraagWmo: Vooraf = vooraf
/** Tells that an application is possible now that six weeks passed without an outcome (2.3.2 lid 9, N-2.3.2-9). */
export const toetsWijsOpAanvraagWmo: Toets<GewezenOp> = toets

/** What stands in the way of `leg-wmo-aanvraag-vast` before anything is typed: for the panel. */
export const voorafLegWmoAanvraagVast: Vooraf = vooraf
/** Records an application for a provision: not before the outcome, unless six weeks have passed (2.3.2 lid 9, N-2.3.2-9). */
export const toetsLegWmoAanvraagVast: Toets<GewezenOp> = toets
