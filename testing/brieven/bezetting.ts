import type { Brief } from '../../src/verwerking/brief.ts'
import type { Briefhoofd } from '../../src/verwerking/maak-brief.ts'

/** Who reads a letter: somebody whom it is about or who reads it for him, or a party, service or melder. */
export type Lezer = 'mens' | 'ander'

/** One letter of the fixed cast, as it leaves. */
export interface VasteBrief {
  /** Names the file with its text: `onderzoek-start`. */
  readonly naam: string
  /** The chapter and the function that makes it: `onderzoek/startbrief`. */
  readonly maker: string
  readonly aan: Lezer
  /** A besluit of the Awb: only then it says how to object or appeal. */
  readonly besluit?: 'bezwaar' | 'beroep'
  readonly brief: Brief
}

/** The day on every letter, the last of a year: terms run over it. */
export const dag = '2026-12-31'

const college: Briefhoofd = {
  ...{ gemeente: 'Voorbeeld', datum: dag, kenmerk: '2026-00417', behandelaar: 'Noor de Wit' },
  aan: ['Samira Amrani', 'Lindelaan 4', '3512 JK Utrecht'],
  fg: { naam: 'F. Gerritsen', email: 'fg@voorbeeld.example', telefoon: '030 123 45 67' },
}

/** The head of a letter to the client of the fixed cast, with what is different about it. */
export const hoofd = (anders: Partial<Briefhoofd> = {}): Briefhoofd => ({ ...college, ...anders })

/** The head of a letter to a party or a service. */
export const aanPartij = (naam: string): Briefhoofd => hoofd({ aan: [naam] })

/** The client of the fixed cast reads it himself. */
export const aanZelf = { hoofd: hoofd(), namens: [] }
