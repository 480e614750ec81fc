import type { Artikel } from '../../wet/artikelen.ts'
import { vergelijk } from '../../wet/datum.ts'
import { type WetCode, wetCodes } from '../../wet/domeinen.ts'
import { ingangVanWet } from '../../wet/ingangen.ts'
import { klokOp } from '../../wet/klokken.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'

/** The term of one law that runs beside the onderzoek. Days are 'yyyy-mm-dd'. */
export interface Klok {
  readonly wet: WetCode
  readonly begonOp: string
  readonly uiterlijk: string
  readonly artikel: Artikel
  /** What threatens, so that the shorter term runs. */
  readonly dreiging: string | null
  /** The step the law asks was taken on this day. */
  readonly klaarOp: string | null
  /** The term was extended to this day. */
  readonly verlengdTot: string | null
}

const laatsteVan = (
  feiten: Feiten,
  soort:
    | 'verzoek-bij-wet'
    | 'stap-bij-wet'
    | 'termijn-verlengd'
    | 'verzoek-bij-wet-ingetrokken'
    | 'verzoek-bij-wet-overgedragen',
  wet: WetCode,
) => vanSoort(feiten, soort).findLast(({ code }) => code === wet)

/**
 * The day of a plain request under this law, which began the dossier or was recorded beside it; undefined when nobody asked:
 * help that already runs is no request (2.3a.1 lid 2, N-PW-aanv, N-Wgs-4), nor is what the client took back.
 */
export const gevraagdOp = (feiten: Feiten, wet: WetCode): string | undefined => {
  const { ingang, verzochtOp } = feiten.dossier
  const terug = laatsteVan(feiten, 'verzoek-bij-wet-ingetrokken', wet)
  if (ingang === ingangVanWet[wet] && !terug) return verzochtOp
  const erbij = laatsteVan(feiten, 'verzoek-bij-wet', wet)
  return erbij && erbij.versie > (terug?.versie ?? -1) ? erbij.datum : undefined
}

/** What threatens now: eviction, cut-off or loss of the health insurance (Wgs 4 lid 2). */
const dreigingNu = (feiten: Feiten): GebeurtenisFeit | undefined => {
  const feit = vanSoort(feiten, 'schulddreiging').at(-1)
  return feit?.code === 'geen-dreiging' ? undefined : feit
}

const eersteVan = (dagen: readonly string[]): string => dagen.toSorted(vergelijk)[0] ?? ''

/**
 * Eigen invulling: what threatens later than the request gives three working days from the day it is known, and never more
 * than the four weeks (Wgs 4, N-Wgs-4).
 */
const laatsteDag = (begin: string, wet: WetCode, dreiging: GebeurtenisFeit | undefined): string => {
  const { termijn, bijDreiging } = klokOp(wet, begin)
  const gewoon = einddatum(termijn, begin).datum
  if (!bijDreiging || !dreiging) return gewoon
  const van = dreiging.datum > begin ? dreiging.datum : begin
  return eersteVan([gewoon, einddatum(bijDreiging, van).datum])
}

/**
 * The applications for a Wmo provision that wait for a decision, oldest first: each decision recorded after an application
 * answers the oldest one that was open (2.3.5 lid 2, N-2.3.5-2).
 */
export const openWmoAanvragen = (feiten: Feiten): readonly GebeurtenisFeit[] => {
  const [eerste, ...later] = vanSoort(feiten, 'wmo-aanvraag-ontvangen')
  if (!eerste) return []
  const beslist = vanSoort(feiten, 'stap-bij-wet').filter(
    ({ code, versie }) => code === 'wmo-2015' && versie > eerste.versie,
  )
  return [eerste, ...later].toSorted((een, ander) => vergelijk(een.datum, ander.datum)).slice(beslist.length)
}

/** Handed over it goes on elsewhere; a Wmo clock runs again when an application came after the step. */
const klaarOp = (feiten: Feiten, wet: WetCode): string | null => {
  const over = laatsteVan(feiten, 'verzoek-bij-wet-overgedragen', wet)
  if (over) return over.datum
  return wet === 'wmo-2015' && openWmoAanvragen(feiten).length > 0
    ? null
    : (laatsteVan(feiten, 'stap-bij-wet', wet)?.datum ?? null)
}

const klokVan = (feiten: Feiten, wet: WetCode): readonly Klok[] => {
  const begin = gevraagdOp(feiten, wet)
  if (begin === undefined) return []
  const dreiging = wet === 'wgs' ? dreigingNu(feiten) : undefined
  const verlengdTot = laatsteVan(feiten, 'termijn-verlengd', wet)?.datum ?? null
  return [
    {
      wet,
      begonOp: begin,
      uiterlijk: verlengdTot ?? laatsteDag(begin, wet, dreiging),
      artikel: klokOp(wet, begin).artikel,
      dreiging: dreiging?.code ?? null,
      klaarOp: klaarOp(feiten, wet),
      verlengdTot,
    },
  ]
}

/**
 * The clocks of the laws under which help was asked, beside the one day of the request from which the six weeks run
 * (N-2.3a.1-4-tm, Q-09, N-2.3.2-1, N-PW-aanv, N-Wgs-4). Who already has help, or is looked at again, asked nothing new.
 */
export const klokken = (feiten: Feiten): readonly Klok[] => wetCodes.flatMap((wet) => klokVan(feiten, wet))

/** The clocks that still run: their step was not taken, and nobody took over. */
export const openKlokken = (feiten: Feiten): readonly Klok[] =>
  klokken(feiten).filter((klok) => klok.klaarOp === null)

/** The clock of one law, also when its step was taken; undefined when nobody asked under it. */
export const klokMet = (feiten: Feiten, wet: WetCode): Klok | undefined =>
  klokken(feiten).find((klok) => klok.wet === wet)

/** The clock of one law, when it runs and its step was not taken yet. */
export const lopendeKlok = (feiten: Feiten, wet: WetCode): Klok | undefined =>
  openKlokken(feiten).find((klok) => klok.wet === wet)
