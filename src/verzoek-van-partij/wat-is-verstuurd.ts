import { createHash } from 'node:crypto'
import { type EigenLezing, verstuurdVan } from './declaratie.ts'

const vingerafdruk = (wat: unknown): string => createHash('sha256').update(JSON.stringify(wat)).digest('hex')

const pogingenVan = ({ rijen }: Pick<EigenLezing, 'rijen'>) =>
  rijen('gebeurtenis')
    .filter(({ soort }) => soort === 'poging' || soort === 'geen-poging')
    .map(({ soort, datum, code, inhoud }) => (soort === 'poging' ? [datum, code, inhoud.wat] : [inhoud.wat]))
    .map((rij) => JSON.stringify(rij))
    .toSorted()

const overPersoon = ({ rijen }: Pick<EigenLezing, 'rijen'>, betrokkeneId: string) =>
  rijen('gegeven')
    .filter(({ betrokkene_id }) => betrokkene_id === betrokkeneId)
    .map(({ onderdeel, categorie, inhoud }) => JSON.stringify([onderdeel, categorie, inhoud]))
    .toSorted()

/** By the id of each person what would be sent about him, attempts included, as a fingerprint: sealed, to see later whether it changed. */
export const watNuStaat = (lezing: Pick<EigenLezing, 'rijen'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lezing
      .rijen('betrokkene')
      .map(({ id, inhoud }) => [id, vingerafdruk([inhoud, overPersoon(lezing, id), pogingenVan(lezing)])]),
  )

/** The people about whom nothing says anything else than what was sent last; nobody when nothing was sent (2.3a.4 lid 1). */
export const zoalsVerstuurd = (lezing: Pick<EigenLezing, 'rijen'>): readonly string[] => {
  const eerder = verstuurdVan(lezing)
  return Object.entries(watNuStaat(lezing)).flatMap(([id, nu]) => (eerder[id] === nu ? [id] : []))
}
