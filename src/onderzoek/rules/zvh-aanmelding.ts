import type { Artikel } from '../../wet/artikelen.ts'
import { isOverleden } from '../../wet/overleden.ts'
import {
  besluitBezwaren,
  type ClientGesproken,
  nietGesprokenBezwaren,
  type TweedeligeToets,
  tweedelig,
  uitstelBezwaren,
  type ZvhBesluit,
  type ZvhBezwaar,
  type ZvhInformeren,
  zvhAangemeld,
  zvhBezwaren,
  zvhOnbeslist,
  zvhTeVertellen,
} from '../../wet/zvh.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { isClient } from './is-client.ts'
import type { Staat } from './staten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { zvhNogTeVertellenIn } from './zvh.ts'

/** About whom, the two-part test with a motive each, and whether the client was spoken to. */
export interface StelZvhAanmeldingVoor extends TweedeligeToets, ClientGesproken {
  readonly betrokkeneId: string
}

const voorstellenIn: readonly Staat[] = ['loopt']
/** What was proposed is decided on also when the onderzoek was completed meanwhile. */
const beslissenIn: readonly Staat[] = ['loopt', 'afgerond']

/** What waits for the college: proposals about somebody who still is client (2.3a.6 lid 1). */
export const openZvhVoorstellen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  zvhOnbeslist(feiten.gebeurtenissen, ({ soort }) => soort === 'zvh-voorgesteld').filter(
    ({ betrokkeneId }) => betrokkeneId !== null && isClient(feiten, betrokkeneId),
  )

const laatsteVoor = (feiten: Feiten, soort: string, id: string | null, voor: number): number =>
  Math.max(
    -1,
    ...feiten.gebeurtenissen
      .filter((een) => een.soort === soort && een.betrokkeneId === id && een.versie < voor)
      .map(({ versie }) => versie),
  )

/**
 * The facts around referrals that the college decided on here. What it decided in the aanpak of this client is told and taken back there;
 * it stands here only for the party that asked for the onderzoek (2.3a.6 lid 3).
 */
export const zvhFeitenHier = (feiten: Feiten): readonly GebeurtenisFeit[] => {
  const hier = (id: string | null): boolean => {
    const besluit = laatsteVoor(feiten, 'zvh-besluit', id, Number.POSITIVE_INFINITY)
    return (
      laatsteVoor(feiten, 'zvh-voorgesteld', id, besluit) > laatsteVoor(feiten, 'zvh-besluit', id, besluit)
    )
  }
  return feiten.gebeurtenissen.filter(({ betrokkeneId }) => hier(betrokkeneId))
}

/** Something of a referral must be done: a decision, or telling who was referred; nothing about who died. */
export const zvhWacht = (feiten: Feiten): boolean =>
  (beslissenIn.includes(feiten.dossier.staat) && openZvhVoorstellen(feiten).length > 0) ||
  (zvhNogTeVertellenIn.includes(feiten.dossier.staat) &&
    zvhTeVertellen(zvhFeitenHier(feiten)).some(
      ({ betrokkeneId }) => !isOverleden(feiten, betrokkeneId, feiten.peildag),
    ))

/** The college reads that part of an onderzoek while something waits, or a referral can be taken back; nothing else of it (N-AVG-5-1c). */
export const zvhVoorCollege = (feiten: Feiten): boolean =>
  zvhWacht(feiten) ||
  (zvhNogTeVertellenIn.includes(feiten.dossier.staat) && zvhAangemeld(zvhFeitenHier(feiten)).length > 0)

/** In an onderzoek the test is that of the referral itself, and speaking with the client is part of the samenspraak. */
const artikelHier: Partial<Readonly<Record<ZvhBezwaar, Artikel>>> = {
  'zvh-samenhang-ontbreekt': 'zvh-aanmelden',
  'zvh-bijdrage-ontbreekt': 'zvh-aanmelden',
  'zvh-client-niet-gesproken': 'samenspraak',
}

const alsRedenen = (codes: readonly (ZvhBezwaar | false)[]): Redenen =>
  codes.map((code) => (code ? alsNiet(true, code, artikelHier[code] ?? zvhBezwaren[code]) : undefined))

/** Before input: the onderzoek runs; what comes up on the way can call for it (2.3a.6 lid 1, N-2.3a.6-1). */
export const voorafStelZvhAanmeldingVoor: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-aanmelden', vandaag, [inStaat(feiten, voorstellenIn, 'zvh-aanmelden')])

/** With input: about one client, both parts of the test, and the talk with him or a weighty reason (N-2.3a.6-1, Q-36). */
export const toetsStelZvhAanmeldingVoor: Toets<StelZvhAanmeldingVoor> = (invoer, feiten, vandaag) => {
  const over = ({ betrokkeneId }: { readonly betrokkeneId: string | null }) =>
    betrokkeneId === invoer.betrokkeneId
  return beoordeel('zvh-aanmelden', vandaag, [
    inStaat(feiten, voorstellenIn, 'zvh-aanmelden'),
    alsNiet(!isClient(feiten, invoer.betrokkeneId), 'zvh-zonder-client', 'begrip-client'),
    alsNiet(openZvhVoorstellen(feiten).some(over), 'zvh-al-voorgesteld', 'zvh-aanmelden'),
    alsNiet(
      zvhAangemeld(feiten.gebeurtenissen).includes(invoer.betrokkeneId),
      'zvh-al-aangemeld',
      'zvh-aanmelden',
    ),
    ...alsRedenen(tweedelig(invoer)),
    ...alsRedenen(nietGesprokenBezwaren(invoer, vandaag)),
  ])
}

/** Before input: the toeleider proposed it; who investigates does not decide on it himself (2.3a.6 lid 1, N-2.3a.6-1). */
export const voorafMeldAanBijZvh: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-aanmelden', vandaag, [
    inStaat(feiten, beslissenIn, 'zvh-aanmelden'),
    alsNiet(openZvhVoorstellen(feiten).length === 0, 'zvh-geen-voorstel', 'zvh-aanmelden'),
  ])

/**
 * The decision. Set by the road: whether the party that is asked stands in the register of the municipality, and whether who decides
 * investigates here himself.
 */
export interface MeldAanBijZvh extends ZvhBesluit {
  readonly betrokkeneId: string
  readonly partijBekend: boolean
  readonly eigenZaak: boolean
}

/** With input: referring, not, or asking the best placed party; by the same table as in an aanpak (N-2.3a.6-1). */
export const toetsMeldAanBijZvh: Toets<MeldAanBijZvh> = (invoer, feiten, vandaag) =>
  beoordeel('zvh-aanmelden', vandaag, [
    inStaat(feiten, beslissenIn, 'zvh-aanmelden'),
    alsNiet(invoer.eigenZaak, 'zvh-eigen-voorstel', 'vooringenomenheid'),
    alsNiet(
      !openZvhVoorstellen(feiten).some(({ betrokkeneId }) => betrokkeneId === invoer.betrokkeneId),
      'zvh-geen-voorstel',
      'zvh-aanmelden',
    ),
    ...alsRedenen(besluitBezwaren(invoer, vandaag)),
    alsNiet(invoer.partijId !== undefined && !invoer.partijBekend, 'zvh-partij-onbekend', 'zvh-aanmelden'),
  ])

/** Before input: a client was referred who does not know it yet; also after the onderzoek (2.3a.6 lid 3, N-2.3a.6-3a). */
export const voorafInformeerClientOverZvh: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-meedelen', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-meedelen'),
    alsNiet(zvhTeVertellen(zvhFeitenHier(feiten)).length === 0, 'zvh-niemand-te-vertellen', 'zvh-meedelen'),
  ])

/** With input: one of them; by letter, or again later for a weighty reason (N-2.3a.6-3a). */
export const toetsInformeerClientOverZvh: Toets<ZvhInformeren & { readonly betrokkeneId: string }> = (
  invoer,
  feiten,
  vandaag,
) =>
  beoordeel('zvh-meedelen', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-meedelen'),
    alsNiet(
      !zvhTeVertellen(zvhFeitenHier(feiten)).some(({ betrokkeneId }) => betrokkeneId === invoer.betrokkeneId),
      'zvh-niemand-te-vertellen',
      'zvh-meedelen',
    ),
    ...alsRedenen(uitstelBezwaren(invoer, vandaag)),
  ])

/** Before input: somebody was referred (AVG 5 lid 1 onder d). */
export const voorafTrekZvhAanmeldingIn: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-aanmelden', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-aanmelden'),
    alsNiet(zvhAangemeld(zvhFeitenHier(feiten)).length === 0, 'zvh-niet-aangemeld', 'zvh-aanmelden'),
  ])

/** With input: who, and why it was a mistake; who knew of it hears that too (N-AVG-16, N-AVG-19). */
export const toetsTrekZvhAanmeldingIn: Toets<{ readonly betrokkeneId: string; readonly reden: string }> = (
  { betrokkeneId, reden },
  feiten,
  vandaag,
) =>
  beoordeel('zvh-aanmelden', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-aanmelden'),
    alsNiet(
      !zvhAangemeld(zvhFeitenHier(feiten)).includes(betrokkeneId),
      'zvh-niet-aangemeld',
      'zvh-aanmelden',
    ),
    alsNiet(leeg(reden), 'intrekken-zonder-reden', 'zorgvuldigheid'),
  ])
