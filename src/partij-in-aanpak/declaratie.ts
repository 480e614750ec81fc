import type { Dossier } from '../dossier/rijen.ts'
import { waarnemingVan } from '../dossier/waarneming-rij.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { waarnemingOp } from '../wet/waarneming.ts'
import { type DeelnameTabel, deelnameDossier } from './deelname-dossier.ts'
import type { Feiten, Kader, StandVanAanpak } from './rules/feiten.ts'

/** What an effect of this chapter works with. */
export type DeelnameWerk = Werk<Feiten, DeelnameTabel>
/** One aanpak at the side of a party, as it is read in an act or on a page. */
export type DeelnameLezing = Lezing<Feiten, DeelnameTabel>

/** What every act of a party in an aanpak has in common. */
export const vanDeelname = {
  doel: 'gecoordineerde-aanpak',
  rollen: ['partijmedewerker'],
  dossier: deelnameDossier,
} as const

/** Where the aanpak lies, and of which municipality it is: known to the program alone. Needs the content of 'overgang'. */
export const aanpakVan = ({ rijen }: Pick<DeelnameLezing, 'rijen'>) => {
  const [begin] = rijen('overgang')
  if (!begin) throw new Error('a party takes part in an aanpak')
  const { aanpakId, gemeente } = begin.inhoud
  return { dossierId: String(aanpakId), gemeente: String(gemeente ?? '') }
}

const tabellen = ['overgang', 'waarneming', 'verstrekking'] as const

/** The metadata of the aanpak as it stands now; undefined when it was destroyed. Needs the content of 'overgang'. */
export const kijkInAanpak = (
  lezing: DeelnameLezing,
  vandaag: string,
): Promise<Dossier<(typeof tabellen)[number]> | undefined> =>
  kijkDoor(lezing, 'coordinatie', { dossierId: aanpakVan(lezing).dossierId, tabellen, vandaag })

type Aanpak = Awaited<ReturnType<typeof kijkInAanpak>>

/** Who is coordinator on this day, as a list of nobody or one. */
export const coordinatorVan = (aanpak: Aanpak, vandaag: string): readonly string[] => {
  if (!aanpak?.behandelaar) return []
  const bezetting = { ...aanpak, waarnemingen: aanpak.rijen.waarneming.map(waarnemingVan) }
  return [waarnemingOp(bezetting, vandaag)?.waarnemer ?? aanpak.behandelaar]
}

const werkgeverVan = ({ rijen, kenmerk }: NonNullable<Aanpak>): string => {
  const laatste = rijen.overgang.findLast(({ overgang }) => overgang === 'vervang-coordinator')
  return laatste?.reden_code ?? String(kenmerk.verwerkingsverantwoordelijke ?? 'college')
}

/** Whether a coordinator is at work in the aanpak, and for whom. */
export const standVanAanpak = async (
  _: Feiten,
  lezing: DeelnameLezing,
  { vandaag }: Kader,
): Promise<StandVanAanpak> => {
  const aanpak = await kijkInAanpak(lezing, vandaag)
  const loopt = ['in-uitvoering', 'einde-gemeld'].includes(aanpak?.staat ?? '')
  return { loopt, werkgever: aanpak ? werkgeverVan(aanpak) : '' }
}

/** Who is told, without content, that the party did something. */
export const berichtAanCoordinator = async (
  _: unknown,
  lezing: DeelnameLezing,
  { vandaag }: Kader,
): Promise<readonly string[]> => coordinatorVan(await kijkInAanpak(lezing, vandaag), vandaag)

/** The text in a content, or an empty one. */
export const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
