import type { Grond } from '../../wet/leid-aanpak-af.ts'
import type { HandelingTekst } from '../tekst.ts'

/** What is left of the services, in words that name nobody: read by the college as well. */
const overGebleven: Readonly<Record<Grond, string>> = {
  'geen-samenhang': 'De problemen hangen niet meer samen.',
  'geen-dienst-sociaal-domein': 'Er is geen dienst uit het sociaal domein over.',
  'naast-inburgering': 'Er is een dienst uit het sociaal domein over, naast de plicht om in te burgeren.',
  'meer-clienten': 'Meer dan één cliënt heeft een dienst uit het sociaal domein.',
  'meer-diensten-een-client': 'Eén cliënt heeft meer diensten uit het sociaal domein.',
  'bijstand-naast-inburgering': 'Er is bijstand over, naast de plicht om in te burgeren.',
  'naast-andere-hulp': 'Er is één dienst uit het sociaal domein over, naast andere hulp.',
  'een-enkele-dienst': 'Er is nog maar één dienst over, en geen andere hulp.',
}

/** What the college reads when a client refuses a service or stops with it, and the aanpak is not verplicht any more. */
export const meldingOverDiensten = (grond: Grond): string =>
  `Een cliënt wil een dienst niet (meer). ${overGebleven[grond]}`

/** What a client can say of a service while the aanpak runs. */
const antwoorden = {
  geweigerd: 'Nee, de cliënt wil deze dienst niet',
  gestopt: 'De cliënt stopt met deze dienst',
  aanvaard: 'Ja, de cliënt wil deze dienst (toch)',
}

/** The codes around the services of an aanpak. */
export const dienstcodes = {
  'dienst-antwoord': antwoorden,
  dienststaat: { gestopt: 'cliënt stopte ermee' },
  'dienst-antwoord-door': { client: 'de cliënt zelf', vertegenwoordiger: 'een vertegenwoordiger' },
  volgt: {
    verplicht: 'De gecoördineerde aanpak is verplicht.',
    mag: 'Een gecoördineerde aanpak mag, maar is niet verplicht. Het college kiest.',
    niet: 'Een gecoördineerde aanpak kan niet meer. Het college beëindigt haar.',
  },
  'volgt-door': overGebleven,
}

/** The words of a client saying no, or yes after all, to a service. */
export const dienstHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.leg-dienstverklaring-vast': {
    titel: 'Vastleggen wat een cliënt over een dienst zegt',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Een dienst is vrijwillig. De cliënt mag nee zeggen of stoppen, en mag daar op terugkomen. U legt niet vast waarom. Is de aanpak daarna niet meer verplicht? Dan krijgt het college bericht, zonder naam.',
    gedaan: 'Het antwoord van de cliënt is vastgelegd.',
    daarna:
      'Bij Hulp in deze aanpak staat wat er nu volgt. Blijft de aanpak verplicht? Dan gaat zij gewoon door. Vertel het de partij die de dienst geeft.',
    velden: {
      dienstId: {
        label: 'Om welke dienst gaat het?',
        uitleg:
          'Een interventie staat hier niet: daarover beslist een ander, en de cliënt kan haar niet weigeren.',
      },
      antwoord: { label: 'Wat zegt de cliënt?', opties: antwoorden },
      door: {
        label: 'Wie zei het?',
        opties: { client: 'De cliënt zelf', vertegenwoordiger: 'Een vertegenwoordiger' },
      },
      datum: { label: 'Op welke dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
    },
  },
}

/** The words of the part of the page about help. */
export const hulpWoorden = {
  vertrouwelijk: 'vertrouwelijk voor andere cliënten',
  titel: 'Hulp in deze aanpak ({aantal})',
  kop: 'Is de aanpak nog verplicht?',
  kolommen: ['Wie', 'Welke hulp', 'Soort', 'Stand'],
  interventie: 'interventie: een ander beslist hierover, de cliënt kan haar niet weigeren',
  dienst: 'dienst: vrijwillig',
  nietMeerMee: 'doet niet meer mee',
} as const
