import type { Stap } from '../src/demo/stap.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & {
  readonly wie?: Stap['wie']
  readonly dossier?: string
}

const stap = (dag: number, regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
  dag,
  regel,
  wie: 'meldpunt',
  doe: `meldpunt.${doe}`,
  dossier: 'melding',
  invoer,
  ...rest,
})

const vrouw = {
  achternaam: 'Terpstra',
  voornamen: 'Geertje',
  geboortedatum: '1947-03-12',
  straat: 'Kade',
  huisnummer: '27',
  postcode: '1234 AC',
  plaats: 'Voorbeeld',
}

/** What the neighbour says on the telephone; she wants to stay unknown to the person (5.5.1). */
export const buurvrouwBelt = {
  ...vrouw,
  zorgen: 'Zij dwaalt ’s nachts op straat.',
  acuut: 'nee',
  ingezetene: 'ja',
  melder: 'burger',
  vraag: 'Kan er iemand bij haar langsgaan?',
  melderNaam: 'Bea Buurvrouw',
  melderTelefoon: '06 00000505',
  verborgen: true,
}

const gegeven = { categorie: 'gewoon', noodzaak: 'Nodig om te weten welke hulp past en hoe snel.' }
const vraagWijkteam = {
  aan: 'partij',
  niveau: 'dat',
  vraag: 'Is deze mevrouw bij u bekend?',
  waarom: 'Dan weten wij of er al iemand bij haar komt.',
}
const nodig = 'Nodig om te weten waar het om gaat.'

/** D0: the call, an attempt to reach her, and one question to the neighbourhood team. */
const eersteDag = (wijkteam: string): readonly Stap[] => [
  {
    regel: 'Een buurvrouw belt over een vrouw van 79. De triage begint.',
    dag: 0,
    wie: 'meldpunt',
    doe: 'meldpunt.begin-triage',
    invoer: { ...buurvrouwBelt, ontvangenOp: '{d0}' },
    onthoud: { dossierId: 'melding', betrokkeneId: 'vrouw' },
  },
  stap(
    0,
    'Mag niet: het wijkteam vragen voordat iemand haar probeerde te spreken.',
    'vraag-inlichting',
    { ...vraagWijkteam, partijId: wijkteam },
    { verwacht: { geweigerd: { 'eerst-contact-met-gemelde': 'melding-triage' } } },
  ),
  stap(0, 'Geen gehoor.', 'leg-contact-gemelde-vast', { datum: '{dag}', uitkomst: 'niet-bereikt' }),
  stap(0, 'Zij weet het nog niet: geen gehoor. Over een week opnieuw kijken.', 'stel-informeren-uit', {
    reden: 'niet-bereikt',
    toelichting: 'Er werd niet opengedaan en de telefoon bleef gaan.',
    herzienOp: '{dag+7}',
  }),
  stap(0, 'Het wijkteam gevraagd of zij daar bekend is.', 'vraag-inlichting', {
    ...vraagWijkteam,
    partijId: wijkteam,
  }),
  stap(
    0,
    'Om het antwoord vast te leggen.',
    'bekijk-melding',
    {},
    { onthoud: { 'beeld.inlichtingen.vraag~Is deze mevrouw.id': 'vraag' } },
  ),
  stap(0, '“Bij ons bekend”, en dat is genoeg.', 'leg-inlichting-vast', {
    inlichtingId: '{vraag}',
    datum: '{dag}',
    gaf: 'antwoord',
    wie: 'Wim van het wijkteam',
    tekst: 'Zij is bij ons bekend.',
  }),
]

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
        'beeld.gegevens.tekst~Zij is bij ons.id': 'bekend',
        'beeld.gegevens.tekst~Zij kookt.id': 'warm-eten',
        'beeld.gegevens.tekst~Zij wil hulp.id': 'hulp',
      },
    },
  ),
  stap(1, 'Mag niet: doorgeleiden zonder dat zij instemt.', 'geleid-door', naarWijkteam(wijkteam, gekozen), {
    verwacht: { geweigerd: { 'niemand-stemde-in': 'melding-doorgeven' } },
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
