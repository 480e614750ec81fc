import { voorbeeld } from '../src/demo/demo-ids.ts'
import { partijId } from '../src/demo/partijen.ts'
import type { Stap } from '../src/demo/stap.ts'
import { aan, stap } from './casus-03-begin.ts'

/** The school that is asked, and the provider whose employee becomes coordinator. */
export const school = partijId(voorbeeld, 'college')
export const aanbieder = '33333333-3333-4333-8333-000000000912'
/** Part of the college: what it holds is used again. */
export const leerplicht = '33333333-3333-4333-8333-000000000911'

const vraag = (partij: string, wie = 'jongen') => ({
  ...{ partijen: [partij], betrokkeneId: `{${wie}}`, onderdeel: 'b', thema: 'onderwijs' },
  vraag: 'Welke hulp geeft de school hem nu?',
  waarom: 'Om te weten wat er al is en wat ontbreekt.',
  items: [
    {
      gegeven: 'Of er een plan is om terug te komen',
      waaromNodig: 'Dan weten wij waar hulp bij aansluit.',
      waaromNietMinder: 'Minder dan of er een plan is kan niet.',
      niveau: 'dat',
    },
  ],
  ...{ gedeeldMet: 'Niemand buiten dit onderzoek.', besprokenMetClient: true },
})

const hergebruik = {
  ...{ bronnen: ['leerplicht'], vraag: 'Is er een verzuimmelding?', betrokkeneId: '{jongen}' },
  ...{ onderdeel: 'a', thema: 'onderwijs', categorie: 'gewoon', niveau: 'dat' },
  tekst: 'De school heeft verzuim gemeld.',
  noodzaak: 'Nodig om te weten sinds wanneer hij thuis is.',
}

/** D0+6: a request to the school, which must answer; what leerplicht holds is used again. */
const gevraagd: readonly Stap[] = [
  stap(
    6,
    'Mag niet: de school iets vragen over vader, die geen cliënt is.',
    'vraag-gegevens-aan-partij',
    vraag(school, 'vader'),
    { verwacht: { geweigerd: { 'verzoek-alleen-over-client': 'gegevens-gezinslid' } } },
  ),
  stap(
    6,
    'Mag niet: toestemming als grond, want de school heeft geen beroepsgeheim.',
    'vraag-gegevens-aan-partij',
    {
      ...{ ...vraag(school), toestemming: true },
      ...{ toestemmingDoor: 'zelf-en-ouders', toestemmingNamens: ['{moeder}', '{vader}'] },
    },
    { verwacht: { geweigerd: { 'toestemming-geen-grond': 'avg-grondslag' } } },
  ),
  stap(6, 'De school gevraagd: zij moet antwoorden.', 'vraag-gegevens-aan-partij', vraag(school), {
    onthoud: { verzoekId: 'aan-school' },
  }),
  stap(
    6,
    'Mag niet: leerplicht van de eigen gemeente als partij bevragen.',
    'vraag-gegevens-aan-partij',
    vraag(leerplicht),
    { verwacht: { geweigerd: { 'partij-van-college': 'hergebruik' } } },
  ),
  stap(6, 'Wat leerplicht al weet, wordt hergebruikt.', 'hergebruik-gegeven', hergebruik, {
    onthoud: { gegevenId: 'verzuim' },
  }),
  stap(
    6,
    'Mag niet: bij leerplicht iets opzoeken over vader.',
    'hergebruik-gegeven',
    { ...hergebruik, betrokkeneId: '{vader}', onderdeel: 'steun' },
    { verwacht: { geweigerd: { 'hergebruik-alleen-client': 'gegevens-gezinslid' } } },
  ),
  stap(
    12,
    'De school antwoordt per brief.',
    'leg-antwoord-partij-vast',
    {
      ...{
        verzoekId: '{aan-school}',
        antwoord: 'verstrekt',
        beslistDoor: 'De zorgcoördinator',
        datum: '{dag}',
      },
      noodzaak: 'Nodig om te weten waar hulp bij aansluit.',
      gegevens: [{ tekst: 'Er is een plan: twee uur per dag.', categorie: 'gewoon', niveau: 'dat' }],
    },
    { onthoud: { 'gegevenIds.0': 'plan' } },
  ),
]

/** What the boy says about home, and what his mother may never read. */
export const geheim = 'Thuis durft hij niets te zeggen.'

const vertrouwelijk = {
  ...{ betrokkeneId: '{jongen}', bron: 'betrokkene-zelf', onderdeel: 'a', thema: 'opvoeding' },
  ...{ tekst: geheim, categorie: 'gewoon', niveau: 'dat' },
  noodzaak: 'Nodig om te weten welke hulp hem rust geeft.',
}

/** D0+15: the boy speaks with the toeleider alone. */
const alleen: readonly Stap[] = [
  stap(15, 'De jongen spreekt de toeleider alleen.', 'leg-gesprek-vast', {
    ...{ met: ['{jongen}'], vorm: 'kantoor', datum: '{dag}' },
  }),
  stap(
    15,
    'Mag niet: het voor de jongen zelf verbergen.',
    'leg-gegeven-vast',
    { ...vertrouwelijk, nietTonenAan: ['{jongen}'] },
    { verwacht: { geweigerd: { 'verbergen-voor-zichzelf': 'uitkomst-afzonderlijk' } } },
  ),
  stap(
    15,
    'Wat hij over thuis zegt: niet tonen aan gezinsleden.',
    'leg-gegeven-vast',
    { ...vertrouwelijk, nietTonenAan: ['{moeder}', '{vader}'] },
    { onthoud: { gegevenId: 'geheim' } },
  ),
  stap(15, 'Eerder is niets geprobeerd.', 'leg-onderdeel-zonder-bevinding-vast', {
    ...{ onderdeel: 'c', toelichting: 'Nagevraagd bij moeder en de jongen.' },
  }),
  ...['moeder', 'jongen'].map((wie) =>
    stap(15, `Identiteit van ${wie}.`, 'stel-identiteit-vast', { ...aan(wie), document: 'paspoort' }),
  ),
]

/** D0+6 to D0+15: what others know, and what stays between the boy and the toeleider. */
export const gegevens: readonly Stap[] = [...gevraagd, ...alleen]
