import type { Artikel } from './artikelen.ts'
import { isDatum } from './datum.ts'
import { gevuld } from './mits.ts'
import { isZwaarwegend, zwaarwegendBij } from './zwaarwegend.ts'

/** What a party says about its own data and the Zorg- en Veiligheidshuis (N-VIII-prt). Only after 'mag' may any of it go, but for what it keeps back. */
export const zvhAntwoorden = ['mag', 'eerst-client', 'zelf-erbij', 'niet'] as const
export type ZvhAntwoord = (typeof zvhAntwoorden)[number]

/** What the college decides: it may refer, and need not; or the best placed party is asked to do so for its own task (2.3a.6 lid 1). */
export const zvhUitkomsten = ['aangemeld', 'niet-aangemeld', 'partij-gevraagd'] as const
export type ZvhUitkomst = (typeof zvhUitkomsten)[number]

/** The dated facts around a referral, in whatever dossier, with their codes. */
export const zvhGebeurtenissen = {
  'zvh-besluit': zvhUitkomsten,
  'zvh-ingelicht': [],
  'zvh-uitgesteld': zwaarwegendBij('zvh'),
  'zvh-herzien': [],
  'zvh-ingetrokken': [],
} as const

/** One of those facts; `versie` of the dossier says which came later. */
export interface ZvhFeit {
  readonly soort: string
  readonly betrokkeneId: string | null
  readonly datum: string
  readonly code: string | null
  readonly versie: number
}

/** How far it is with one client: whether he was referred, knows it, and when telling him is looked at again. */
export interface ZvhStand {
  readonly uitkomst: ZvhUitkomst | undefined
  readonly versie: number
  readonly ingelicht: boolean
  /** The day of looking again while telling him waits. */
  readonly herzienOp: string | undefined
}

const laatste = (feiten: readonly ZvhFeit[], soort: string): ZvhFeit | undefined =>
  feiten
    .filter((een) => een.soort === soort)
    .toSorted((a, b) => a.versie - b.versie)
    .at(-1)

/** How far it is with this client; a decision that was withdrawn is none. */
export const zvhStand = (alle: readonly ZvhFeit[], betrokkeneId: string): ZvhStand => {
  const feiten = alle.filter((een) => een.betrokkeneId === betrokkeneId)
  const besluit = laatste(feiten, 'zvh-besluit')
  const ingetrokken = laatste(feiten, 'zvh-ingetrokken')
  const versie = besluit?.versie ?? -1
  if (!besluit || (ingetrokken?.versie ?? -1) > versie)
    return { uitkomst: undefined, versie: -1, ingelicht: false, herzienOp: undefined }
  const ingelicht = (laatste(feiten, 'zvh-ingelicht')?.versie ?? -1) >= versie
  const herzien = laatste(feiten, 'zvh-herzien')
  return {
    uitkomst: zvhUitkomsten.find((een) => een === besluit.code),
    versie,
    ingelicht,
    herzienOp: !ingelicht && herzien && herzien.versie >= versie ? herzien.datum : undefined,
  }
}

/** Everybody who is referred to the Zorg- en Veiligheidshuis now. */
export const zvhAangemeld = (feiten: readonly ZvhFeit[]): readonly string[] =>
  [...new Set(feiten.flatMap(({ betrokkeneId }) => betrokkeneId ?? []))].filter(
    (id) => zvhStand(feiten, id).uitkomst === 'aangemeld',
  )

/** Who was referred and does not know it yet, each with the day of looking again (2.3a.6 lid 3). */
export const zvhTeVertellen = (feiten: readonly ZvhFeit[]) =>
  zvhAangemeld(feiten).flatMap((id) => {
    const { ingelicht, herzienOp } = zvhStand(feiten, id)
    return ingelicht ? [] : [{ betrokkeneId: id, herzienOp }]
  })

/** What was told the college and waits for its decision: of these facts, those about somebody of whom nothing was decided since (2.3a.6 lid 1). */
export const zvhOnbeslist = <F extends ZvhFeit>(
  feiten: readonly F[],
  isVoorstel: (feit: F) => boolean,
): readonly F[] =>
  feiten.filter(
    (een) =>
      isVoorstel(een) &&
      !feiten.some(
        ({ soort, betrokkeneId, versie }) =>
          soort === 'zvh-besluit' && betrokkeneId === een.betrokkeneId && versie > een.versie,
      ),
  )

/** Every reason against the test or a decision, with its article; each chapter has them among its own. */
export const zvhBezwaren = {
  'zvh-samenhang-ontbreekt': 'zvh-afstemmen',
  'zvh-bijdrage-ontbreekt': 'zvh-afstemmen',
  'zvh-zonder-motief': 'zorgvuldigheid',
  'zvh-onbekende-uitkomst': 'zvh-aanmelden',
  'zvh-zonder-partij': 'zvh-aanmelden',
  'zvh-uitstel-zonder-reden': 'zvh-meedelen',
  'zvh-uitstel-zonder-motief': 'zvh-meedelen',
  'zvh-uitstel-zonder-dag': 'zvh-meedelen',
  'zvh-client-niet-gesproken': 'zvh-nodig-melden',
} as const satisfies Record<string, Artikel>
export type ZvhBezwaar = keyof typeof zvhBezwaren

type Bezwaren = readonly (ZvhBezwaar | false)[]

/** The two parts, each with a motive: problems that hang together, and cooperation that helps the approach (N-2.3a.3-zv4, N-2.3a.6-1). */
export interface TweedeligeToets {
  readonly samenhang?: string | undefined
  readonly bijdrage?: string | undefined
}

/** Which of both parts has no motive. */
export const tweedelig = ({ samenhang, bijdrage }: TweedeligeToets): Bezwaren => [
  !gevuld(samenhang) && 'zvh-samenhang-ontbreekt',
  !gevuld(bijdrage) && 'zvh-bijdrage-ontbreekt',
]

/** Whether the client was spoken to, and if not, for which weighty reason and why that holds here. */
export interface ClientGesproken {
  readonly gesprokenOp?: string | undefined
  readonly nietGesproken?: string | undefined
  readonly waaromNietGesproken?: string | undefined
}

/** He is spoken to, unless a weighty reason of the list stands in the way, motivated (N-2.3a.3-zv5, Q-36). */
export const nietGesprokenBezwaren = (
  { gesprokenOp, nietGesproken, waaromNietGesproken }: ClientGesproken,
  vandaag: string,
): Bezwaren => {
  if (gesprokenOp) return [!(isDatum(gesprokenOp) && gesprokenOp <= vandaag) && 'zvh-client-niet-gesproken']
  const reden = isZwaarwegend(nietGesproken, 'zvh', vandaag)
  return [!(reden && gevuld(waaromNietGesproken)) && 'zvh-client-niet-gesproken']
}

/** Whether the client gets the letter now, or it waits for a weighty reason until a day. */
export interface ZvhInformeren {
  readonly informeren: 'brief' | 'later'
  readonly waaromLater?: string | undefined
  readonly toelichtingLater?: string | undefined
  readonly herzienOp?: string | undefined
}

/** Telling him waits only for a weighty reason, motivated, and is looked at again on a day to come (N-2.3a.6-3a). */
export const uitstelBezwaren = (
  { informeren, waaromLater, toelichtingLater, herzienOp }: ZvhInformeren,
  vandaag: string,
): Bezwaren =>
  informeren === 'brief'
    ? []
    : [
        !isZwaarwegend(waaromLater, 'zvh', vandaag) && 'zvh-uitstel-zonder-reden',
        !gevuld(toelichtingLater) && 'zvh-uitstel-zonder-motief',
        !(herzienOp && isDatum(herzienOp) && herzienOp > vandaag) && 'zvh-uitstel-zonder-dag',
      ]

/** A decision on a referral. */
export interface ZvhBesluit extends TweedeligeToets, ZvhInformeren {
  readonly uitkomst: string
  readonly motief: string
  readonly partijId?: string | undefined
}

/** Every reason against a decision: it is always motivated, and nobody is referred without both parts of the test (N-2.3a.6-1). */
export const besluitBezwaren = (besluit: ZvhBesluit, vandaag: string): Bezwaren => {
  const { uitkomst, motief, partijId } = besluit
  return [
    !zvhUitkomsten.some((een) => een === uitkomst) && 'zvh-onbekende-uitkomst',
    !gevuld(motief) && 'zvh-zonder-motief',
    ...(uitkomst === 'niet-aangemeld' ? [] : tweedelig(besluit)),
    uitkomst === 'partij-gevraagd' && !partijId && 'zvh-zonder-partij',
    ...(uitkomst === 'aangemeld' ? uitstelBezwaren(besluit, vandaag) : []),
  ]
}
