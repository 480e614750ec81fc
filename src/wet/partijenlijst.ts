import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Domein } from './domeinen.ts'
import type { PartijRegime } from './partij-regimes.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** By which road an onderzoek began: at the client's request (2.3a.1) or at that of a party (2.3a.4). */
export type Route = 'verzoek-van-client' | 'verzoek-van-partij'

/** A kind of party that can be involved in an onderzoek, with its domain and the rules it answers under. */
export interface PartijsoortRij extends Gedateerd {
  readonly naam: string
  readonly domein: Domein
  readonly regime: PartijRegime
  readonly routes: readonly Route[]
}

const beide: readonly Route[] = ['verzoek-van-client', 'verzoek-van-partij']

const soort = (naam: string, domein: Domein, regime: PartijRegime, routes = beide): PartijsoortRij => ({
  naam,
  domein,
  regime,
  routes,
  vanaf: ontwerpZoalsIngediend,
})

/**
 * The list of 2.3a.5 lid 1 (N-2.3a.5-1). Eigen invulling: the order in council does not exist yet; this is a concept
 * list from the parties the explanatory memorandum names (N-2.3a.5-uwv, N-1.1.1-pt).
 */
export const partijenlijst = {
  schuldhulporganisatie: soort('Schuldhulporganisatie', 'schuldhulp', 'geen'),
  'ggz-aanbieder': soort('Ggz-aanbieder', 'geestelijke-gezondheidszorg', 'wgbo-7-457'),
  huisarts: soort('Huisarts', 'medische-zorg', 'wgbo-7-457'),
  wijkverpleging: soort('Wijkverpleging', 'medische-zorg', 'wgbo-7-457'),
  'wlz-uitvoerder': soort('Zorgkantoor', 'langdurige-zorg', 'geen'),
  'wmo-aanbieder': soort('Aanbieder van Wmo-ondersteuning', 'maatschappelijke-ondersteuning', 'geen'),
  jeugdhulpaanbieder: soort('Jeugdhulpaanbieder', 'jeugd', 'jeugdwet-7-3-11'),
  'gecertificeerde-instelling': soort('Gecertificeerde instelling', 'jeugd', 'jeugdwet-7-3-11'),
  ggd: soort('GGD', 'publieke-gezondheid', 'wgbo-7-457'),
  welzijnsorganisatie: soort('Welzijnsorganisatie', 'welzijn', 'geen'),
  school: soort('School', 'onderwijs', 'geen'),
  leerplichtambtenaar: soort('Leerplichtambtenaar', 'onderwijs', 'geen'),
  woningcorporatie: soort('Woningcorporatie', 'wonen', 'geen'),
  uwv: soort('UWV', 'werk-en-inkomen', 'suwi'),
  svb: soort('SVB', 'werk-en-inkomen', 'suwi'),
  burgemeester: soort('Burgemeester', 'openbare-orde-en-veiligheid', 'burgemeester', ['verzoek-van-partij']),
  politie: soort('Politie', 'openbare-orde-en-veiligheid', 'wpg', ['verzoek-van-partij']),
  'openbaar-ministerie': soort('Openbaar Ministerie', 'openbare-orde-en-veiligheid', 'wjsg', [
    'verzoek-van-partij',
  ]),
  reclassering: soort('Reclassering', 'openbare-orde-en-veiligheid', 'wjsg'),
} as const satisfies Record<string, PartijsoortRij>

export type Partijsoort = keyof typeof partijenlijst
/** All kinds of parties on the list. */
export const partijsoorten = Object.keys(partijenlijst) as readonly Partijsoort[]

/** Whether a text names a kind of party on the list. */
export const isPartijsoort = (tekst: string): tekst is Partijsoort => Object.hasOwn(partijenlijst, tekst)

/** Whether a kind of party can be involved by this road on day `op` (N-2.3a.5-1). Throws when no row covers the day. */
export const staatOpLijst = (soort: Partijsoort, route: Route, op: string): boolean => {
  const rij: PartijsoortRij = partijenlijst[soort]
  if (!geldtOp(rij, op)) throw new RangeError(`no row of party kind '${soort}' covers ${op}`)
  return rij.routes.includes(route)
}
