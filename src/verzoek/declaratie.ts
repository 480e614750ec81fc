import type { Lezing } from '../verwerking/lezing.ts'
import type { Stroom, Werk } from '../verwerking/werk.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'
import { type Overgang, overgangen } from './rules/staten.ts'
import { type VerzoekTabel, verzoekDossier } from './verzoek-dossier.ts'

/** What an effect of this chapter works with. */
export type VerzoekWerk = Werk<Feiten, VerzoekTabel>
/** One request as it is read in an act or on a page. */
export type VerzoekLezing = Lezing<Feiten, VerzoekTabel>

/** What every act on a request has in common. */
export const vanVerzoek = {
  doel: 'verzoek-van-partij',
  rollen: ['beslisser'],
  dossier: verzoekDossier,
} as const

/** Records a dated fact about one person. */
export const legVast = (
  werk: VerzoekWerk,
  soort: Gebeurtenissoort,
  betrokkene_id: string,
  feit: { readonly datum?: string; readonly code?: string | null },
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const { datum = werk.kader.vandaag, code = null } = feit
  return werk.voegToe('gebeurtenis', { soort, betrokkene_id, datum, code }, inhoud)
}

/** A move of the state machine. */
export const gaOver = (
  werk: VerzoekWerk,
  naam: Overgang,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<void> => werk.gaOver({ naam, naar: overgangen[naam].naar, artikel: werk.artikel, inhoud })

/** The same request at the side of the party: its dossier, and under which id it knows each person here. */
interface Daar {
  readonly dossierId: string
  /** The number by which the party calls it. */
  readonly nummer?: string
  readonly betrokkenen: Readonly<Record<string, string>>
}

/** Where the party follows its request; sealed, and opened only to tell it how it stands. Throws when it says nothing. */
const daarVan = (werk: VerzoekWerk): Daar => {
  const { daar } = werk.rijen('overgang')[0]?.inhoud ?? {}
  if (!daar) throw new Error('a request came from somewhere')
  return daar as Daar
}

/** The number by which the party calls its request; sealed. Null for one that came without; needs the content of 'overgang'. */
export const nummerBijPartij = ({ rijen }: Pick<VerzoekLezing, 'rijen'>): string | null => {
  const { daar } = (rijen('overgang')[0]?.inhoud ?? {}) as { readonly daar?: Daar }
  return daar?.nummer ?? null
}

/** Tells the party how its request stands, in its own dossier and no more than that (2.3a.4 lid 1; N-2.3a.4-1-bes). */
export const meldPartij = (
  werk: VerzoekWerk,
  wat: (stroom: Stroom, daarVoor: (betrokkeneId: string) => string | null) => Promise<void>,
): Promise<void> => {
  const { dossierId, betrokkenen } = daarVan(werk)
  return werk.stroomDoor('partij', { dossierId }, (stroom) => wat(stroom, (id) => betrokkenen[id] ?? null))
}

/** Who made the request hears that something was decided or asked: a notice without content; needs the content of 'overgang'. */
export const indiener = (_: unknown, { rijen }: VerzoekLezing): readonly string[] => {
  const { indienerId } = rijen('overgang')[0]?.inhoud ?? {}
  return typeof indienerId === 'string' ? [indienerId] : []
}
