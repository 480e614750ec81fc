import type { Artikel } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'
import { type ElkeHandeling, type Kader, naamVan } from './verwerking.ts'

/** What must be done now: a duty of the law or a target of our own, and the act that fulfils it. */
export interface Plicht {
  readonly code: string
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: string
  /** It cannot wait: it stands before everything else. */
  readonly voorrang?: true
  /** Ids of whom it concerns, when not everybody. */
  readonly betrokkenen?: readonly string[]
}

/** The first day by which one of these duties must be done, 'yyyy-mm-dd'; null when none has a day. */
export const eersteDag = (plichten: readonly Plicht[]): string | null =>
  plichten.flatMap(({ uiterlijk }) => uiterlijk ?? []).toSorted()[0] ?? null

/** How many of these duties have today or an earlier day as their last. */
export const aantalVandaag = (plichten: readonly Plicht[], vandaag: string): number =>
  plichten.filter(({ uiterlijk }) => uiterlijk !== null && uiterlijk <= vandaag).length

export interface KanNu {
  readonly verwerking: ElkeHandeling
  readonly artikel: Artikel
}

export interface MagNiet {
  readonly verwerking: ElkeHandeling
  readonly redenen: readonly [Reden, ...Reden[]]
  /** The act that would help, when it can be done now. */
  readonly helpt?: ElkeHandeling
}

/** What lies outside this case whatever one does in it, such as themes that were not agreed. */
export interface Grens {
  /** Key of the title in the catalogue. */
  readonly code: string
  readonly reden: Reden
  /** The act that would help, when it can be done now. */
  readonly helpt?: ElkeHandeling
}

/** Wat moet nu / Wat kan nu / Wat mag niet: the three questions a case page answers, read from the declarations. */
export interface Panel {
  readonly moet: readonly (Plicht & {
    readonly verwerking: ElkeHandeling | undefined
    readonly kan: boolean
    /** The names of whom it concerns; empty when everybody. */
    readonly wie: readonly string[]
  })[]
  readonly kan: readonly KanNu[]
  readonly magNiet: readonly MagNiet[]
  readonly grenzen: readonly Grens[]
}

/** Mending what was recorded: nobody comes to a case for it, so it stands after the work. */
const isHerstel = ({ artikel }: KanNu): boolean => artikel === 'avg-juistheid'

const dagVan = ({ uiterlijk, voorrang }: Plicht): string => (voorrang ? '' : (uiterlijk ?? '9999'))

/** What cannot wait first, then by day; what has no day last. */
export const opVolgorde = (a: Plicht, b: Plicht): number => dagVan(a).localeCompare(dagVan(b))

/** What a chapter tells the panel beside its acts. */
export interface PanelBron {
  readonly handelingen: readonly ElkeHandeling[]
  readonly plichten: readonly Plicht[]
  readonly grenzen: readonly Grens[]
  /** Codes of reasons that lie behind: the case has passed that point and nothing helps any more. */
  readonly voorbij: readonly string[]
  /** Codes of reasons that say only that there is nothing in this case that the act could be about; nobody misses it. */
  readonly nietsErvoor?: readonly string[]
  /** By the code of a reason, the name of the act that takes it away. */
  readonly watHelpt?: Readonly<Record<string, string>>
  /** The names, by id, of the people on the page; without it a duty does not say whom it concerns. */
  readonly namen?: ReadonlyMap<string, string>
}

const gewicht = ({ redenen }: MagNiet, { voorbij, nietsErvoor = [] }: PanelBron): number => {
  const een = (codes: readonly string[]) => redenen.some(({ code }) => codes.includes(code))
  return redenen.length + (een(voorbij) ? 100 : 0) + (een(nietsErvoor) ? 10 : 0)
}

/** Of these reasons, the first that one of the possible acts takes away: that act. */
const hulpBij = (
  redenen: readonly Reden[],
  kan: readonly KanNu[],
  watHelpt: Readonly<Record<string, string>>,
): { readonly helpt?: ElkeHandeling } => {
  const [helpt] = redenen.flatMap(({ code }) =>
    kan.flatMap(({ verwerking }) => (naamVan(verwerking) === watHelpt[code] ? [verwerking] : [])),
  )
  return helpt ? { helpt } : {}
}

/**
 * Tests every act of the dossier before there is input, for the pet that looks. What is one condition away stands
 * first among what may not, then what nobody misses, and what lies behind last; acts under what must are not repeated under what can, where mending stands last.
 */
export const maakPanel = (bron: PanelBron, feiten: unknown, kader: Kader): Panel => {
  const { handelingen, plichten, grenzen, watHelpt = {}, namen = new Map() } = bron
  const eigen = handelingen.filter(({ rollen }) => rollen.includes(kader.wie.rol))
  const kan: KanNu[] = []
  const magNiet: MagNiet[] = []
  for (const verwerking of eigen) {
    const oordeel = verwerking.vooraf(feiten, kader)
    if (oordeel.toegestaan) kan.push({ verwerking, artikel: oordeel.artikel })
    else magNiet.push({ verwerking, redenen: oordeel.redenen })
  }
  const moet = [...plichten].sort(opVolgorde).map((plicht) => {
    const verwerking = eigen.find((handeling) => naamVan(handeling) === plicht.handeling)
    const wie = (plicht.betrokkenen ?? []).flatMap((id) => namen.get(id) ?? [])
    return { ...plicht, verwerking, wie, kan: kan.some((rij) => rij.verwerking === verwerking) }
  })
  const verplicht = new Set(moet.map(({ verwerking }) => verwerking))
  return {
    moet,
    kan: kan
      .filter(({ verwerking }) => !verplicht.has(verwerking))
      .toSorted((a, b) => Number(isHerstel(a)) - Number(isHerstel(b))),
    magNiet: magNiet
      .sort((a, b) => gewicht(a, bron) - gewicht(b, bron))
      .map((rij) => ({ ...rij, ...hulpBij(rij.redenen, kan, watHelpt) })),
    grenzen: grenzen.map((grens) => ({ ...grens, ...hulpBij([grens.reden], kan, watHelpt) })),
  }
}
