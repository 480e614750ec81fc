import type { Brief } from '../verwerking/brief.ts'

export type { Brief, Briefdeel } from '../verwerking/brief.ts'

/** What every letter of an onderzoek begins with. */
export type Briefhoofd = Pick<Brief, 'aan' | 'datum' | 'kenmerk' | 'behandelaar'> & {
  /** Name of the municipality: `Voorbeeld`. */
  readonly gemeente: string
}
