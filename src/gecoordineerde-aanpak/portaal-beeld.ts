import { createHash } from 'node:crypto'
import { type PartijRij, partijenVan } from '../inrichting/index.ts'
import { type Aanduiding, aanduiding, personenVan, volleNaam } from '../personen/index.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { voorwaardenMeeNaar } from '../wet/geversantwoord.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import { type Voorwaarde, watVerderMag } from '../wet/voorwaarden.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { Feiten } from './rules/feiten.ts'
import { actieveClienten } from './rules/laat-client-stoppen.ts'
import type { ZichtVanPartij } from './rules/zicht-van-partij.ts'

type L = Lezing<Feiten, AanpakTabel>

/** Who somebody is for a party; of whom no birth date is known only the name. */
export interface PersoonVoorPartij {
  readonly naam: string
  readonly aanduiding: Aanduiding | null
}

/** One agreement of the party as it reads it; `over`: the people whose goal it serves, by their id in the aanpak. */
interface AfspraakVoorPartij {
  readonly id: string
  readonly tekst: string
  readonly staat: string
  readonly uiterlijk: string | null
  readonly datum: string
  readonly over: readonly string[]
}

/** One gegeven as it was given to the party: what, why it needs it, and under which conditions of who gave it. */
interface GegevenVoorPartij {
  /** The id of the gift. */
  readonly id: string
  readonly betrokkeneId: string
  readonly tekst: string
  readonly reden: string
  readonly categorie: string
  readonly niveau: string
  readonly datum: string
  /** Which version of the gift this is: as long as it is the last, the party may see it. */
  readonly versie: number
  readonly verbeterdOp: string | null
  readonly voorwaarden: readonly Voorwaarde[]
}

/** Everything one party reads of an aanpak in its portal (5.4.4 lid 5). */
export interface PortaalBeeld {
  readonly personen: ReadonlyMap<string, PersoonVoorPartij>
  readonly afspraken: readonly AfspraakVoorPartij[]
  readonly gegevens: readonly GegevenVoorPartij[]
}

const register = eenmaalPerLezing(
  async ({ tx, dossier }: L): Promise<ReadonlyMap<string, PartijRij>> =>
    new Map((await partijenVan(tx, dossier.gemeente)).map((partij) => [partij.id, partij])),
)

/**
 * Whose goal an agreement serves, of those who still take part. Without a goal it is clear only where there is one client: of several
 * nobody is named, for a party need not know who else takes part (N-5.4.4-5).
 */
const overWie = (lezing: L, doelId: string | null): readonly string[] => {
  const actief = actieveClienten(lezing.feiten)
  if (doelId === null) return actief.length === 1 ? actief : []
  const ids = lezing.rijen('doel').find(({ id }) => id === doelId)?.inhoud.betrokkeneIds
  return Array.isArray(ids) ? actief.filter((id) => ids.includes(id)) : []
}

const gegevensVan = (
  lezing: L,
  partijId: string,
  { verstrekkingen }: ZichtVanPartij,
): readonly GegevenVoorPartij[] => {
  const redenen = new Map(lezing.rijen('verstrekking').map(({ id, inhoud }) => [id, inhoud.reden]))
  const gegevens = new Map(lezing.rijen('gegeven').map((rij) => [rij.id, rij]))
  const giften = new Map(lezing.dossier.rijen.verstrekking.map((rij) => [rij.id, rij]))
  return verstrekkingen.flatMap(({ id, gegevenId, verbeterdOp }) => {
    const gegeven = gegevens.get(gegevenId)
    if (!gegeven) return []
    const { betrokkene_id, categorie, niveau, inhoud } = gegeven
    const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
    return [
      {
        ...{ id, betrokkeneId: betrokkene_id, categorie, niveau, verbeterdOp },
        voorwaarden: voorwaardenMeeNaar(voorwaarden, partijId),
        tekst: watVerderMag(String(inhoud.tekst ?? ''), voorwaarden, partijId),
        reden: String(redenen.get(id) ?? ''),
        datum: giften.get(id)?.datum ?? '',
        versie: giften.get(id)?.versie ?? 0,
      },
    ]
  })
}

/** Opens what this party may see; needs the content of 'doel', 'afspraak', 'gegeven' and 'verstrekking'. */
export const portaalBeeld = async (
  lezing: L,
  partijId: string,
  zicht: ZichtVanPartij,
  vandaag: string,
): Promise<PortaalBeeld> => {
  const teksten = new Map(lezing.rijen('afspraak').map(({ id, inhoud }) => [id, inhoud.tekst]))
  const afspraken = zicht.afspraken.map(({ id, staat, uiterlijk, datum, doelId }) => ({
    ...{ id, staat, uiterlijk, datum },
    tekst: String(teksten.get(id) ?? ''),
    over: overWie(lezing, doelId),
  }))
  const gegevens = gegevensVan(lezing, partijId, zicht)
  const ids = new Set([
    ...afspraken.flatMap(({ over }) => over),
    ...gegevens.map(({ betrokkeneId }) => betrokkeneId),
  ])
  const mensen = await personenVan(lezing)
  const partij = (await register(lezing)).get(partijId)
  const magBsn = partij !== undefined && magBsnGebruiken(partij, vandaag)
  const personen = [...ids].flatMap((id) => {
    const persoon = mensen.get(id)
    if (!persoon) return []
    return [[id, { naam: volleNaam(persoon), aanduiding: aanduiding(persoon, magBsn) ?? null }] as const]
  })
  return { personen: new Map(personen), afspraken, gegevens }
}

/** A digest of what a party reads: as long as it is the same, nothing has to be written. */
export const digestVan = ({ personen, ...rest }: PortaalBeeld): string =>
  createHash('sha256')
    .update(JSON.stringify([[...personen], rest]))
    .digest('hex')
