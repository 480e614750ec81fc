import { bekend, vanSoort } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { klokMet } from './klokken.ts'
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

/** Whether the six weeks after the Wmo melding are over on day `dag` (2.3.2 lid 1 and 9, N-2.3.2-9). */
export const wmoWekenVoorbij = (feiten: Feiten, dag: string): boolean => {
  const klok = klokMet(feiten, 'wmo-2015')
  return klok !== undefined && dag > klok.uiterlijk
}

/** Whether the onderzoek was done for `wie` by day `dag`: he was told its outcome, or all of it ended. */
const isUitgevoerd = (feiten: Feiten, wie: string | null, dag: string): boolean => {
  const { staat, eindeOp } = feiten.dossier
  if (staat === 'afgerond' && eindeOp !== null && dag >= eindeOp) return true
  const over = clienten(feiten).some(({ id }) => id === wie) ? wie : null
  return vanSoort(feiten, 'uitkomst-meegedeeld').some(
    ({ betrokkeneId, datum }) => datum <= dag && (over === null || betrokkeneId === over),
  )
}

/**
 * Whether a Wmo application of `wie` is possible on day `dag` after a melding: the onderzoek was done, or the six weeks were
 * missed (2.3.2 lid 9, N-2.3.2-9). A client waits for the outcome told to himself; who applies for a client
 * (a representative or mantelzorger) for that of any client.
 */
export const wmoAanvraagKan = (feiten: Feiten, wie: string | null, dag: string): boolean =>
  klokMet(feiten, 'wmo-2015') !== undefined &&
  (wmoWekenVoorbij(feiten, dag) || isUitgevoerd(feiten, wie, dag))

const basis = (feiten: Feiten, wie: string | null, dag: string): Redenen => {
  const klok = klokMet(feiten, 'wmo-2015')
  return [
    inStaat(feiten, ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'], artikel),
    alsNiet(klok === undefined, 'geen-wmo-melding', artikel),
    alsNiet(klok !== undefined && !wmoAanvraagKan(feiten, wie, dag), 'wmo-aanvraag-te-vroeg', artikel, {
      datum: klok?.uiterlijk ?? '',
    }),
  ]
}

const vooraf: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten, null, vandaag))

const toets: Toets<GewezenOp> = ({ betrokkeneId, datum }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten, betrokkeneId, datum),
    nietInToekomst(datum, vandaag),
    betrokkeneId === null ? undefined : bekend(feiten, betrokkeneId, artikel),
  ])

/** What stands in the way of `wijs-op-aanvraag-wmo` before anything is typed: for the panel. */
export const voorafWijsOpAanvraagWmo: Vooraf = vooraf
/** Tells that an application is possible now: after the outcome, or once the six weeks passed (2.3.2 lid 9, N-2.3.2-9). */
export const toetsWijsOpAanvraagWmo: Toets<GewezenOp> = toets

/** What stands in the way of `leg-wmo-aanvraag-vast` before anything is typed: for the panel. */
export const voorafLegWmoAanvraagVast: Vooraf = vooraf
/** Records an application for a provision: not before the outcome, unless six weeks have passed (2.3.2 lid 9, N-2.3.2-9). */
export const toetsLegWmoAanvraagVast: Toets<GewezenOp> = toets
