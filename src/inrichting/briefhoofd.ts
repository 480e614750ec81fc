import type { Tx } from '../platform/db/tx.ts'
import type { Kader } from '../verwerking/kader.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import { vindGemeente } from './gemeente.store.ts'

/** The head of a letter on behalf of the college of this municipality, by who acts, on the day of the act. */
export const briefhoofd = async (
  {
    tx,
    dossier,
  }: { readonly tx: Tx; readonly dossier: { readonly gemeente: string; readonly nummer: string } },
  { vandaag, wie }: Kader,
  aan: readonly string[],
): Promise<Briefhoofd> => ({
  gemeente: (await vindGemeente(tx, dossier.gemeente))?.naam ?? '',
  aan,
  datum: vandaag,
  kenmerk: dossier.nummer,
  behandelaar: wie.naam,
})
