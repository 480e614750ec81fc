import { plusDagen } from './datum.ts'
/**
 * What a party makes plausible in its gemotiveerd verzoek, and what the college judges one by one (2.3a.4 lid 1): the problems and
 * the refused or ineffective help (a), nuisance for others (1) or safety (2), and that a coordinated approach can help (b).
 */
export const criteria = ['criterium-a', 'criterium-1', 'criterium-2', 'criterium-b'] as const
export type Criterium = (typeof criteria)[number]

/** What the college found of one criterion. */
export const oordelenOverCriterium = ['aannemelijk', 'niet-aannemelijk'] as const
export type OordeelOverCriterium = (typeof oordelenOverCriterium)[number]

interface OnderdeelRij {
  /** The criterion it is about; null for what the college asks beside them (2.3a.4 lid 1, toelichting). */
  readonly criterium: Criterium | null
  /** Without it the request cannot be judged; of (1) and (2) there must be one. */
  readonly moet: boolean
}

/** The parts of a motivation, each an answer of its own (N-2.3a.4-1a, -1a1, -1a2, -1b, -1-bes). */
export const onderdelenVanVerzoek = {
  problemen: { criterium: 'criterium-a', moet: true },
  hulp: { criterium: 'criterium-a', moet: true },
  teloorgang: { criterium: 'criterium-a', moet: true },
  overlast: { criterium: 'criterium-1', moet: false },
  veiligheid: { criterium: 'criterium-2', moet: false },
  bijdrage: { criterium: 'criterium-b', moet: true },
  'geboden-hulp': { criterium: null, moet: true },
} as const satisfies Record<string, OnderdeelRij>

export type OnderdeelVanVerzoek = keyof typeof onderdelenVanVerzoek
export const onderdeelNamen = Object.keys(onderdelenVanVerzoek) as readonly OnderdeelVanVerzoek[]

/** The place of a part in the order of the law; -1 for what is none. */
export const plekVanOnderdeel = (naam: string | null): number =>
  (onderdeelNamen as readonly (string | null)[]).indexOf(naam)

/**
 * Under which criterion what a party writes is weighed. Eigen invulling: what was offered and tried belongs to the help of a, that the
 * person does not ask or accept (2.3a.4 lid 1 onder a, toelichting). Undefined for what is none.
 */
export const criteriumVan = (naam: string | null): Criterium | undefined => {
  const onderdeel = onderdeelNamen.find((een) => een === naam)
  return onderdeel && (onderdelenVanVerzoek[onderdeel].criterium ?? 'criterium-a')
}

/** How the person stands towards help, as 2.3a.4 lid 1 onder a names it. */
export const hulpstanden = ['vraagt-geen-hulp', 'aanvaardt-selectief', 'hulp-niet-effectief'] as const

/** How a party tried to persuade somebody to accept help (2.3a.4 lid 1, toelichting). */
export const pogingen = ['gesprek', 'huisbezoek', 'telefoon', 'brief', 'via-naaste'] as const

/** Which criteria were found plausible. */
export type Aannemelijk = Readonly<Record<Criterium, boolean>>

/** Whether an onderzoek can start about somebody: a, and (1) or (2), and b (2.3a.4 lid 1, N-2.3a.4-1-bes). */
export const isGenoegVoorOnderzoek = (gevonden: Aannemelijk): boolean =>
  gevonden['criterium-a'] && (gevonden['criterium-1'] || gevonden['criterium-2']) && gevonden['criterium-b']

/** The parts that are still missing in a motivation, and whether neither (1) nor (2) was argued. */
export const ontbreektIn = (
  gegeven: readonly string[],
): { readonly onderdelen: readonly OnderdeelVanVerzoek[]; readonly overlastNochVeiligheid: boolean } => ({
  onderdelen: onderdeelNamen.filter((naam) => onderdelenVanVerzoek[naam].moet && !gegeven.includes(naam)),
  overlastNochVeiligheid: !gegeven.includes('overlast') && !gegeven.includes('veiligheid'),
})

/** Eigen invulling: a request stays a week after the day on which it is looked at again whether the person can be told. */
export const verzoekBlijftTot = (herzienOp: string): string => plusDagen(herzienOp, 7)
