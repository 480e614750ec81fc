export type { Brief, Briefdeel } from '../verwerking/brief.ts'
export type { Briefhoofd } from '../verwerking/maak-brief.ts'
