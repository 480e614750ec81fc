import { randomUUID } from 'node:crypto'
import { open, type Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { blindIndex } from '../platform/keys/pseudonym.ts'
import { type Compartiment, compartimenten } from '../wet/compartimenten.ts'
import { leesContact, schrijfAanvulling, vulContactAan } from './contact.store.ts'
import { aliasVan, type Binnen, idVan, mapVan, sleutelversie, type Verzegeld } from './plek.ts'
import { type Identiteit, naamMetDatum, type Persoonsgegevens } from './rules/persoonsgegevens.ts'

/** The blind index of a BSN (nine digits). */
export const bsnIndex = (sleutels: KeyStore, gemeente: string, bsn: string): Buffer =>
  blindIndex(sleutels, gemeente, 'bsn', bsn)

/** The blind index of a family name with a birth date; an office has none, so no look-up ever finds it. */
export const naamIndex = (
  sleutels: KeyStore,
  gemeente: string,
  van: Pick<Identiteit, 'tussenvoegsel' | 'achternaam' | 'geboortedatum'>,
): Buffer | null =>
  van.geboortedatum === null
    ? null
    : blindIndex(sleutels, gemeente, 'naam-datum', naamMetDatum(van, van.geboortedatum))

interface Rij extends Verzegeld {
  readonly id: string
}

const houderVan = async (tx: Tx, gemeente: string, index: Buffer): Promise<Rij | undefined> => {
  const [rij] = await open(tx)<Rij>(
    'select id, sleutelversie, inhoud from personen.persoon where gemeente = $1 and bsn_index = $2',
    [gemeente, index],
  )
  return rij
}

interface Doel {
  /** The row to write, or undefined for a new one. */
  readonly id: string | undefined
  readonly index: Buffer | null
}

/** Which row this identity belongs in: that of who has this BSN, if the birth date says it is the same person. */
const doelVan = async (
  tx: Tx,
  sleutels: KeyStore,
  gemeente: string,
  nieuw: Identiteit,
  eigen: string | undefined,
): Promise<Doel> => {
  if (nieuw.bsn === null) return { id: eigen, index: null }
  const index = bsnIndex(sleutels, gemeente, nieuw.bsn)
  const houder = await houderVan(tx, gemeente, index)
  if (!houder || houder.id === eigen) return { id: eigen, index }
  const bekend = mapVan(await sleutels.key(houder.id), gemeente, houder.id).identiteit(houder) as Identiteit
  // A mistyped BSN must not lead into, or overwrite, someone else; nor may it show that the number is known.
  return bekend.geboortedatum === nieuw.geboortedatum ? { id: houder.id, index } : { id: eigen, index: null }
}

const waarden = (sleutels: KeyStore, gemeente: string, id: string, { index }: Doel, nieuw: Identiteit) =>
  [gemeente, id, index, naamIndex(sleutels, gemeente, nieuw), sleutelversie] as const

const voegToe = async (tx: Tx, sleutels: KeyStore, gemeente: string, doel: Doel, nieuw: Identiteit) => {
  const id = randomUUID()
  await sleutels.createKey(id)
  const inhoud = mapVan(await sleutels.key(id), gemeente, id).sluitIdentiteit(nieuw)
  const gelukt = await open(tx)(
    `insert into personen.persoon (gemeente, id, bsn_index, naam_datum_index, sleutelversie, inhoud)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (gemeente, bsn_index) where bsn_index is not null do nothing returning id`,
    [...waarden(sleutels, gemeente, id, doel, nieuw), inhoud],
  )
  if (gelukt.length > 0) return id
  await sleutels.destroyKey(id)
  return undefined
}

const uniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

const werkBij = async (
  tx: Tx,
  sleutels: KeyStore,
  gemeente: string,
  id: string,
  doel: Doel,
  nieuw: Identiteit,
) => {
  const query = open(tx)
  const inhoud = mapVan(await sleutels.key(id), gemeente, id).sluitIdentiteit(nieuw)
  await query('savepoint persoon')
  try {
    const gelukt = await query(
      `update personen.persoon set bsn_index = $3, naam_datum_index = $4, sleutelversie = $5, inhoud = $6
       where gemeente = $1 and id = $2 returning id`,
      [...waarden(sleutels, gemeente, id, doel, nieuw), inhoud],
    )
    if (gelukt.length === 0) throw new Error('no such person')
    await query('release savepoint persoon')
    return id
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    await query('rollback to savepoint persoon')
    return undefined
  }
}

const schrijfIdentiteit = async (
  tx: Tx,
  sleutels: KeyStore,
  gemeente: string,
  nieuw: Identiteit,
  eigen: string | undefined,
): Promise<string> => {
  // A second time when someone else registered the same BSN in between: then that row is there to be found.
  for (let poging = 0; poging < 3; poging += 1) {
    const doel = await doelVan(tx, sleutels, gemeente, nieuw, eigen)
    const id =
      doel.id === undefined
        ? await voegToe(tx, sleutels, gemeente, doel, nieuw)
        : await werkBij(tx, sleutels, gemeente, doel.id, doel, nieuw)
    if (id !== undefined) return id
  }
  throw new Error('the person could not be written')
}

/**
 * Registers a person, or mends the one known here as `bestaand`. Gives the pseudonym that this compartment knows the
 * person by. Whoever has the same BSN and birth date is the same person, also when another compartment registered them:
 * the answer does not tell. So after adding a BSN the pseudonym may be another than `bestaand`; the caller then puts it
 * in its dossier (N-5.2.9); *veilig contact* has moved along. Throws `KeyGone` when the person was destroyed.
 */
export const schrijfPersoon = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  gegevens: Persoonsgegevens,
  bestaand?: string,
): Promise<string> => {
  const { roepnaam, adres, bsn, voornamen, tussenvoegsel, achternaam, geboortedatum, aanspreekpunt } =
    gegevens
  const mens = { bsn, voornamen, tussenvoegsel, achternaam, geboortedatum }
  const identiteit = aanspreekpunt ? { ...mens, aanspreekpunt } : mens
  const eigen = bestaand === undefined ? undefined : idVan(sleutels, binnen, bestaand)
  const id = await schrijfIdentiteit(tx, sleutels, binnen.gemeente, identiteit, eigen)
  const pseudoniem = aliasVan(sleutels, binnen, id)
  await schrijfAanvulling(tx, sleutels, binnen, pseudoniem, { roepnaam, adres })
  if (bestaand !== undefined && bestaand !== pseudoniem) {
    const contact = await leesContact(tx, sleutels, binnen, bestaand)
    if (contact) await vulContactAan(tx, sleutels, binnen, pseudoniem, contact)
  }
  return pseudoniem
}

/**
 * Removes a person with the last dossier on them: identity, what every compartment kept, and the key, so that no copy
 * can be read again. Under role `samenspraak_personen` or `samenspraak_vernietiging`; the caller made sure that no dossier is
 * left. The key goes before the commit: if that fails the rows stay unreadable, and repeating this removes them. Gives
 * whether there was such a person.
 */
export const verwijderPersoon = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
): Promise<boolean> => {
  const { gemeente } = binnen
  const id = idVan(sleutels, binnen, pseudoniem)
  const alle = (Object.keys(compartimenten) as Compartiment[]).map((compartiment) =>
    aliasVan(sleutels, { gemeente, compartiment }, id),
  )
  await open(tx)('delete from personen.contact where gemeente = $1 and pseudoniem = any($2::uuid[])', [
    gemeente,
    alle,
  ])
  const weg = await open(tx)('delete from personen.persoon where gemeente = $1 and id = $2 returning id', [
    gemeente,
    id,
  ])
  await sleutels.destroyKey(id)
  return weg.length > 0
}
