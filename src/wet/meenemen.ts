import type { Artikel } from './artikelen.ts'
import type { Categorie } from './categorieen.ts'
import { gevuld, type Mits, redenenUit } from './mits.ts'
import { type MetRecht, magVerwerken } from './partij-bevoegdheden.ts'

/** What the college or its coordinator may take along by the law of its own task (5.4.1 lid 2 and 3, 5.4.4 lid 2; N-5.4.3-4c). */
const vanCollege: readonly Categorie[] = ['gewoon', 'gezondheid', 'strafrechtelijk', 'politie']

/** Who takes something along: who organised the conference, or a party by what its own law lets it process. */
export type Meenemer = 'organisator' | MetRecht

/** What the three conditions of 5.4.3 lid 4 ask of one thing that is taken along. */
export interface Meenemen {
  /** For which task of its own, and why it cannot do without (onder a). */
  readonly taak: string
  readonly waarvoor: string
  /** Who brought it in agrees; its view prevails (onder b). Undefined as long as it said nothing. */
  readonly eigenaarZegtJa: boolean | undefined
  /** What it is and who takes it along (onder c). */
  readonly categorie: Categorie
  readonly wie: Meenemer
}

/** Every reason against, with its article. The sentences stand in the catalogue. */
export const meeneemredenen = {
  'meenemen-zonder-taak': 'casusoverleg-afspraken',
  'meenemen-zonder-waarvoor': 'casusoverleg-afspraken',
  'meenemen-zonder-instemming': 'casusoverleg-afspraken',
  'meenemen-eigen-wet-laat-niet-toe': 'casusoverleg-afspraken',
} as const satisfies Record<string, Artikel>

const { mits } = redenenUit(meeneemredenen)

/** Whether the own law of who takes along lets it process this category on day `dag` (5.4.3 lid 4 onder c, N-5.4.3-4c). */
export const eigenWetLaatToe = (wie: Meenemer, categorie: Categorie, dag: string): boolean =>
  wie === 'organisator' ? vanCollege.includes(categorie) : magVerwerken(wie, categorie, dag)

/** What must hold when it is asked: a task of its own that cannot do without, and its own law (onder a and c). */
export const redenenTegenVragen = (
  { taak, waarvoor, categorie, wie }: Omit<Meenemen, 'eigenaarZegtJa'>,
  dag: string,
): readonly Mits[] => [
  mits(gevuld(taak), 'meenemen-zonder-taak'),
  mits(gevuld(waarvoor), 'meenemen-zonder-waarvoor'),
  mits(eigenWetLaatToe(wie, categorie, dag), 'meenemen-eigen-wet-laat-niet-toe'),
]

/**
 * What must hold before anything is processed outside the walls of the conference: necessary for its own task, the yes of who brought it
 * in, and for special and penal data its own law; all three (5.4.3 lid 4; N-5.4.3-4a, N-5.4.3-4b, N-5.4.3-4c).
 */
export const redenenTegenMeenemen = (meenemen: Meenemen, dag: string): readonly Mits[] => [
  ...redenenTegenVragen(meenemen, dag),
  mits(meenemen.eigenaarZegtJa === true, 'meenemen-zonder-instemming'),
]
