import type { Rijen } from '../dossier/rijen.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Artikel } from '../wet/artikelen.ts'
import { eindeVanVraag } from './rules/bewaren.ts'
import { onbeantwoord } from './rules/staten.ts'

type Vrager = Pick<Werk<unknown>, 'stroomDoor' | 'kader' | 'tx' | 'compartiment'> & {
  readonly dossier: { readonly gemeente: string }
}

/** A question as the college puts it in the portal: to which organisation, about whom, on which article. */
export interface NieuweVraag {
  readonly organisatieId: string | null
  /** The person, as this compartment knows him. */
  readonly pseudoniem: string
  readonly artikel: Artikel
  readonly vraag: Rijen['vraag']
  readonly inhoud: Readonly<Record<string, unknown>>
  /** The day on which it goes at the latest, when that is known from the start. */
  readonly vernietigenOp?: string | null
}

/** Puts a question in the portal of a party, as a dossier of its own; gives its id (N-5.4.2-6, N-5.5.3-mot). */
export const stelVraag = (
  werk: Vrager,
  { organisatieId, pseudoniem, artikel, vraag, inhoud, vernietigenOp = null }: NieuweVraag,
): Promise<string> => {
  const { vandaag } = werk.kader
  const nieuw = {
    ...{ staat: 'open', ingang: 'vraag', team: organisatieId, vernietigen_op: vernietigenOp },
    ...{ verzocht_op: vandaag, gestart_op: vandaag },
  }
  return werk.stroomDoor('partij', { nieuw }, async (schrijver) => {
    await schrijver.voegToe('betrokkene', { pseudoniem, hoedanigheid: 'betrokkene', datum: vandaag })
    await schrijver.gaOver({ naam: 'stel-vraag', naar: 'open', artikel })
    await schrijver.voegToe('vraag', vraag, inhoud)
    return schrijver.dossierId
  })
}

/**
 * Closes a question if it still waits in the portal: the party reads only that no answer is needed any more. `uiterlijk`: the day on
 * which it goes at the latest (N-2.3a.1-4-stp, N-5.5.4-1).
 */
export const sluitVraag = async (
  werk: Vrager,
  dossierId: string,
  artikel: Artikel,
  uiterlijk: string | null = null,
): Promise<void> => {
  const { vandaag } = werk.kader
  const daar = await kijkDoor(werk, 'partij', { dossierId, tabellen: [], vandaag })
  if (!daar || !onbeantwoord.some((staat) => staat === daar.staat)) return
  await werk.stroomDoor('partij', { dossierId }, async (schrijver) => {
    await schrijver.gaOver({ naam: 'sluit-vraag', naar: 'gesloten', artikel, sluit: true })
    await schrijver.werkBij({ einde_op: vandaag, vernietigen_op: eindeVanVraag(vandaag, uiterlijk) })
  })
}

/** Says by which day a question must be gone from the portal, whatever became of it there (5.5.2, 5.5.4 lid 1; N-5.5.4-1). */
export const begrensVraag = async (werk: Vrager, dossierId: string, uiterlijk: string): Promise<void> => {
  const { vandaag } = werk.kader
  const daar = await kijkDoor(werk, 'partij', { dossierId, tabellen: [], vandaag })
  if (!daar) return
  const vernietigen_op = daar.einde_op === null ? uiterlijk : eindeVanVraag(daar.einde_op, uiterlijk)
  await werk.stroomDoor('partij', { dossierId }, (schrijver) => schrijver.werkBij({ vernietigen_op }))
}
