import { agendaVan } from '../dossier/agenda.store.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import type { Tijdvak } from '../wet/tijdvak.ts'
import { openKluis } from './kluis.ts'
import type { Lezing } from './lezing.ts'
import type { Kader } from './verwerking.ts'

/** When a worker has agreed to talk with somebody; not with whom, nor in which dossier. */
export interface Agendapunt extends Tijdvak {
  readonly id: string
}

type Bron = Pick<Lezing<unknown>, 'tx' | 'omgeving' | 'compartiment'>

/**
 * The hours of one's own appointments from today on, in the dossiers of this compartment that are one's own or in which one stands in: to ask whether two
 * of them at once are meant. Of each only the hours are taken, and nobody is named (N-AVG-5-1c).
 */
export const eigenAgenda = async (
  { tx, omgeving, compartiment }: Bron,
  { wie, vandaag }: Kader,
): Promise<readonly Agendapunt[]> => {
  const { gemeente } = wie
  const rijen = await agendaVan(tx, compartiment, { gemeente, behandelaar: wie.gebruikerId, vanaf: vandaag })
  const punten: Agendapunt[] = []
  for (const { id, dossierId, sleutelversie, datum, inhoud } of rijen) {
    if (!inhoud) continue
    try {
      const kluis = await openKluis(omgeving.sleutels, compartiment, {
        id: dossierId,
        gemeente,
        sleutelversie,
      })
      const { tijd, tot } = kluis.open('gebeurtenis', id, inhoud) as { tijd?: string; tot?: string }
      if (tijd) punten.push({ id, datum, tijd, tot: tot ?? null })
    } catch (error) {
      if (!(error instanceof KeyGone)) throw error
    }
  }
  return punten
}
