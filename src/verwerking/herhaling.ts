import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Afloop } from './afloop.ts'
import type { Gang } from './gang.ts'
import { findHandeling } from './handeling.store.ts'
import { type Kluis, openKluis } from './kluis.ts'

/** Thrown when two sendings of one act meet: the second rolls back and asks again. */
class TweedeKeer extends Error {}

/** What to throw when the act turned out to be sent twice. */
export const geenTweede = (): Error => new TweedeKeer('sent twice at once')

/** Whether this was thrown because two sendings met. */
export const isTweedeKeer = (fout: unknown): boolean => fout instanceof TweedeKeer

/** The outcome of act `id` as it is kept. */
export const sluitUitkomst = (kluis: Pick<Kluis, 'sluit'>, id: string, uitkomst: unknown): string =>
  kluis.sluit('handeling', id, uitkomst ?? {}).toString('base64')

/** The first result of an act that is sent again; a key that belongs to another act, person or dossier is invalid input. */
export const eerdereAfloop = async (
  tx: Tx,
  gang: Gang,
  schema: Compartiment,
): Promise<Afloop | undefined> => {
  const { handelingId } = gang.verzoek
  if (!handelingId) return undefined
  const eerder = await findHandeling(tx, schema, gang.wie.gemeente, handelingId)
  if (!eerder) return undefined
  const { dossierId = eerder.dossierId } = gang.verzoek
  if (
    !eerder.dossierId ||
    eerder.verwerking !== gang.verwerking.id ||
    eerder.wie !== gang.wie.gebruikerId ||
    eerder.dossierId !== dossierId
  )
    return { soort: 'ongeldig', fouten: { handelingId: ['handeling-bezet'] } }
  const dossier = { id: eerder.dossierId, gemeente: gang.wie.gemeente, sleutelversie: 1 }
  const kluis = await openKluis(gang.omgeving.sleutels, schema, dossier)
  return {
    soort: 'gedaan',
    uitkomst: kluis.open('handeling', handelingId, Buffer.from(eerder.uitkomst, 'base64')),
    artikel: eerder.artikel,
    dossierId: eerder.dossierId,
    herhaald: true,
  }
}
