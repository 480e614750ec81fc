import type { Werk } from '../verwerking/werk.ts'
import { telAfloop, telAfloopTerug } from './afloop-telling.store.ts'
import type { MeldingTabel } from './melding-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

/** The kind under which the beginning of a triage is counted. */
export const triageBegonnen = 'triage-begonnen'

interface Stap {
  readonly naar: Staat
  readonly datum: string
  readonly soort: string
}

/**
 * Counts how a melding ended, on the day it did; when it is opened again that end is taken back, so that every melding counts
 * once for how it ended in the end (N-5.5.2-tel). The count stays when the melding is destroyed, and is about nobody.
 */
export const telOvergang = async (
  { tx, feiten, dossier }: Werk<Feiten, MeldingTabel>,
  { naar, datum, soort }: Stap,
): Promise<void> => {
  if (naar === 'afgerond') return telAfloop(tx, dossier.gemeente, datum, soort)
  if (feiten.dossier.staat !== 'afgerond') return
  const einde = dossier.rijen.overgang.filter((rij) => rij.naar === 'afgerond').at(-1)
  if (einde) await telAfloopTerug(tx, dossier.gemeente, einde.datum, einde.reden_code ?? einde.overgang)
}
