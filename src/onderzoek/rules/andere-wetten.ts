import type { WetCode } from '../../wet/domeinen.ts'
import { wetten } from '../../wet/domeinen.ts'
import { klokOp } from '../../wet/klokken.ts'
import type { Feiten } from './feiten.ts'
import type { Schulddreiging } from './gebeurtenissen.ts'
import { klokken, lopendeKlok, openKlokken } from './klokken.ts'
import { termijnenGelden } from './leg-eerste-contact-vast.ts'
import { isOverschreden } from './termijnen-van.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface OpDag {
  readonly wet: WetCode
  readonly datum: string
}

const voorDeUitkomst = ['eerste-contact', 'loopt'] as const
/** What was asked under another law goes on by that law, also when the onderzoek stopped halfway. */
const zolangHetLoopt = ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'] as const

/** What stands in the way of `leg-verzoek-bij-wet-vast` before anything is typed: for the panel. */
export const voorafLegVerzoekBijWetVast: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-termijn', vandaag, [inStaat(feiten, voorDeUitkomst, 'onderzoek-termijn')])

/**
 * Records that help was asked under another law as well: its own term runs from that day, and the six weeks stay as they
 * are (Q-09, N-2.3a.1-4-tm, N-PW-aanv, N-Wgs-4).
 */
export const toetsLegVerzoekBijWetVast: Toets<OpDag> = ({ wet, datum }, feiten, vandaag) =>
  beoordeel(wetten[wet].ingang, vandaag, [
    inStaat(feiten, voorDeUitkomst, 'onderzoek-termijn'),
    nietInToekomst(datum, vandaag),
    alsNiet(!termijnenGelden(datum), 'verzoek-voor-de-wet', 'onderzoek-termijn'),
    alsNiet(
      klokken(feiten).some((klok) => klok.wet === wet),
      'klok-loopt-al',
      'avg-juistheid',
    ),
  ])

const heeftKlok = (feiten: Feiten): Redenen => [
  alsNiet(openKlokken(feiten).length === 0, 'geen-klok', 'onderzoek-termijn'),
]

/** What stands in the way of `leg-stap-bij-wet-vast` before anything is typed: for the panel. */
export const voorafLegStapBijWetVast: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-termijn', vandaag, [
    inStaat(feiten, zolangHetLoopt, 'onderzoek-termijn'),
    ...heeftKlok(feiten),
  ])

/** Records that the step was taken for which a law gives its own term: a talk or a decision (N-Wgs-4, Awb 4:13). */
export const toetsLegStapBijWetVast: Toets<OpDag> = ({ wet, datum }, feiten, vandaag) => {
  const klok = lopendeKlok(feiten, wet)
  return beoordeel(klok?.artikel ?? 'onderzoek-termijn', vandaag, [
    inStaat(feiten, zolangHetLoopt, 'onderzoek-termijn'),
    nietInToekomst(datum, vandaag),
    alsNiet(klok === undefined, 'geen-klok', 'onderzoek-termijn'),
    alsNiet(klok !== undefined && datum < klok.begonOp, 'stap-voor-verzoek', 'avg-juistheid'),
  ])
}

const heeftSchuldhulp = (feiten: Feiten): Redenen => [
  inStaat(feiten, zolangHetLoopt, 'schuldhulp-gesprek'),
  alsNiet(lopendeKlok(feiten, 'wgs') === undefined, 'geen-schuldhulpvraag', 'schuldhulp-gesprek'),
]

/** What stands in the way of `leg-schulddreiging-vast` before anything is typed: for the panel. */
export const voorafLegSchulddreigingVast: Vooraf = (feiten, vandaag) =>
  beoordeel('schuldhulp-gesprek', vandaag, heeftSchuldhulp(feiten))

/** Records what threatens by debts, or that nothing does any more: then three working days run, or four weeks (N-Wgs-4). */
export const toetsLegSchulddreigingVast: Toets<{
  readonly dreiging: Schulddreiging
  readonly datum: string
}> = ({ datum }, feiten, vandaag) =>
  beoordeel('schuldhulp-gesprek', vandaag, [...heeftSchuldhulp(feiten), nietInToekomst(datum, vandaag)])

/** Which term: that of the onderzoek itself, or of one of the laws beside it. */
export type Verlengbaar = 'onderzoek' | WetCode

export interface VerlengTermijn {
  readonly termijn: Verlengbaar
  readonly tot: string
  readonly reden: string
  readonly meegedeeld: boolean
}

/** What stands in the way of `verleng-termijn` before anything is typed: for the panel. */
export const voorafVerlengTermijn: Vooraf = (feiten, vandaag) =>
  beoordeel('aanvraag-verdagen', vandaag, [
    inStaat(feiten, zolangHetLoopt, 'aanvraag-verdagen'),
    ...heeftKlok(feiten),
  ])

const opKlok = (
  wet: WetCode,
  { tot, meegedeeld }: VerlengTermijn,
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  const klok = lopendeKlok(feiten, wet)
  if (!klok) return [alsNiet(true, 'geen-klok', 'onderzoek-termijn')]
  return [
    alsNiet(klokOp(wet, klok.begonOp).verlengen === null, 'termijn-niet-te-verlengen', klok.artikel),
    alsNiet(vandaag > klok.uiterlijk, 'verlenging-te-laat', 'aanvraag-verdagen'),
    alsNiet(tot <= klok.uiterlijk, 'verlenging-niet-later', 'aanvraag-verdagen'),
    alsNiet(!meegedeeld, 'verlenging-niet-meegedeeld', 'aanvraag-verdagen'),
  ]
}

/**
 * Puts off the decision of a law that allows it, by telling so within the term (Awb 4:14). The six weeks of the onderzoek,
 * the Wmo 2015 and the Wgs know no extension (N-2.3a.1-4-tm, N-2.3.2-1, N-Wgs-4).
 */
export const toetsVerlengTermijn: Toets<VerlengTermijn> = (invoer, feiten, vandaag) =>
  beoordeel('aanvraag-verdagen', vandaag, [
    inStaat(feiten, zolangHetLoopt, 'aanvraag-verdagen'),
    ...(invoer.termijn === 'onderzoek'
      ? [alsNiet(true, 'termijn-niet-te-verlengen', 'onderzoek-termijn')]
      : opKlok(invoer.termijn, invoer, feiten, vandaag)),
    alsNiet(leeg(invoer.reden), 'verlenging-zonder-reden', 'zorgvuldigheid'),
  ])

export interface MotiveerOverschrijding {
  readonly toelichting: string
  readonly verteld: boolean
  readonly verwachtOp: string
}

const overschreden = (feiten: Feiten, vandaag: string): Redenen => [
  inStaat(feiten, voorDeUitkomst, 'onderzoek-termijn'),
  alsNiet(!isOverschreden(feiten, vandaag), 'termijn-niet-voorbij', 'onderzoek-termijn'),
]

/** What stands in the way of `motiveer-overschrijding` before anything is typed: for the panel. */
export const voorafMotiveerOverschrijding: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-termijn', vandaag, overschreden(feiten, vandaag))

/**
 * Says why the six weeks were not enough, that the client was told, and by which day the outcome is expected
 * (N-2.3a.1-4-tm, Awb 3:46). It extends nothing.
 */
export const toetsMotiveerOverschrijding: Toets<MotiveerOverschrijding> = (invoer, feiten, vandaag) =>
  beoordeel('onderzoek-termijn', vandaag, [
    ...overschreden(feiten, vandaag),
    alsNiet(leeg(invoer.toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
    alsNiet(!invoer.verteld, 'overschrijding-niet-verteld', 'zorgvuldigheid'),
    alsNiet(invoer.verwachtOp < vandaag, 'verwachte-dag-voorbij', 'avg-juistheid'),
  ])
