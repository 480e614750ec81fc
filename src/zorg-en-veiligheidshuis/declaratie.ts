import { partijenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { AfspraakFeit, Feiten } from './rules/feiten.ts'
import { type ZvhTabel, zvhDossier } from './zvh-dossier.ts'

/** What an effect of this chapter works with. */
export type ZvhWerk = Werk<Feiten, ZvhTabel>
/** One tuning, as it is read in an act or on a page. */
export type ZvhLezing = Lezing<Feiten, ZvhTabel>

/** What every act in the tuning has in common. */
export const vanAfstemming = {
  doel: 'zorg-en-veiligheid',
  rollen: ['coordinator'],
  dossier: zvhDossier,
} as const

/** Where the aanpak lies, and by which id it knows each person; needs the content of 'overgang'. Throws when that is not there. */
export const aanpakVan = ({ rijen }: Pick<ZvhLezing, 'rijen'>) => {
  const begin = rijen('overgang').find(({ overgang }) => overgang === 'begin-afstemming')
  if (!begin) throw new Error('a tuning began in an aanpak')
  const { aanpakId, betrokkenen = {} } = begin.inhoud
  return {
    dossierId: String(aanpakId),
    betrokkenen: betrokkenen as Readonly<Record<string, string>>,
    samenhang: tekstVan(begin.inhoud.samenhang),
    bijdrage: tekstVan(begin.inhoud.bijdrage),
  }
}

const registerVan = eenmaalPerLezing(({ tx, dossier }: ZvhLezing) => partijenVan(tx, dossier.gemeente))

/** The parties of the aanpak as it stands now, by id: the aanpak writes who they are; needs the content of 'overgang'. */
export const partijenVanAanpak = ({ rijen }: Pick<ZvhLezing, 'rijen'>): readonly string[] => {
  const begin = rijen('overgang').find(({ overgang }) => overgang === 'begin-afstemming')
  const { partijen } = begin?.inhoud ?? {}
  return Array.isArray(partijen) ? partijen.map(String) : []
}

/** They as options. */
export const partijKeuze = async (lezing: ZvhLezing): Promise<readonly Keuze[]> => {
  const ids = partijenVanAanpak(lezing)
  const register = await registerVan(lezing)
  return register.filter(({ id }) => ids.includes(id)).map(({ id, naam }) => ({ waarde: id, label: naam }))
}

/** The names of everybody who can stand in an agreement: people and parties, also those that left the aanpak since. */
export const namenVan = eenmaalPerLezing(async (lezing: ZvhLezing): Promise<ReadonlyMap<string, string>> => {
  const register = await registerVan(lezing)
  const mensen = await personenVan(lezing)
  return new Map([
    ...register.map(({ id, naam }) => [id, naam] as const),
    ...[...mensen].map(([id, persoon]) => [id, volleNaam(persoon)] as const),
  ])
})

/** What was heard, as options: about whom and what; needs the content of 'gegeven'. */
export const gehoordKeuze = async (lezing: ZvhLezing): Promise<readonly Keuze[]> => {
  const namen = await namenVan(lezing)
  return lezing.rijen('gegeven').map(({ id, betrokkene_id, inhoud }) => ({
    waarde: id,
    label: `${namen.get(betrokkene_id) ?? ''}: ${tekstVan(inhoud.tekst)}`,
  }))
}

/** Agreements as options: the words that may be shared, and with whom; needs the content of 'zvhafspraak'. */
export const afspraakKeuze = async (
  lezing: ZvhLezing,
  afspraken: readonly AfspraakFeit[],
): Promise<readonly Keuze[]> => {
  const namen = await namenVan(lezing)
  const woorden = new Map(lezing.rijen('zvhafspraak').map(({ id, inhoud }) => [id, tekstVan(inhoud.watMag)]))
  return afspraken.map(({ id, aan, clienten }) => ({
    waarde: id,
    label: woorden.get(id) ?? '',
    uitleg: [...aan, ...clienten].flatMap((wie) => namen.get(wie) ?? []).join(', '),
  }))
}
