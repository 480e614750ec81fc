import type { Stap } from '../src/demo/stap.ts'
import { buurvrouwBelt, eersteDag, gegeven, stap } from './casus-05-begin.ts'

const nodig = 'Nodig om te weten waar het om gaat.'

const naarWijkteam = (wijkteam: string, gegevens: readonly string[]) => ({
  naar: 'partij',
  partijId: wijkteam,
  grond: 'instemming',
  gegevens: gegevens.map((naam) => ({ gegevenId: `{${naam}}`, reden: nodig })),
})
const gekozen = ['dwaalt', 'warm-eten', 'hulp']

/** D0+1: the visit, on which she hears of the melding and agrees; three gegevens go to the neighbourhood team. */
const huisbezoek = (wijkteam: string): readonly Stap[] => [
  stap(1, 'Huisbezoek: zij is gesproken.', 'leg-contact-gemelde-vast', {
    datum: '{dag}',
    uitkomst: 'gesproken',
  }),
  stap(1, 'Wat zij zelf vertelt.', 'leg-melding-gegeven-vast', {
    ...gegeven,
    bron: 'betrokkene-zelf',
    tekst: 'Zij kookt niet meer voor zichzelf.',
  }),
  stap(1, 'Welke hulp zij wil.', 'leg-melding-gegeven-vast', {
    ...gegeven,
    bron: 'betrokkene-zelf',
    tekst: 'Zij wil hulp met de avond en de nacht.',
  }),
  stap(
    1,
    'Om te kiezen wat meegaat.',
    'bekijk-melding',
    {},
    {
      onthoud: {
        'beeld.gegevens.tekst~Zij dwaalt.id': 'dwaalt',
        'beeld.gegevens.tekst~Kan er iemand.id': 'langsgaan',
        'beeld.gegevens.tekst~De persoon is bekend.id': 'bekend',
        'beeld.gegevens.tekst~Zij kookt.id': 'warm-eten',
        'beeld.gegevens.tekst~Zij wil hulp.id': 'hulp',
      },
    },
  ),
  stap(1, 'Mag niet: doorgeleiden zonder dat zij instemt.', 'geleid-door', naarWijkteam(wijkteam, gekozen), {
    verwacht: {
      geweigerd: { 'niet-geinformeerd': 'melding-informeren', 'niemand-stemde-in': 'melddossier' },
    },
  }),
  stap(1, 'Zij hoort van de melding.', 'informeer-gemelde', { datum: '{dag}', hoe: 'gesprek' }),
  stap(1, 'Zij stemt in.', 'leg-instemming-vast', { datum: '{dag}', instemming: 'ja' }),
  stap(
    1,
    'Mag niet: alles doorgeven.',
    'geleid-door',
    naarWijkteam(wijkteam, [...gekozen, 'langsgaan', 'bekend']),
    { verwacht: { geweigerd: { 'alles-doorgeven': 'melding-doorgeven' } } },
  ),
  stap(1, 'Doorgeleid naar het wijkteam met drie gegevens.', 'geleid-door', naarWijkteam(wijkteam, gekozen)),
  stap(
    1,
    'Mag niet: de melding sluiten voordat het wijkteam haar heeft aangenomen.',
    'rond-triage-af',
    { uitkomst: 'verwijzing' },
    { verwacht: { geweigerd: { 'nog-niet-aangenomen': 'melding-doorgeleiden' } } },
  ),
]

/** D0+3: the team takes it up, and the neighbour hears one sentence. */
const aangenomen: readonly Stap[] = [
  stap(3, 'Het wijkteam neemt haar aan.', 'leg-aanname-vast', {
    datum: '{dag}',
    wie: 'Wim van het wijkteam',
  }),
  stap(3, 'De buurvrouw hoort: opgepakt en doorgeleid.', 'koppel-terug', {
    datum: '{dag}',
    wat: 'doorgeleid',
  }),
  stap(
    3,
    'Mag niet: een toeleider kijkt in de melding.',
    'bekijk-melding',
    {},
    {
      wie: 'toeleider',
      verwacht: 'rol',
    },
  ),
  stap(
    3,
    'Mag niet: een coördinator kijkt in de melding.',
    'bekijk-melding',
    {},
    {
      wie: 'coordinator',
      verwacht: 'rol',
    },
  ),
]

/** D0+200: somebody else reports the same woman. */
const tweedeMelder: readonly Stap[] = [
  {
    regel: 'De bakker meldt dezelfde vrouw.',
    dag: 200,
    wie: 'meldpunt',
    doe: 'meldpunt.begin-triage',
    invoer: {
      ...buurvrouwBelt,
      zorgen: 'Zij staat steeds voor de winkel en weet niet waarom.',
      vraag: 'Weet iemand hiervan?',
      melderNaam: 'Bas de Bakker',
      melderTelefoon: '06 00000506',
      verborgen: false,
      ontvangenOp: '{dag}',
    },
    onthoud: { dossierId: 'tweede' },
  },
]

/** Casus 05, played at the meldpunt; `wijkteam` is the id of the party that takes it up. */
export const stappen = (wijkteam: string): readonly Stap[] => [
  ...eersteDag(wijkteam),
  ...huisbezoek(wijkteam),
  ...aangenomen,
  ...tweedeMelder,
]
