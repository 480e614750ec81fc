import type {
  AfspraakFeit,
  Feiten,
  GebeurtenisFeit,
  GegevenFeit,
  Kader,
  VerstrekkingFeit,
} from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import type { Staat } from '../src/gecoordineerde-aanpak/rules/staten.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'

/** The people of casus 01 in the aanpak, as ids. */
export const coordinator = 'coordinator-jansen'
export const beslisser = 'beslisser-bakker'
export const client = 'client-a'
export const partner = 'client-b'

/** D0 of casus 01 is 30 November 2026; `dag(32)` is the day of appointment. */
export const vandaag = '2027-03-01'

/** The asker: by default the appointed coordinator. */
export const als = (rol: Kader['wie']['rol'] = 'coordinator', gebruikerId: string = coordinator): Kader => ({
  vandaag,
  wie: { gebruikerId, rol },
})

export const alsBeslisser = als('beslisser', beslisser)

export const afspraak = (deel: Partial<AfspraakFeit> = {}): AfspraakFeit => ({
  id: 'afspraak-1',
  doelId: 'doel-1',
  partijId: 'schuldhulp',
  betrokkeneId: null,
  staat: 'aanvaard',
  uiterlijk: null,
  datum: '2027-01-10',
  ...deel,
})

/** Something that a party was given, and that stands: not mended, not withdrawn. */
export const verstrekking = (deel: Partial<VerstrekkingFeit> = {}): VerstrekkingFeit => ({
  id: 'v1',
  gegevenId: 'g1',
  aan: 'schuldhulp',
  verbeterdOp: null,
  gemeldOp: null,
  ingetrokkenOp: null,
  vernietiging: null,
  uitlegOp: null,
  ...deel,
})

export const gebeurtenis = (
  soort: GebeurtenisFeit['soort'],
  versie: number,
  deel: Partial<GebeurtenisFeit> = {},
): GebeurtenisFeit => ({
  id: `${soort}-${versie}`,
  soort,
  betrokkeneId: null,
  datum: '2027-02-01',
  code: null,
  versie,
  ...deel,
})

export const gegeven = (id: string, deel: Partial<GegevenFeit> = {}): GegevenFeit => ({
  id,
  betrokkeneId: client,
  categorie: 'gewoon',
  niveau: 'proces',
  bron: 'client',
  redenVastgelegd: true,
  voorwaarden: [],
  ...deel,
})

/** The aanpak of casus 01 while it runs; `dossier` and the rest can be overruled. */
export const aanpak = (
  dossier: Partial<Feiten['dossier']> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten => ({
  dossier: {
    id: 'aanpak-1',
    versie: 9,
    staat: 'in-uitvoering',
    coordinator,
    ookToeleider: null,
    verwerkingsverantwoordelijke: 'college',
    aangewezenOp: '2027-01-01',
    begonnenOp: '2027-01-04',
    eindeOp: null,
    vernietigenOp: null,
    ...dossier,
  },
  overgangen: [],
  betrokkenen: [
    { id: client, hoedanigheid: 'client' },
    { id: partner, hoedanigheid: 'client' },
    { id: 'moeder', hoedanigheid: 'mantelzorger' },
  ],
  vertegenwoordigingen: [],
  gebeurtenissen: [],
  gegevens: [gegeven('g1'), gegeven('g2'), gegeven('g3', { categorie: 'gezondheid' })],
  doelen: [{ id: 'doel-1', staat: 'loopt' }],
  afspraken: [afspraak()],
  partijen: [
    { id: 'schuldhulp', domein: 'schuldhulp', regime: 'geen' },
    { id: 'ggz', domein: 'geestelijke-gezondheidszorg', regime: 'wgbo-7-457' },
  ],
  diensten: [
    { id: 'dienst-1', betrokkeneId: client, domein: 'schuldhulp', soort: 'dienst', staat: 'aanvaard' },
    { id: 'dienst-2', betrokkeneId: partner, domein: 'participatie', soort: 'dienst', staat: 'voorgesteld' },
  ],
  verstrekkingen: [],
  waarnemingen: [],
  deelnames: [],
  inbreng: [],
  zvhOverleg: [],
  zvhTrajecten: [],
  overleggen: [],
  ...deel,
})

/** The aanpak in a state that fits it: before acceptance nothing has begun. */
export const aanpakIn = (staat: Staat): Feiten =>
  aanpak({ staat, begonnenOp: staat === 'aangewezen' || staat === 'teruggegeven' ? null : '2027-01-04' })

/** The codes of a refusal; empty when it is allowed. */
export const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

/** A party whose own law lets it process gegevens about health. */
export const magGezondheid = {
  soort: null,
  eigenRecht: [{ wat: 'gezondheid', grond: 'UAVG, artikel 30 lid 3', vanaf: '2026-01-01' }],
} as const
