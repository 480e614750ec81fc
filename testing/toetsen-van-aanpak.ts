import { toetsDeelMetPartij } from '../src/gecoordineerde-aanpak/rules/deel-met-partij.ts'
import type { Feiten, Kader } from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import { toetsHaalGebeurtenisWeg } from '../src/gecoordineerde-aanpak/rules/haal-gebeurtenis-weg.ts'
import { toetsNeemInbrengOver } from '../src/gecoordineerde-aanpak/rules/inbreng.ts'
import { toetsLaatPartijMeelezen } from '../src/gecoordineerde-aanpak/rules/laat-partij-meelezen.ts'
import { toetsVerbeterAfspraak } from '../src/gecoordineerde-aanpak/rules/verbeter-afspraak.ts'
import { toetsVerbeterAntwoordVanPartij } from '../src/gecoordineerde-aanpak/rules/verbeter-antwoord-van-partij.ts'
import { toetsVerbeterVoortgang } from '../src/gecoordineerde-aanpak/rules/verbeter-voortgang.ts'
import { toetsVerbeterWaarneming } from '../src/gecoordineerde-aanpak/rules/verbeter-waarneming.ts'
import { toetsTrekVraagAanGeverIn, toetsVraagGever } from '../src/gecoordineerde-aanpak/rules/vraag-gever.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import { magGezondheid } from './aanpak.ts'
import { regelsVanHandelingen } from './regels-van-handelingen.ts'
import type { Invoer } from './willekeurige-aanpak.ts'

type Vooraf = (feiten: Feiten, kader: Kader) => Oordeel
type Toets = (invoer: Invoer, feiten: Feiten, kader: Kader) => Oordeel

/** The two tests of one act of the aanpak: before there is input, and with any input of the right shape. */
export interface Handeling {
  readonly vooraf: Vooraf
  readonly toets: Toets
}

const bestanden = import.meta.glob<Record<string, unknown>>(
  ['../src/gecoordineerde-aanpak/rules/*.ts', '!**/*.test.ts'],
  { eager: true },
)

/** What an act takes besides its input and the facts, when any input of the right shape does not say it. */
const eigen: Readonly<Record<string, Toets>> = {
  'verbeter-afspraak': (invoer, feiten, kader) =>
    toetsVerbeterAfspraak(invoer, feiten, kader, 'Zo stond het er.'),
  'deel-met-partij': (invoer, feiten, kader) => toetsDeelMetPartij(invoer, feiten, kader, magGezondheid),
  'laat-partij-meelezen': (invoer, feiten, kader) =>
    toetsLaatPartijMeelezen(invoer, feiten, kader, ['lezer']),
  'neem-inbreng-over': (invoer, feiten, kader) => toetsNeemInbrengOver(invoer, feiten, kader, []),
  'verbeter-antwoord-van-partij': (invoer, feiten, kader) =>
    toetsVerbeterAntwoordVanPartij(invoer, feiten, kader, new Map()),
  'haal-gebeurtenis-weg': (invoer, feiten, kader) =>
    toetsHaalGebeurtenisWeg(invoer, feiten, kader, new Map()),
  'vraag-gever': (invoer, feiten, kader) =>
    toetsVraagGever(invoer, feiten, kader, {
      open: [],
      inPortaal: feiten.gegevens.map(({ id }) => id),
      herkenbaar: feiten.betrokkenen.map(({ id }) => id),
    }),
  'trek-vraag-aan-gever-in': (_, feiten, kader) =>
    toetsTrekVraagAanGeverIn(
      { vraagId: feiten.gebeurtenissen[0]?.id ?? '' },
      feiten,
      kader,
      feiten.gebeurtenissen.filter(({ soort, code }) => soort === 'vraag-aan-gever' && code === 'gevraagd'),
    ),
  'verbeter-waarneming': (invoer, feiten, kader) => toetsVerbeterWaarneming(invoer, feiten, kader, null),
  'verbeter-voortgang': ({ stand: _, ...invoer }, feiten, kader) =>
    toetsVerbeterVoortgang(invoer, feiten, kader, new Map()),
}

/** Every act of the aanpak, by its slug. */
export const handelingen: Readonly<Record<string, Handeling>> = Object.fromEntries(
  Object.entries(regelsVanHandelingen<Vooraf, Toets>(bestanden)).map(([slug, paar]) => [
    slug,
    { ...paar, toets: eigen[slug] ?? paar.toets },
  ]),
)
