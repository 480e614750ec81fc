import { type OnderwerpWmo, onderwerpenWmoOp } from '../../wet/onderwerpen-wmo.ts'
import { zolangNietBetrokken } from './betrekken.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { bevindingen } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { clientenMetWmo } from './onderwerpen-wmo.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
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
import { openOnderdelen } from './voortgang.ts'

/** What came of a subject: it shows in a part of the onderzoek, it was talked about, or it does not matter for this client. */
export const onderwerpUitkomsten = [...bevindingen, 'besproken', 'niet-van-belang'] as const
export type OnderwerpUitkomst = (typeof onderwerpUitkomsten)[number]

/** Whether this answer stands nowhere else, so that it asks for words of its own. */
export const vraagtToelichting = (uitkomst: OnderwerpUitkomst | undefined): boolean =>
  uitkomst === 'besproken' || uitkomst === 'niet-van-belang'

export interface OnderzochtOnderwerp {
  readonly onderwerp: OnderwerpWmo
  readonly uitkomst: OnderwerpUitkomst
  /** What was talked about, or why it does not matter; with a part nothing needs to be said twice. */
  readonly toelichting: string
}

export interface LegOnderwerpenWmoVast {
  readonly betrokkeneId: string
  readonly datum: string
  readonly onderwerpen: readonly OnderzochtOnderwerp[]
}

const artikel = 'onderwerpen-wmo'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, zolangNietBetrokken(feiten, ['loopt']), artikel),
  heeftReikwijdte(feiten),
  alsNiet(clientenMetWmo(feiten).length === 0, 'geen-wmo-in-beeld', artikel),
]

/** What stands in the way of `leg-onderwerpen-wmo-vast` before anything is typed: for the panel. */
export const voorafLegOnderwerpenWmoVast: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

const overWie = (feiten: Feiten, betrokkeneId: string): Redenen => {
  const vreemde = bekend(feiten, betrokkeneId, artikel)
  const client = isClient(feiten, betrokkeneId)
  const metWmo = clientenMetWmo(feiten)
  const anderen = metWmo.length > 0 && metWmo.every(({ id }) => id !== betrokkeneId)
  return [
    vreemde,
    alsNiet(!vreemde && !client, 'onderwerp-alleen-client', 'begrip-client'),
    alsNiet(client && anderen, 'onderwerp-zonder-wmo', artikel),
  ]
}

const perOnderwerp = (
  onderwerpen: LegOnderwerpenWmoVast['onderwerpen'],
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  const open: readonly OnderwerpUitkomst[] = openOnderdelen(feiten)
  const gelden = onderwerpenWmoOp(vandaag)
  const eigen = onderwerpen.filter(({ uitkomst }) => vraagtToelichting(uitkomst))
  return [
    alsNiet(onderwerpen.length === 0, 'geen-onderwerp-gekozen', artikel),
    alsNiet(
      onderwerpen.some(({ onderwerp }) => !gelden.includes(onderwerp)),
      'onderwerp-geldt-niet',
      artikel,
    ),
    alsNiet(
      onderwerpen.some(({ uitkomst }) => open.includes(uitkomst)),
      'onderwerp-zonder-antwoord',
      artikel,
    ),
    alsNiet(
      eigen.some(({ toelichting }) => leeg(toelichting)),
      'onderwerp-zonder-toelichting',
      'zorgvuldigheid',
    ),
  ]
}

/**
 * Records for a client, per subject of 2.3.2 lid 4, where it shows that it was examined, or why it does not matter for him;
 * of a subject that is recorded again the last counts (N-2.3.2-4, N-2.3a.1-4d).
 */
export const toetsLegOnderwerpenWmoVast: Toets<LegOnderwerpenWmoVast> = (invoer, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    nietInToekomst(invoer.datum, vandaag),
    ...overWie(feiten, invoer.betrokkeneId),
    ...perOnderwerp(invoer.onderwerpen, feiten, vandaag),
  ])
