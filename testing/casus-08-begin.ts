import type { Stap } from '../src/demo/stap.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

/** One act of the toeleider in this onderzoek, unless `rest` says somebody else. */
export const stap = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Rest = {},
): Stap => ({
  dag,
  regel,
  wie: 'toeleider',
  doe: `onderzoek.${doe}`,
  dossier: 'onderzoek',
  invoer,
  ...rest,
})

/** On this day, about whom an earlier step kept under this name. */
export const aan = (wie: string) => ({ betrokkeneId: `{${wie}}`, datum: '{dag}' })

const gegeven = {
  betrokkeneId: '{client}',
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'hulp-thuis',
  tekst: 'Zij is snel overprikkeld en kan geen formulieren invullen.',
  noodzaak: 'Nodig om te weten welke hulp thuis past.',
  categorie: 'gewoon',
  niveau: 'dat',
}

const dienst = (domein: string, waarvoor: string) => ({
  betrokkeneId: '{client}',
  domein,
  soort: 'dienst',
  waarvoor,
})

/** Who she is: the same person each time she comes. */
export const verzoek = {
  taak: 'toeleiding',
  wet: 'wmo-2015',
  vraag: 'Ondersteuning thuis. Er loopt ook schuldhulp.',
  geinformeerd: true,
  bsn: '999991814',
  voornamen: 'Marjan',
  achternaam: 'Overdijk',
  geboortedatum: '1981-09-17',
  straat: 'Kade',
  huisnummer: '31',
  postcode: '1234 AB',
  plaats: 'Voorbeeld',
  telefoon: '06 00000181',
}

/** D0: the request, the husband who cares for her, and what the onderzoek is about. */
export const begin: readonly Stap[] = [
  {
    regel: 'Verzoek om Wmo-ondersteuning terwijl ook schuldhulp loopt.',
    dag: 0,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: { ...verzoek, verzochtOp: '{d0}' },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
  },
  stap(0, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('client')),
  stap(0, 'Gewezen op het persoonlijk plan.', 'wijs-op-persoonlijk-plan', aan('client')),
  stap(0, 'Het onderzoek start.', 'start-onderzoek', {
    aanleidingen: ['client-vertelt'],
    feiten: 'Zij vertelt dat formulieren niet lukken en dat er schuldhulp loopt.',
    samenhang: 'Wat niet wordt ingevuld, geeft nieuwe schulden.',
    besprokenMetClient: true,
    datum: '{dag}',
  }),
  stap(
    0,
    'De echtgenoot is mantelzorger en doet mee.',
    'voeg-betrokkene-toe',
    {
      hoedanigheid: 'mantelzorger',
      relatie: 'partner',
      clientWilDit: true,
      ...{ voornamen: 'Ruben', achternaam: 'Overdijk', geboortedatum: '1979-02-03' },
    },
    { onthoud: { betrokkeneId: 'echtgenoot' } },
  ),
  stap(0, 'Reikwijdte in samenspraak met cliënt en echtgenoot.', 'stel-reikwijdte-vast', {
    binnen: ['hulp-thuis', 'schulden'],
    gesloten: ['gezondheid'],
    met: ['{client}', '{echtgenoot}'],
    gevolgenUitgelegd: true,
    afgesproken: 'Waardoor zij snel overprikkeld is, hoeft niemand te weten.',
    datum: '{dag}',
  }),
]

/** Up to D0+25: the findings, two services and the conclusion. */
export const onderzoek: readonly Stap[] = [
  stap(5, 'Wat er speelt, niet waardoor.', 'leg-gegeven-vast', gegeven, {
    onthoud: { gegevenId: 'gegeven' },
  }),
  stap(
    5,
    'Wat er loopt: schuldhulp.',
    'leg-gegeven-vast',
    {
      ...gegeven,
      onderdeel: 'b',
      thema: 'schulden',
      tekst: 'Er loopt schuldhulp.',
      noodzaak: 'Nodig om te weten welke hulp er al is.',
    },
    { onthoud: { gegevenId: 'gegeven-schulden' } },
  ),
  stap(5, 'Wat eerder is geprobeerd: niets.', 'leg-onderdeel-zonder-bevinding-vast', {
    onderdeel: 'c',
    toelichting: 'Nagevraagd bij haar en haar echtgenoot.',
  }),
  stap(18, 'Identiteit vastgesteld.', 'stel-identiteit-vast', { ...aan('client'), document: 'paspoort' }),
  stap(
    20,
    'Nodig: ondersteuning thuis.',
    'stel-dienst-voor',
    dienst('maatschappelijke-ondersteuning', 'Hulp bij de post.'),
  ),
  stap(20, 'Gewezen op het persoonsgebonden budget.', 'wijs-op-pgb', {
    ...aan('client'),
    gevolgenUitgelegd: true,
  }),
  stap(20, 'Nodig: schuldhulp.', 'stel-dienst-voor', dienst('schuldhulp', 'De schulden regelen.')),
  stap(25, 'Conclusie: een aanpak is verplicht.', 'trek-conclusie', {
    samenhang: true,
    motiveringSamenhang: 'Wat niet wordt ingevuld, geeft nieuwe schulden.',
    conclusie: 'aanpak-verplicht',
    bevestigd: true,
  }),
]
