import type { Tx } from '../platform/db/tx.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Kader } from '../verwerking/kader.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import { vindGemeente } from './gemeente.store.ts'

interface Bron {
  readonly tx: Tx
  readonly dossier: { readonly gemeente: string }
}

/** The municipality of this dossier, read once however many letters and questions name it. */
const gemeenteVan = eenmaalPerLezing(({ tx, dossier }: Bron) => vindGemeente(tx, dossier.gemeente))

/** Its name. */
export const gemeenteNaam = async (lezing: Bron): Promise<string> => (await gemeenteVan(lezing))?.naam ?? ''

/** The head of a letter on behalf of the college of this municipality, by who acts, on the day of the act. */
export const briefhoofd = async (
  lezing: Bron & { readonly dossier: { readonly nummer: string } },
  { vandaag, wie }: Kader,
  aan: readonly string[],
): Promise<Briefhoofd> => ({
  gemeente: await gemeenteNaam(lezing),
  fg: (await gemeenteVan(lezing))?.fg,
  aan,
  datum: vandaag,
  kenmerk: lezing.dossier.nummer,
  behandelaar: wie.naam,
})
