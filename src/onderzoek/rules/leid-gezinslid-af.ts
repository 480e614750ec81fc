import type { GezinslidGrond, Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { Feiten } from './feiten.ts'
import { huishoudenVan, type Lijn, lijnenOp, type Ouderlijn, ouderlijnen, partnersVan } from './huishouden.ts'
import { jeugdigeTot, zegtJeugdige } from './jeugdige.ts'

/** Why somebody is gezinslid of one client, and the day from which he no longer is (null: as long as it stands so). */
export interface Afleiding {
  /** Of which client. */
  readonly van: string
  readonly grond: GezinslidGrond
  readonly tot: string | null
}

/** The relations of a dossier on a day, with until when each person is a jeugdige. */
export interface Gezinsbeeld {
  readonly dag: string
  readonly lijnen: readonly Lijn[]
  readonly ouders: readonly Ouderlijn[]
  readonly jeugdigeTot: (id: string) => string | null
}

/** What the dossier says of the family on this day. */
export const gezinsbeeldOp = (feiten: Feiten, dag: string): Gezinsbeeld => {
  const lijnen = lijnenOp(feiten, dag)
  return { dag, lijnen, ouders: ouderlijnen(lijnen), jeugdigeTot: (id) => jeugdigeTot(feiten, id) }
}

interface Grens {
  readonly tot: string | null
}

/** Until when he counts as a jeugdige who stays elsewhere; undefined when nothing says that he is one. */
const alsJeugdige = (beeld: Gezinsbeeld, id: string, relatie: Gezinsrelatie): Grens | undefined => {
  const tot = beeld.jeugdigeTot(id)
  return tot !== null || zegtJeugdige(relatie) ? { tot } : undefined
}

/** The children of a household: of somebody in it, or the client himself when he is somebody's child. */
const kinderenIn = (beeld: Gezinsbeeld, huis: ReadonlySet<string>, van: string): readonly string[] =>
  beeld.ouders
    .filter(({ kind, ouder }) => huis.has(kind) && (huis.has(ouder) || kind === van))
    .map(({ kind }) => kind)

/** Onder 1: children of the client or of his partner, who stay elsewhere (N-1.1.1-gz-1). */
const kindElders = (beeld: Gezinsbeeld, wie: string, van: string): readonly Grens[] => {
  const ouders = [van, ...partnersVan(beeld.lijnen, van)]
  return beeld.ouders
    .filter(({ kind, ouder }) => kind === wie && ouders.includes(ouder))
    .flatMap(({ relatie }) => alsJeugdige(beeld, wie, relatie) ?? [])
}

/**
 * Of which children in the household this former partner is parent: those that were recorded as his; all of them as long as it
 * was never recorded of which (eigen invulling). Undefined when his own are no longer there.
 */
const kinderenVanEx = (
  beeld: Gezinsbeeld,
  wie: string,
  van: string,
  huis: ReadonlySet<string>,
): readonly string[] | undefined => {
  const inHuis = kinderenIn(beeld, huis, van)
  const samen = beeld.ouders
    .filter(({ ouder }) => ouder === wie)
    .filter(
      ({ kind }) => beeld.ouders.some((lijn) => lijn.kind === kind && huis.has(lijn.ouder)) || kind === van,
    )
    .map(({ kind }) => kind)
  if (samen.length === 0) return inHuis
  const eigen = inHuis.filter((kind) => samen.includes(kind))
  return eigen.length > 0 ? eigen : undefined
}

/** The day on which the last of these is no jeugdige any more; null when of one it is not known. */
const laatsteDag = (beeld: Gezinsbeeld, kinderen: readonly string[]): string | null => {
  const dagen = kinderen.map(beeld.jeugdigeTot)
  const bekend = dagen.flatMap((dag) => dag ?? [])
  return bekend.length < dagen.length ? null : (bekend.toSorted().at(-1) ?? null)
}

/** Onder 2: the former partner who is parent of a child in the household, as long as one of his is a jeugdige (N-1.1.1-gz-2). */
const exPartner = (
  beeld: Gezinsbeeld,
  wie: string,
  van: string,
  huis: ReadonlySet<string>,
): readonly Grens[] => {
  const geldt = beeld.lijnen.some(
    (lijn) => lijn.wie === wie && lijn.relatie === 'ex-partner-ouder' && huis.has(lijn.naar),
  )
  const kinderen = geldt ? kinderenVanEx(beeld, wie, van, huis) : undefined
  return kinderen ? [{ tot: laatsteDag(beeld, kinderen) }] : []
}

const eersteVan = (een: string | null, ander: string | null): string | null =>
  een === null || (ander !== null && ander < een) ? ander : een

/**
 * Onder 3: the (half-)brother or (half-)sister of a child in the household, who stays elsewhere (N-1.1.1-gz-3): until he is no
 * jeugdige, or the last child he is brother of is none; the law names children beside adults of the household.
 */
const broerZus = (
  beeld: Gezinsbeeld,
  wie: string,
  van: string,
  huis: ReadonlySet<string>,
): readonly Grens[] => {
  const inHuis = kinderenIn(beeld, huis, van)
  const gezegd = beeld.lijnen
    .filter((lijn) => lijn.wie === wie && lijn.relatie === 'broer-zus-elders' && huis.has(lijn.naar))
    .map(({ relatie, naar }) => ({ relatie, bij: inHuis.includes(naar) ? [naar] : inHuis }))
  const zelfdeOuder = beeld.ouders
    .filter(({ kind }) => kind === wie)
    .map(({ relatie, ouder }) => ({
      relatie,
      bij: inHuis.filter((kind) => beeld.ouders.some((een) => een.ouder === ouder && een.kind === kind)),
    }))
    .filter(({ bij }) => bij.length > 0)
  return [...gezegd, ...zelfdeOuder].flatMap(({ relatie, bij }) => {
    const zelf = alsJeugdige(beeld, wie, relatie)
    const tot = zelf && eersteVan(zelf.tot, laatsteDag(beeld, bij))
    return zelf ? [{ tot: tot ?? null }] : []
  })
}

const ruimste = (grenzen: readonly Grens[]): Grens | undefined =>
  grenzen.find(({ tot }) => tot === null) ??
  grenzen.toSorted((een, ander) => ((een.tot ?? '') < (ander.tot ?? '') ? -1 : 1)).at(-1)

const elders = (beeld: Gezinsbeeld, wie: string, van: string, huis: ReadonlySet<string>) => {
  const echtgenoot = beeld.lijnen.some(
    (lijn) =>
      lijn.relatie === 'echtgenoot-elders' &&
      ((lijn.wie === wie && lijn.naar === van) || (lijn.wie === van && lijn.naar === wie)),
  )
  return {
    'echtgenoot-elders': echtgenoot ? [{ tot: null }] : [],
    'kind-elders': kindElders(beeld, wie, van),
    'ex-partner-ouder': exPartner(beeld, wie, van, huis),
    'broer-zus-elders': broerZus(beeld, wie, van, huis),
  } satisfies Partial<Record<GezinslidGrond, readonly Grens[]>>
}

/**
 * On which ground somebody is gezinslid of one client (1.1.1; N-1.1.1-gz-hh to N-1.1.1-gz-4), also when that ended on a day
 * because of his age (`tot`); undefined when there is no ground at all. Of more grounds the one that lasts longest.
 */
export const grondVan = (beeld: Gezinsbeeld, wie: string, van: string): Afleiding | undefined => {
  if (wie === van) return undefined
  const huis = huishoudenVan(beeld.lijnen, van)
  if (huis.has(wie)) return { van, grond: 'huishouden', tot: null }
  const gronden = Object.entries(elders(beeld, wie, van, huis)).flatMap(([grond, grenzen]) => {
    const grens = ruimste(grenzen)
    return grens ? [{ van, grond: grond as GezinslidGrond, tot: grens.tot }] : []
  })
  const langst = ruimste(gronden)
  return gronden.find(({ tot }) => tot === langst?.tot)
}

/** Whether he is gezinslid of this client on the day of the beeld. */
export const isLidVan = (beeld: Gezinsbeeld, wie: string, van: string): boolean => {
  const afleiding = grondVan(beeld, wie, van)
  return afleiding !== undefined && (afleiding.tot === null || beeld.dag < afleiding.tot)
}
