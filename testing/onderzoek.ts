import type {
  DienstFeit,
  DossierFeiten,
  Feiten,
  GebeurtenisFeit,
  GegevenFeit,
  VerzoekFeit,
} from '../src/onderzoek/rules/feiten.ts'
import type { GebeurtenisSoort } from '../src/onderzoek/rules/gebeurtenissen.ts'
import { ingangVanWet } from '../src/wet/ingangen.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import { gezinsband } from './banden.ts'
import { client, overSchulden, vanNiemandAnders } from './onderzoek-invoer.ts'

import { afgesproken } from './reikwijdtes.ts'

export { gezinsband, vertegenwoordiging } from './banden.ts'
export { spoed, stuk } from './onderzoek-gevraagd.ts'
export { client, gegevenInvoer, vraag } from './onderzoek-invoer.ts'

/** The people of casus 01, as ids of betrokkenen. */
export const partner = 'client-b'
export const dochter = 'dochter'

/** D0 of casus 01: the day of the request. */
const verzochtOp = '2026-11-30'
/** A day on which the onderzoek of casus 01 runs (D0+24). */
export const vandaag = '2026-12-24'

let teller = 0

/** A dated fact; facts made later have a higher version. */
export const gebeurtenis = (
  soort: GebeurtenisSoort,
  deel: Partial<GebeurtenisFeit> = {},
): GebeurtenisFeit => {
  teller += 1
  return {
    id: `g${teller}`,
    soort,
    betrokkeneId: null,
    datum: '2026-12-06',
    code: null,
    versie: teller,
    ...deel,
  }
}

export const dossier = (deel: Partial<DossierFeiten> = {}): DossierFeiten => ({
  id: 'dossier',
  versie: 1,
  staat: 'loopt',
  ...{ behandelaar: 'toeleider-jansen', team: null },
  wet: 'participatiewet',
  verzoekendePartij: null,
  ingang: deel.wet === null ? null : ingangVanWet[deel.wet ?? 'participatiewet'],
  verzochtOp,
  gestartOp: '2026-12-06',
  eindeOp: null,
  vernietigenOp: null,
  ...deel,
})

export const gegeven = (deel: Partial<GegevenFeit> = {}): GegevenFeit => ({
  id: 'gegeven-1',
  ...overSchulden,
  ...deel,
})

export const verzoek = (deel: Partial<VerzoekFeit> = {}): VerzoekFeit => ({
  id: 'verzoek-1',
  partijId: 'schuldhulp',
  regime: 'geen',
  domein: 'schuldhulp',
  betrokkeneId: client,
  niveau: 'proces',
  onderdeel: 'c',
  thema: 'schulden',
  staat: 'verzonden',
  verzondenOp: '2026-12-09',
  toestemming: false,
  ...deel,
})

export const dienst = (id: string, deel: Partial<DienstFeit> = {}): DienstFeit => ({
  id,
  versie: 0,
  betrokkeneId: client,
  domein: 'schuldhulp',
  soort: 'dienst',
  staat: 'voorgesteld',
  ...{ verklaardOp: null, aangevraagdOp: null, afgehandeldOp: null },
  ...{ dreiging: false, los: false, vertrouwelijk: false },
  ...deel,
})

const sinds = { datum: '2026-12-06' } as const
const verzoeker = { ...sinds, id: client, hoedanigheid: 'verzoeker' } as const
const gezin = [
  verzoeker,
  { ...sinds, id: partner, hoedanigheid: 'gezinslid' },
  { ...sinds, id: dochter, hoedanigheid: 'gezinslid' },
] as const

/** A first contact with nothing done yet. */
export const eersteContact = (deel: Partial<Feiten> = {}): Feiten => ({
  peildag: vandaag,
  dossier: dossier({ staat: 'eerste-contact', gestartOp: null }),
  overgangen: [],
  betrokkenen: [verzoeker],
  gezinsbanden: [],
  vertegenwoordigingen: [],
  gebeurtenissen: [gebeurtenis('eerste-contact', { code: 'toeleiding', datum: verzochtOp })],
  reikwijdtes: [],
  afbakeningen: [],
  gegevens: [],
  verzoeken: [],
  antwoorden: [],
  diensten: [],
  ...{ stukken: [], bestanden: [], voorzieningen: [], overleggen: [], overlegafspraken: [] },
  verstrekkingen: [],
  ...vanNiemandAnders,
  ...deel,
})

/** Casus 01 at D0+7: it runs, the reikwijdte stands, the partner takes part, the daughter does not. */
export const lopend = (deel: Partial<Feiten> = {}): Feiten => ({
  ...eersteContact(),
  dossier: dossier(),
  betrokkenen: gezin,
  gezinsbanden: [gezinsband(partner, 'partner'), gezinsband(dochter, 'kind')],
  gebeurtenissen: [
    gebeurtenis('gewezen-op-gegevensgebruik'),
    gebeurtenis('gewezen-op-clientondersteuning'),
    gebeurtenis('gewezen-op-persoonlijk-plan'),
    gebeurtenis('gezinslid-gevraagd', { betrokkeneId: partner, datum: '2026-12-07' }),
    gebeurtenis('gezinslid-stemt-in', { betrokkeneId: partner, datum: '2026-12-07' }),
  ],
  reikwijdtes: [
    afgesproken({ binnen: ['inkomen', 'schulden', 'gezondheid'], gesloten: ['wonen', 'opvoeding'] }),
  ],
  ...deel,
})

/** Facts in the order in which they were recorded: the version rises. */
const opVolgorde = (feiten: readonly GebeurtenisFeit[]): readonly GebeurtenisFeit[] =>
  feiten.map((feit, i) => ({ ...feit, versie: i + 1 }))

/** Casus 01 with parts a to d filled and two services proposed; `meer` are facts recorded after that. */
export const ingevuld = (meer: readonly GebeurtenisFeit[] = [], deel: Partial<Feiten> = {}): Feiten => {
  const basis = lopend()
  return {
    ...basis,
    gegevens: (['a', 'b', 'c'] as const).map((onderdeel) =>
      gegeven({ id: `gegeven-${onderdeel}`, onderdeel }),
    ),
    diensten: [dienst('schuldhulp'), dienst('bijstand', { domein: 'participatie' })],
    ...deel,
    gebeurtenissen: opVolgorde([...basis.gebeurtenissen, ...meer]),
  }
}

/** The facts from identity to the letters to both clients (D0+24 to D0+27). */
export const totEnMetBrieven = (): readonly GebeurtenisFeit[] => [
  ...[client, partner].map((betrokkeneId) =>
    gebeurtenis('identiteit-vastgesteld', { betrokkeneId, code: 'paspoort', datum: vandaag }),
  ),
  gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: vandaag }),
  ...[client, partner].map((betrokkeneId) =>
    gebeurtenis('uitkomst-meegedeeld', { betrokkeneId, code: 'eigen-brief', datum: '2026-12-27' }),
  ),
]

/** Both agree with the approach (D0+30). */
export const beidenStemmenIn = (): readonly GebeurtenisFeit[] =>
  [client, partner].map((betrokkeneId) =>
    gebeurtenis('instemming-aanpak', { betrokkeneId, code: 'stemt-in', datum: '2026-12-30' }),
  )

/** Casus 01 after its end; `meer` are facts recorded after the letters. */
export const afgerond = (meer: readonly GebeurtenisFeit[] = [], deel: Partial<Feiten> = {}): Feiten =>
  ingevuld([...totEnMetBrieven(), ...meer], {
    dossier: dossier({ staat: 'afgerond', eindeOp: '2026-12-27' }),
    ...deel,
  })

/** The codes of the reasons against, or an empty list when it is allowed. */
export const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
