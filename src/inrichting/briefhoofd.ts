import type { Tx } from '../platform/db/tx.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Kader } from '../verwerking/kader.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import { vindGemeente } from './gemeente.store.ts'

interface Bron {
  readonly tx: Tx
  readonly dossier: { readonly gemeente: string }
}

/** The name of the municipality of this dossier, read once however many letters and questions name it. */
export const gemeenteNaam = eenmaalPerLezing(
  async ({ tx, dossier }: Bron): Promise<string> => (await vindGemeente(tx, dossier.gemeente))?.naam ?? '',
)

/** The head of a letter on behalf of the college of this municipality, by who acts, on the day of the act. */
export const briefhoofd = async (
  lezing: Bron & { readonly dossier: { readonly nummer: string } },
  { vandaag, wie }: Kader,
  aan: readonly string[],
): Promise<Briefhoofd> => ({
  gemeente: await gemeenteNaam(lezing),
  aan,
  datum: vandaag,
  kenmerk: lezing.dossier.nummer,
  behandelaar: wie.naam,
})
