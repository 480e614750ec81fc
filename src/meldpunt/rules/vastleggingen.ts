import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { type Gebeurtenissoort, gebeurtenissen } from './gebeurtenissen.ts'

/** What of a recorded fact can be mended in its place. */
export type Deel = 'datum' | 'code' | 'toelichting'

/**
 * What of each kind of fact can be mended; every kind can be taken away. A decision to wait has a day to look again: another
 * day is another decision. What went on paper cannot be changed afterwards.
 */
const delen: Readonly<Record<Gebeurtenissoort, readonly Deel[]>> = {
  'contact-gemelde': ['datum', 'code', 'toelichting'],
  'gemelde-geinformeerd': ['datum', 'code'],
  'informeren-uitgesteld': ['code', 'toelichting'],
  'informeren-herzien': [],
  // Who could give which answer hangs on the day and on who gave it: it is taken away and recorded anew.
  instemming: [],
  veiligheid: ['code', 'toelichting'],
  'melder-ingelicht': ['datum', 'code', 'toelichting'],
  'melder-teruggebeld': ['datum', 'code'],
  'meer-gevraagd': [],
  'meer-beslist': [],
  'meer-verteld': ['datum'],
  'naar-gemeente': [],
  spoed: ['toelichting'],
  'aanname-nagevraagd': ['datum', 'toelichting'],
  'inlichting-ingetrokken': [],
  'meldingsdag-verbeterd': [],
  weggehaald: [],
}

/** What an act leaves behind it and is no fact of its own: it stays. */
const sporen: readonly Gebeurtenissoort[] = [
  'informeren-herzien',
  'inlichting-ingetrokken',
  'meldingsdag-verbeterd',
  'weggehaald',
]

/** What of this kind of fact can be mended. */
export const delenVan = (soort: Gebeurtenissoort): readonly Deel[] => delen[soort]

/** Whether this code belongs to this kind of fact. */
export const isCodeVan = (soort: Gebeurtenissoort, code: string): boolean =>
  (gebeurtenissen[soort] as readonly string[]).includes(code)

/** Whether this is what an act leaves behind it, and no fact that can be mended. */
export const isSpoor = (soort: Gebeurtenissoort): boolean => sporen.includes(soort)

/** The day to look again goes with the decision to wait that was recorded in the same act. */
export const hoortBij = (
  feit: GebeurtenisFeit,
  { gebeurtenissen: alle }: Feiten,
): readonly GebeurtenisFeit[] =>
  feit.soort === 'informeren-uitgesteld'
    ? alle.filter(({ soort, versie }) => soort === 'informeren-herzien' && versie === feit.versie)
    : []

/** What can be taken away when it never happened; the form offers exactly these. */
export const wegTeHalen = ({ gebeurtenissen: alle }: Feiten): readonly GebeurtenisFeit[] =>
  alle.filter(({ soort }) => !isSpoor(soort))

/** What can be mended in its place; the form offers exactly these. */
export const teVerbeteren = ({ gebeurtenissen: alle }: Feiten): readonly GebeurtenisFeit[] =>
  alle.filter(({ soort }) => delenVan(soort).length > 0)
