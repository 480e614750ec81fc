import type { VraagLezing, VraagWerk } from './declaratie.ts'
import { naarMeldpunt } from './naar-meldpunt.ts'
import { naarOnderzoek } from './naar-onderzoek.ts'
import type { BijVraag } from './rules/antwoorden.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { isTriage } from './rules/mits.ts'
import type { Vrager } from './vrager.ts'

/** Who asked this question: the meldpunt for a triage, or else an onderzoek. */
export const vragerVan = ({ feiten }: Pick<VraagLezing | VraagWerk, 'feiten'>): Vrager =>
  isTriage(feiten) ? naarMeldpunt : naarOnderzoek

/** Whether the college still waits for an answer. */
export const wachtHetCollege = async (
  _: Feiten,
  lezing: VraagLezing,
  { vandaag }: Kader,
): Promise<BijVraag> => ({ staatOpen: await vragerVan(lezing).wacht(lezing, vandaag) })

/** How the dossier stands to which the answer went; undefined when it was destroyed since. */
export const standBijCollege = (
  _: Feiten,
  lezing: VraagLezing,
  { vandaag }: Kader,
): Promise<string | undefined> => vragerVan(lezing).stand(lezing, vandaag)

/** Who works on it at the college now, to be told without content that an answer came. */
export const behandelaarBijCollege = (lezing: VraagLezing, { vandaag }: Kader): Promise<readonly string[]> =>
  vragerVan(lezing).behandelaar(lezing, vandaag)
