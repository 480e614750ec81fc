import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Domein } from './domeinen.ts'
import { type Procedure, procedures } from './ingangen.ts'
import type { PartijRegime } from './partij-regimes.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** From when until when a kind of party, or a party, stands on the list of each procedure; no row: not on that list. */
export type Lijsten = Readonly<Partial<Record<Procedure, readonly Gedateerd[]>>>

/** A kind of party that can be involved in an onderzoek, with its domain and the rules it answers under. */
export interface PartijsoortRij {
  readonly naam: string
  readonly domein: Domein
  readonly regime: PartijRegime
  readonly lijsten: Lijsten
  /** Part of the college itself: party in the task of its own, and what it holds is used again and not asked for (5.4.1 lid 4). */
  readonly vanCollege?: true
}

const zoalsIngediend: readonly Gedateerd[] = [{ vanaf: ontwerpZoalsIngediend }]
const alleenZonderVerzoek: readonly Procedure[] = ['zonder-verzoek-van-client']

const soort = (
  naam: string,
  domein: Domein,
  regime: PartijRegime,
  bij: readonly Procedure[] = procedures,
): PartijsoortRij => ({
  naam,
  domein,
  regime,
  lijsten: Object.fromEntries(bij.map((procedure) => [procedure, zoalsIngediend])),
})

const vanCollege = (naam: string, domein: Domein): PartijsoortRij => ({
  ...soort(naam, domein, 'geen'),
  vanCollege: true,
})

/**
 * The lists of 2.3a.5 lid 1: one for the onderzoek in samenspraak, one for that of 2.3a.4 (N-2.3a.5-1, N-2.3a.4-2-and). Eigen
 * invulling: the order in council does not exist yet; this is a concept from the parties the explanatory memorandum names
 * (N-2.3a.5-uwv, N-1.1.1-pt, N-1.1.1-pt-col, N-1.1.1-pt-bm).
 */
export const partijenlijst = {
  schuldhulporganisatie: soort('Schuldhulporganisatie', 'schuldhulp', 'geen'),
  'gemeentelijke-schuldhulp': vanCollege('Schuldhulp van de gemeente', 'schuldhulp'),
  'ggz-aanbieder': soort('Ggz-aanbieder', 'geestelijke-gezondheidszorg', 'wgbo-7-457'),
  huisarts: soort('Huisarts', 'medische-zorg', 'wgbo-7-457'),
  wijkverpleging: soort('Wijkverpleging', 'medische-zorg', 'wgbo-7-457'),
  'wlz-uitvoerder': soort('Zorgkantoor', 'langdurige-zorg', 'geen'),
  'wmo-aanbieder': soort('Aanbieder van Wmo-ondersteuning', 'maatschappelijke-ondersteuning', 'geen'),
  'gemeentelijke-wmo': vanCollege('Wmo-afdeling van de gemeente', 'maatschappelijke-ondersteuning'),
  'gemeentelijke-jeugdhulp': vanCollege('Jeugdhulp van de gemeente', 'jeugd'),
  jeugdhulpaanbieder: soort('Jeugdhulpaanbieder', 'jeugd', 'jeugdwet-7-3-11'),
  'gecertificeerde-instelling': soort('Gecertificeerde instelling', 'jeugd', 'jeugdwet-7-3-11'),
  'raad-voor-de-kinderbescherming': soort('Raad voor de Kinderbescherming', 'jeugd', 'geen'),
  ggd: soort('GGD', 'publieke-gezondheid', 'wgbo-7-457'),
  welzijnsorganisatie: soort('Welzijnsorganisatie', 'welzijn', 'geen'),
  school: soort('School', 'onderwijs', 'geen'),
  leerplichtambtenaar: vanCollege('Leerplichtambtenaar', 'onderwijs'),
  'gemeentelijke-inburgering': vanCollege('Inburgering van de gemeente', 'inburgering'),
  'gemeentelijke-participatie': vanCollege('Werk en bijstand van de gemeente', 'participatie'),
  woningcorporatie: soort('Woningcorporatie', 'wonen', 'geen'),
  uwv: soort('UWV', 'werk-en-inkomen', 'suwi'),
  svb: soort('SVB', 'werk-en-inkomen', 'suwi'),
  burgemeester: soort('Burgemeester', 'openbare-orde-en-veiligheid', 'burgemeester', alleenZonderVerzoek),
  politie: soort('Politie', 'openbare-orde-en-veiligheid', 'wpg', alleenZonderVerzoek),
  'openbaar-ministerie': soort(
    'Openbaar Ministerie',
    'openbare-orde-en-veiligheid',
    'wjsg',
    alleenZonderVerzoek,
  ),
  reclassering: soort('Reclassering', 'openbare-orde-en-veiligheid', 'wjsg'),
} satisfies Record<string, PartijsoortRij>

export type Partijsoort = keyof typeof partijenlijst
/** All kinds of parties on the list. */
export const partijsoorten = Object.keys(partijenlijst) as readonly Partijsoort[]

/** Whether a text names a kind of party on the list. */
export const isPartijsoort = (tekst: string): tekst is Partijsoort => Object.hasOwn(partijenlijst, tekst)

/** Whether days hold on day `op`: on one of them, from its first up to, not including, its last. */
const geldenOp = (dagen: readonly Gedateerd[] | undefined, op: string): boolean =>
  dagen?.some((rij) => geldtOp(rij, op)) ?? false

/** Whether a kind of party can be involved in an onderzoek of this procedure on day `op`; unknown kinds never (N-2.3a.5-1). */
export const staatOpLijst = (soort: string, procedure: Procedure, op: string): boolean =>
  isPartijsoort(soort) && geldenOp(partijenlijst[soort].lijsten[procedure], op)

/**
 * Whether a party of a municipality can be involved: by its own days, and by those of its kind. `soort` is null for a party
 * whose kind the register does not know: then its own days decide (N-2.3a.5-1, eigen invulling).
 */
export const partijOpLijst = (
  { soort, lijsten }: { readonly soort: string | null; readonly lijsten: Lijsten },
  procedure: Procedure,
  op: string,
): boolean => geldenOp(lijsten[procedure], op) && (soort === null || staatOpLijst(soort, procedure, op))

/** Whether this kind of party is a part of the college: what it holds is used again and not asked for (5.4.1 lid 4, N-1.1.1-pt-col). */
export const isVanCollege = (soort: string | null): boolean => {
  const rij: PartijsoortRij | undefined =
    soort !== null && isPartijsoort(soort) ? partijenlijst[soort] : undefined
  return rij?.vanCollege === true
}
