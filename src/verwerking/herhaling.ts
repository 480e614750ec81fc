import { createHmac } from 'node:crypto'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Afloop, Fouten } from './afloop.ts'
import type { Gang } from './gang.ts'
import { findHandeling } from './handeling.store.ts'
import { type Kluis, openKluis } from './kluis.ts'

const kenmerkVeld = '#invoer'
const handelingBezet = 'handeling-bezet'

/** Thrown when two sendings of one act meet: the second rolls back and asks again. */
class TweedeKeer extends Error {}

/** What to throw when the act turned out to be sent twice. */
export const geenTweede = (): Error => new TweedeKeer('sent twice at once')

/** Whether this was thrown because two sendings met. */
export const isTweedeKeer = (fout: unknown): boolean => fout instanceof TweedeKeer

/** The outcome of act `id` as it is kept. */
export const sluitUitkomst = (kluis: Pick<Kluis, 'sluit'>, id: string, uitkomst: unknown): string =>
  kluis.sluit('handeling', id, uitkomst ?? {}).toString('base64')

/** The keys in one order: what was sent again may have them in another. */
const opVolgorde = (_: string, waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? Object.fromEntries(Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : waarde

/** By what the input of this act is known again: a digest under a key of its own, for this one id, from which nothing can be read. */
const kenmerkVan = ({ omgeving, wie, verwerking }: Gang, id: string, invoer: unknown): string =>
  createHmac('sha256', omgeving.sleutels.derive(`herhaling:${wie.gemeente}`))
    .update(`${verwerking.id}\n${id}\n${JSON.stringify(invoer, opVolgorde)}`)
    .digest('base64')

/** The outcome of an act that makes a dossier, with the digest of its input sealed beside it. */
export const sluitBegin = (
  kluis: Pick<Kluis, 'sluit'>,
  gang: Gang,
  { id, invoer, uitkomst }: { readonly id: string; readonly invoer: unknown; readonly uitkomst: unknown },
): string => sluitUitkomst(kluis, id, { [kenmerkVeld]: kenmerkVan(gang, id, invoer), uitkomst })

const bezet: Afloop = { soort: 'ongeldig', fouten: { handelingId: [handelingBezet] } }

/**
 * The first result of an act that made a dossier and is sent again. The same key with other input is another case that must not
 * get lost in the first: that is invalid input. What was kept without a digest is taken for the same.
 */
export const eerderBegin = async (
  tx: Tx,
  gang: Gang,
  schema: Compartiment,
  invoer: unknown,
): Promise<Afloop | undefined> => {
  const eerder = await eerdereAfloop(tx, gang, schema)
  const { handelingId = '' } = gang.verzoek
  if (eerder?.soort !== 'gedaan') return eerder
  const bewaard = eerder.uitkomst as Readonly<Record<string, unknown>>
  if (bewaard[kenmerkVeld] === undefined) return eerder
  return bewaard[kenmerkVeld] === kenmerkVan(gang, handelingId, invoer)
    ? { ...eerder, uitkomst: bewaard.uitkomst }
    : bezet
}

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
    return bezet
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

/** Whether an act was refused because its key was used before for something else. */
export const isBezet = (afloop: Pick<Afloop, 'soort'> & { readonly fouten?: Fouten }): boolean =>
  afloop.soort === 'ongeldig' && (afloop.fouten?.handelingId ?? []).includes(handelingBezet)

/**
 * Two acts that write in two dossiers can wait for each other: one locked what the other needs. PostgreSQL stops one of them with
 * nothing done; it is done again, and then sees what the other did.
 */
export const isKnoop = (defect: unknown): boolean =>
  defect instanceof Error && (defect as Error & { code?: string }).code === '40P01'
