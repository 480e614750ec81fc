import type {
  AanwezigheidFeit,
  DeelnemerFeit,
  DossierFeit,
  Feiten,
  IngebrachtFeit,
  Kader,
} from '../src/casusoverleg/rules/feiten.ts'

/** The day of the conferences of the tests. */
export const overlegdag = '2026-12-07'

/** The toeleider who organises it, somebody of the school, somebody of the GGZ, somebody of another organisation. */
export const [organisator, school, ggz, buurt]: readonly [Kader, Kader, Kader, Kader] = [
  { vandaag: overlegdag, wie: { gebruikerId: 'noor', rol: 'toeleider' } },
  { vandaag: overlegdag, wie: { gebruikerId: 'sara', rol: 'partijmedewerker', organisatieId: 'o-school' } },
  { vandaag: overlegdag, wie: { gebruikerId: 'gijs', rol: 'partijmedewerker', organisatieId: 'o-ggz' } },
  { vandaag: overlegdag, wie: { gebruikerId: 'bea', rol: 'partijmedewerker', organisatieId: 'o-buurt' } },
]

const leeg = { partijId: null, organisatieId: null, betrokkeneId: null, regime: null, partijsoort: null }

/** A participant, invited and coming unless told otherwise. */
export const deelnemer = (
  id: string,
  soort: DeelnemerFeit['soort'],
  deel: Partial<DeelnemerFeit> = {},
): DeelnemerFeit => ({
  ...{ ...leeg, id, soort, staat: 'komt', redenCode: null, hoortOver: [], datum: overlegdag },
  ...deel,
})

const deelnemers: readonly DeelnemerFeit[] = [
  deelnemer('d-noor', 'organisator'),
  deelnemer('d-school', 'partij', { partijId: 'school', organisatieId: 'o-school', regime: 'geen' }),
  deelnemer('d-ggz', 'partij', { partijId: 'ggz', organisatieId: 'o-ggz', regime: 'wgbo-7-457' }),
  deelnemer('d-moeder', 'client', { betrokkeneId: 'moeder', hoortOver: ['moeder', 'zoon'] }),
  deelnemer('d-zoon', 'client', { betrokkeneId: 'zoon', hoortOver: ['zoon'] }),
  deelnemer('d-oma', 'vertegenwoordiger', { betrokkeneId: 'oma', hoortOver: ['zoon'] }),
]

/** Somebody in the room: with a device when a user is given. */
export const binnen = (
  deelnemerId: string,
  gebruikerId: string | null = null,
  tot: string | null = null,
): AanwezigheidFeit => ({
  id: `a-${deelnemerId}-${gebruikerId ?? 'aan-tafel'}`,
  ...{ deelnemerId, gebruikerId, sinds: '2026-12-07T09:00:00Z', tot },
})

/** Everybody with a device is in. */
export const allenBinnen = [binnen('d-noor', 'noor'), binnen('d-school', 'sara'), binnen('d-ggz', 'gijs')]

/** Something that was brought in. */
export const ingebracht = (
  id: string,
  deelnemerId: string,
  deel: Partial<IngebrachtFeit> = {},
): IngebrachtFeit => ({
  ...{ id, deelnemerId, betrokkeneId: 'zoon', niveau: 'dat', categorie: 'gewoon' },
  ...{ nietVoor: [], datum: overlegdag },
  ...deel,
})

/** A conference that is held, about a mother and her son, with a school and a GGZ; the rest can be overruled. */
export const overleg = (
  dossier: Partial<DossierFeit> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'o', versie: 4, staat: 'open', vanuit: 'onderzoek', route: 'op-verzoek-van-client' },
    ...{ organisator: 'noor', dag: overlegdag, begin: '10:00', einde: '11:00', wijze: 'plaats' },
    ...{ gesprekssleutel: 'sleutel', vernietigenOp: null, ernstOver: [], verzoekendePartij: null },
    ...dossier,
  },
  betrokkenen: [
    { id: 'moeder', hoedanigheid: 'client' },
    { id: 'zoon', hoedanigheid: 'client' },
    { id: 'oma', hoedanigheid: 'vertegenwoordiger' },
  ],
  deelnemers,
  aanwezig: allenBinnen,
  ...{ ingebracht: [], gezien: [], afspraken: [], meenemingen: [], waarnemingen: [] },
  ...deel,
})
