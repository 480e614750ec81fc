import { alsPersoon, mens } from './mensen.ts'
import type { Stap } from './stap.ts'

const doel = (naam: string) => `onderzoek.${naam}`

interface Vraag {
  readonly ingang: string
  readonly vraag: string
  readonly themas: readonly string[]
  readonly feiten: string
  readonly samenhang: string
  readonly gegevens: readonly (readonly [onderdeel: string, thema: string, tekst: string])[]
}

const vragen: readonly Vraag[] = [
  {
    ingang: 'bijstandsvraag',
    vraag: 'Bijstand, want het contract is niet verlengd.',
    themas: ['inkomen', 'schulden'],
    feiten: 'Er is sinds twee maanden geen loon. De huur van vorige maand staat open.',
    samenhang: 'Zonder inkomen lopen de achterstanden op, en die maken solliciteren moeilijk.',
    gegevens: [
      ['a', 'inkomen', 'Heeft sinds twee maanden geen loon.'],
      ['a', 'schulden', 'Heeft een achterstand bij de verhuurder en de zorgverzekeraar.'],
      ['b', 'inkomen', 'Kan zelf de administratie weer bijhouden als er rust is.'],
    ],
  },
  {
    ingang: 'wmo-melding',
    vraag: 'Hulp in de huishouding na een val.',
    themas: ['hulp-thuis', 'gezondheid'],
    feiten: 'Komt de trap niet meer op en ziet weinig mensen.',
    samenhang: 'Door de val blijft het huishouden liggen, en daardoor komt er niemand meer langs.',
    gegevens: [
      ['a', 'hulp-thuis', 'Kan de was en de boodschappen niet meer doen.'],
      ['b', 'hulp-thuis', 'Een buurman doet op zaterdag boodschappen.'],
    ],
  },
  {
    ingang: 'schuldhulpvraag',
    vraag: 'Hulp bij schulden.',
    themas: ['schulden', 'werk'],
    feiten: 'Werkt in wisselende diensten en opent de post niet meer.',
    samenhang: 'De wisselende uren maken betalingsregelingen onmogelijk.',
    gegevens: [
      ['a', 'schulden', 'Heeft brieven van vier schuldeisers.'],
      ['a', 'werk', 'Heeft een oproepcontract.'],
      ['c', 'schulden', 'Had eerder een betalingsregeling, die liep af.'],
    ],
  },
  {
    ingang: 'jeugdhulpvraag',
    vraag: 'Hulp bij de opvoeding na de scheiding.',
    themas: ['opvoeding', 'wonen'],
    feiten: 'De kinderen slapen bij toerbeurt op de bank.',
    samenhang: 'De kleine woning geeft spanning, en die maakt afspraken over de kinderen moeilijk.',
    gegevens: [['a', 'wonen', 'Woont tijdelijk bij familie in.']],
  },
]

const eersteContact = (nummer: number, { ingang, vraag }: Vraag, d0: string): Stap => ({
  regel: 'Eerste contact',
  dag: 0,
  wie: 'toeleider',
  doe: doel('leg-eerste-contact-vast'),
  invoer: {
    taak: 'toeleiding',
    ingang,
    verzochtOp: '{d0}',
    vraag,
    geinformeerd: true,
    ...alsPersoon(mens(nummer), d0),
    telefoon: mens(nummer).telefoon,
  },
  onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
})

type Rest = Pick<Stap, 'regel' | 'dag' | 'doe' | 'invoer'>

const vervolg = ({ doe, ...rest }: Rest): Stap => ({
  ...rest,
  doe: doel(doe),
  wie: 'toeleider',
  dossier: 'onderzoek',
})

const wijzen = (dag: number, op: string): Stap =>
  vervolg({
    regel: 'Wijzen op',
    dag,
    doe: `wijs-op-${op}`,
    invoer: { betrokkeneId: '{client}', datum: '{dag}' },
  })

const gegeven = (dag: number, [onderdeel, thema, tekst]: Vraag['gegevens'][number]): Stap =>
  vervolg({
    regel: 'Gegeven vastleggen',
    dag,
    doe: 'leg-gegeven-vast',
    invoer: {
      betrokkeneId: '{client}',
      bron: 'betrokkene-zelf',
      onderdeel,
      thema,
      tekst,
      noodzaak: 'Nodig om samen te bepalen welke hulp past.',
      categorie: 'gewoon',
      niveau: 'dat',
    },
  })

/** All a case of the street goes through, in the order of the days. */
const verloop = (nummer: number, vraag: Vraag, d0: string): readonly Stap[] => [
  eersteContact(nummer, vraag, d0),
  wijzen(2, 'clientondersteuning'),
  wijzen(2, 'persoonlijk-plan'),
  vervolg({
    regel: 'Onderzoek starten',
    dag: 5,
    doe: 'start-onderzoek',
    invoer: {
      aanleidingen: ['client-vertelt'],
      feiten: vraag.feiten,
      samenhang: vraag.samenhang,
      besprokenMetClient: true,
      datum: '{dag}',
    },
  }),
  vervolg({
    regel: 'Reikwijdte',
    dag: 8,
    doe: 'stel-reikwijdte-vast',
    invoer: { binnen: vraag.themas, met: ['{client}'], datum: '{dag}' },
  }),
  ...vraag.gegevens.map((een, plaats) => gegeven(10 + 3 * plaats, een)),
]

/** Days ago that a case of the street began: some today, some close to the end of the six weeks, one past it. */
export const begonnenVoor = (nummer: number): number => (nummer * 17) % 44

/**
 * One of the many cases that make a worklist look like one: who it is about and how far it came follow from its number
 * and the days since `d0`. Some workers are behind: every fifth case stopped at the start.
 */
export const straatzaak = (nummer: number, d0: string, dagen: number): readonly Stap[] => {
  const vraag = vragen[nummer % vragen.length]
  if (!vraag) return []
  const achter = nummer % 5 === 4
  return verloop(nummer, vraag, d0).filter(({ dag }, plaats) => dag <= dagen && (!achter || plaats < 4))
}
