import { toetsDraagGegevensOver } from '../src/onderzoek/rules/draag-gegevens-over.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { toetsGeefGegevensDoor } from '../src/onderzoek/rules/geef-gegevens-door.ts'
import { toetsHaalBandWeg } from '../src/onderzoek/rules/haal-band-weg.ts'
import { toetsHaalBetrokkeneWeg } from '../src/onderzoek/rules/haal-betrokkene-weg.ts'
import { toetsLegAntwoordGeverVast } from '../src/onderzoek/rules/leg-antwoord-gever-vast.ts'
import { toetsLegOnderdeelZonderBevindingVast } from '../src/onderzoek/rules/leg-onderdeel-zonder-bevinding-vast.ts'
import { toetsLegOnderwerpenWmoVast } from '../src/onderzoek/rules/leg-onderwerpen-wmo-vast.ts'
import { toetsLegWensVast } from '../src/onderzoek/rules/leg-wens-vast.ts'
import { toetsStuurBestand } from '../src/onderzoek/rules/stuur-bestand.ts'
import type { Vooraf } from '../src/onderzoek/rules/toets.ts'
import { toetsVoegBestandToe } from '../src/onderzoek/rules/voeg-bestand-toe.ts'
import { toetsTrekVraagAanGeverIn, toetsVraagGever } from '../src/onderzoek/rules/vraag-gever.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import { regelsVanHandelingen } from './regels-van-handelingen.ts'
import type { Invoer } from './willekeurig-onderzoek.ts'

type Toets = (invoer: Invoer, feiten: Feiten, vandaag: string) => Oordeel

/** The two tests of one act, as the road calls them: before there is input, and with any input of the right shape. */
export interface Handeling {
  readonly vooraf: Vooraf
  readonly toets: Toets
}

const bestanden = import.meta.glob<Record<string, unknown>>(
  ['../src/onderzoek/rules/*.ts', '!**/*.test.ts'],
  { eager: true },
)

// The first contact has no dossier yet, and a look at one is no act in it.
const {
  'leg-eerste-contact-vast': _begin,
  'bekijk-onderzoek': _inzage,
  ...inDossier
} = regelsVanHandelingen<Vooraf, Toets>(bestanden)

/** What an act takes besides its input and the facts, when any input of the right shape does not say it. */
const eigen: Readonly<Record<string, Toets>> = {
  'leg-onderdeel-zonder-bevinding-vast': ({ onderdeel, toelichting }, feiten, vandaag) =>
    toetsLegOnderdeelZonderBevindingVast(
      { onderdeel: onderdeel === 'aanleiding' || onderdeel === 'steun' ? 'd' : onderdeel, toelichting },
      feiten,
      vandaag,
    ),
  'leg-onderwerpen-wmo-vast': ({ betrokkeneId, datum, toelichting }, feiten, vandaag) =>
    toetsLegOnderwerpenWmoVast(
      { betrokkeneId, datum, onderwerpen: [{ onderwerp: 'behoeften', uitkomst: 'besproken', toelichting }] },
      feiten,
      vandaag,
    ),
  'draag-gegevens-over': ({ gegevenId, reden }, feiten, vandaag) =>
    toetsDraagGegevensOver([{ gegevenId, reden, waaromBijzonder: reden }], [], feiten, 'college', vandaag),
  'geef-gegevens-door': ({ betrokkeneId, gegevenId, reden }, feiten, vandaag) =>
    toetsGeefGegevensDoor(
      { betrokkeneId, doel: 'wvggz', nood: reden, gegevens: [{ gegevenId, noodzaak: reden }] },
      feiten,
      new Map(),
      vandaag,
    ),
  // One wish that can be said in each state, so that a state is refused by the rule and not by the wish.
  'leg-wens-vast': ({ betrokkeneId, datum }, feiten, vandaag) =>
    toetsLegWensVast(
      {
        ...{ betrokkeneId, datum },
        wens: feiten.dossier.staat === 'eerste-contact' ? 'clientondersteuning' : 'zelf-coordineren',
      },
      feiten,
      vandaag,
    ),
  'stuur-bestand': ({ betrokkeneId, stukId }, feiten, vandaag) =>
    toetsStuurBestand(
      {
        ...{ betrokkeneId, soort: 'stuk', stukId, ik: [betrokkeneId] },
        bestand: { goed: true, type: 'pdf', grootte: 9 },
      },
      feiten,
      vandaag,
    ),
  'voeg-bestand-toe': ({ betrokkeneId, stukId }, feiten, vandaag) =>
    toetsVoegBestandToe(
      { betrokkeneId, soort: 'stuk', stukId, bestand: { goed: true, type: 'pdf', grootte: 9 } },
      feiten,
      vandaag,
    ),
  'haal-band-weg': ({ bandId }, feiten, vandaag) =>
    toetsHaalBandWeg({ bandId, reden: 'dubbel' }, feiten, [], vandaag),
  'haal-betrokkene-weg': ({ betrokkeneId }, feiten, vandaag) =>
    toetsHaalBetrokkeneWeg(
      { betrokkeneId, reden: 'dubbel' },
      feiten,
      { gesproken: [], verborgenVoor: [], afgesproken: [] },
      vandaag,
    ),
  'vraag-gever': ({ gegevenId }, feiten, vandaag) =>
    toetsVraagGever(
      { gegevenId, voor: 'coordinator' },
      feiten,
      {
        voorwaarden: new Map(
          feiten.gegevens.map(({ id }) => [id, [{ soort: 'eerst-vragen' as const, akkoord: [] }]]),
        ),
        open: [],
        inPortaal: feiten.gegevens.map(({ id }) => id),
        herkenbaar: feiten.betrokkenen.map(({ id }) => id),
      },
      vandaag,
    ),
  'trek-vraag-aan-gever-in': (_, feiten, vandaag) =>
    toetsTrekVraagAanGeverIn(
      { vraagId: feiten.gebeurtenissen[0]?.id ?? '' },
      feiten,
      feiten.gebeurtenissen.filter(({ soort, code }) => soort === 'vraag-aan-gever' && code === 'gevraagd'),
      vandaag,
    ),
  'leg-antwoord-gever-vast': ({ gegevenId, datum }, feiten, vandaag) =>
    toetsLegAntwoordGeverVast(
      { gegevenId, datum, voor: 'coordinator', antwoord: 'mag' },
      feiten,
      new Map(feiten.gegevens.map(({ id }) => [id, [{ soort: 'eerst-vragen' as const, akkoord: [] }]])),
      vandaag,
    ),
}

/** Every act in a dossier of the onderzoek, by its slug. */
export const handelingen: Readonly<Record<string, Handeling>> = Object.fromEntries(
  Object.entries(inDossier).map(([slug, paar]) => [slug, { ...paar, toets: eigen[slug] ?? paar.toets }]),
)
