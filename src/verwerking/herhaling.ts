import type { Tx } from '../platform/db/tx.ts'
import type { Afloop } from './afloop.ts'
import type { Gang } from './gang.ts'
import { findHandeling } from './handeling.store.ts'

/** Thrown when two sendings of one act meet: the second rolls back and asks again. */
class TweedeKeer extends Error {}

/** What to throw when the act turned out to be sent twice. */
export const geenTweede = (): Error => new TweedeKeer('sent twice at once')

/** Whether this was thrown because two sendings met. */
export const isTweedeKeer = (fout: unknown): boolean => fout instanceof TweedeKeer

/** The first result of an act that is sent again; a key that belongs to another act, person or dossier is invalid input. */
export const eerdereAfloop = async (tx: Tx, gang: Gang, schema: string): Promise<Afloop | undefined> => {
  const { handelingId } = gang.verzoek
  if (!handelingId) return undefined
  const eerder = await findHandeling(tx, schema, gang.wie.gemeente, handelingId)
  if (!eerder) return undefined
  const { dossierId = eerder.dossierId } = gang.verzoek
  if (
    eerder.verwerking !== gang.verwerking.id ||
    eerder.wie !== gang.wie.gebruikerId ||
    eerder.dossierId !== dossierId
  )
    return { soort: 'ongeldig', fouten: { handelingId: ['handeling-bezet'] } }
  return {
    soort: 'gedaan',
    uitkomst: eerder.uitkomst,
    artikel: eerder.artikel,
    dossierId: eerder.dossierId ?? undefined,
    herhaald: true,
  }
}
