import { isOverlijdenVan, zegtOverleden } from '../../wet/overleden.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface HaalGebeurtenisWeg {
  readonly gebeurtenisId: string
  readonly reden: string
}

/**
 * What a worker can have recorded though it never happened, and what rests on it once it stands there. Whatever moved
 * the dossier, was said by somebody else or left as a letter is not here: it has an act of its own, or lies fast.
 */
const draagt: Partial<Readonly<Record<GebeurtenisSoort, readonly GebeurtenisSoort[]>>> = {
  contactpoging: [],
  'jeugdhulp-verlengd': [],
  gesprek: [],
  'gewezen-op-clientondersteuning': [],
  'gewezen-op-persoonlijk-plan': ['persoonlijk-plan-ontvangen'],
  'gewezen-op-aanvraag-participatiewet': [],
  'gewezen-op-gegevensgebruik': [],
  'gewezen-op-pgb': ['uitkomst-meegedeeld', 'uitkomst-aan-vertegenwoordiger'],
  'onderwerp-wmo': [],
  'identiteit-vastgesteld': ['conclusie', 'uitkomst-meegedeeld'],
  inburgeringsplicht: ['conclusie'],
  'over-onderzoek-geinformeerd': [],
  'onderzoek-informeren-uitgesteld': [],
  'onderzoek-informeren-herzien': [],
  'client-niet-betrokken': ['client-betrokken'],
  'client-betrokken': [],
  'verzoek-bij-wet': [
    'stap-bij-wet',
    'termijn-verlengd',
    'verzoek-bij-wet-ingetrokken',
    'verzoek-bij-wet-overgedragen',
  ],
  'stap-bij-wet': [],
  'verzoek-bij-wet-ingetrokken': [],
  'verzoek-bij-wet-overgedragen': [],
  schulddreiging: [],
  'termijn-verlengd': [],
  'overschrijding-gemotiveerd': ['uitkomst-meegedeeld'],
  'gewezen-op-aanvraag-wmo': [],
  'wmo-aanvraag-ontvangen': [],
  'toestemming-ingetrokken': [],
  overleden: [],
}

const mag = ['eerste-contact', 'loopt'] as const

/** What is recorded of a law of which the term goes on after the onderzoek, and so can be taken away then as well. */
const looptDoor: readonly GebeurtenisSoort[] = [
  'stap-bij-wet',
  'termijn-verlengd',
  'gewezen-op-aanvraag-wmo',
  'wmo-aanvraag-ontvangen',
  'verzoek-bij-wet-ingetrokken',
  'verzoek-bij-wet-overgedragen',
]

/** Whether a fact of this kind can be taken away at all. */
export const isWegTeHalen = (soort: GebeurtenisSoort): boolean => draagt[soort] !== undefined

/** An onderzoek cannot start without having pointed out client support (N-2.3.2-3): once started, that lies fast. */
const gestartErna = ({ soort }: GebeurtenisFeit, { dossier }: Feiten): boolean =>
  soort === 'gewezen-op-clientondersteuning' && dossier.staat !== 'eerste-contact'

/** Whether something rests on it by now. */
const isGevolgd = (feit: GebeurtenisFeit, feiten: Feiten): boolean =>
  gestartErna(feit, feiten) || feiten.gebeurtenissen.some(({ soort }) => draagt[feit.soort]?.includes(soort))

const isOpen = (staat: Staat): boolean => mag.some((een) => een === staat)

/** Whether this one can be, in this state: a death that was none also after the end, and when it is why somebody stopped. */
const kanWeg = (feit: GebeurtenisFeit, { dossier: { staat } }: Feiten): boolean =>
  (zegtOverleden(feit) && (isOpen(staat) || staat === 'afgerond')) ||
  (isWegTeHalen(feit.soort) && (isOpen(staat) || looptDoor.includes(feit.soort)))

/** The facts of a kind that can be taken away in this state. */
const vanDieSoort = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen.filter((feit) => kanWeg(feit, feiten))

const uitstel: readonly GebeurtenisSoort[] = [
  'onderzoek-informeren-uitgesteld',
  'onderzoek-informeren-herzien',
]

/** That telling somebody waits, and the day to look again, are one decision of two facts. */
const isEenBesluitMet = (een: GebeurtenisFeit, ander: GebeurtenisFeit): boolean =>
  uitstel.includes(een.soort) && uitstel.includes(ander.soort) && een.versie === ander.versie

/** What goes with this fact: of a death all that says it of this person, of a decision to wait its day. */
export const weggehaaldMet = (
  { gebeurtenissen }: Feiten,
  feit: GebeurtenisFeit,
): readonly GebeurtenisFeit[] =>
  zegtOverleden(feit)
    ? gebeurtenissen.filter((ander) => isOverlijdenVan(ander, feit.betrokkeneId ?? ''))
    : gebeurtenissen.filter((ander) => ander.id === feit.id || isEenBesluitMet(feit, ander))

/** The facts of this dossier that can be taken away, and nothing rests on; the form offers exactly these. */
export const wegTeHalen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  vanDieSoort(feiten).filter((feit) => !isGevolgd(feit, feiten))

const basis = (feiten: Feiten, over: readonly GebeurtenisFeit[]): Redenen => [
  inStaat(
    feiten,
    vanDieSoort(feiten).length > 0 ? [...mag, 'afgerond', 'ingetrokken'] : mag,
    'avg-juistheid',
  ),
  alsNiet(over.length === 0, 'geen-gebeurtenissen', 'avg-juistheid'),
]

/** What stands in the way of `haal-gebeurtenis-weg` before anything is typed: for the panel. */
export const voorafHaalGebeurtenisWeg: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten, wegTeHalen(feiten)))

/** Takes away what never happened, unless something rests on it (N-AVG-5-1d, N-AVG-16). */
export const toetsHaalGebeurtenisWeg: Toets<HaalGebeurtenisWeg> = (invoer, feiten, vandaag) => {
  const feit = feiten.gebeurtenissen.find(({ id }) => id === invoer.gebeurtenisId)
  const mogelijk = feit !== undefined && kanWeg(feit, feiten)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten, vanDieSoort(feiten)),
    alsNiet(feit === undefined, 'onbekende-gebeurtenis', 'avg-juistheid'),
    alsNiet(feit !== undefined && !mogelijk, 'gebeurtenis-ligt-vast', 'avg-juistheid'),
    alsNiet(mogelijk && isGevolgd(feit, feiten), 'gebeurtenis-draagt-verder', 'avg-juistheid'),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
