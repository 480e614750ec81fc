import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type RechtTabel, rechtenDossier } from './rechten-dossier.ts'
import type { Feiten, Gebeurtenissoort } from './rules/feiten.ts'
import { overgangen } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type RechtWerk = Werk<Feiten, RechtTabel>
/** One request, as it is read in an act or on a page. */
export type RechtLezing = Lezing<Feiten, RechtTabel>

/** What every act on a request about rights has in common. */
export const vanRechten = { doel: 'rechten', rollen: ['rechtenmedewerker'], dossier: rechtenDossier } as const

/** Everybody of the dossier: the one person whose data or treatment it is about. */
export const overDePersoon = () => 'allen' as const

/** The id, in this dossier, of the person it is about. Throws when there is none. */
export const persoonIn = ({ dossier }: Pick<RechtLezing, 'dossier'>): string => {
  const [eerste] = dossier.rijen.betrokkene
  if (!eerste) throw new Error('a request is about somebody')
  return eerste.id
}

/** What was asked and by whom, as it was taken in or mended last; needs the content of 'overgang'. */
export const gevraagdVan = ({ rijen }: Pick<RechtLezing, 'rijen'>) => {
  const { wat, vrager, adres } = rijen('overgang')[0]?.inhoud ?? {}
  return {
    wat: tekstVan(wat),
    vrager: tekstVan(vrager) || null,
    adres: Array.isArray(adres) ? adres.map(String) : [],
  }
}

/** Records a dated fact about the one person. */
export const legVast = (
  werk: RechtWerk,
  soort: Gebeurtenissoort,
  datum: string,
  code: string | null,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  werk.voegToe('gebeurtenis', { soort, betrokkene_id: persoonIn(werk), datum, code }, inhoud)

/** A kind of letter of this chapter. */
export type Briefsoort =
  | 'recht-ontvangst'
  | 'recht-meer-tijd'
  | 'recht-doorgestuurd'
  | 'recht-naar-partij'
  | 'recht-beslissing'
  | 'recht-afschrift'
  | 'recht-kennisgeving'
  | 'recht-opheffing'

/** Keeps the letters that leave with this act, each by its kind, in the order in which they were made. */
export const bewaarBrieven = async (werk: RechtWerk, ...soorten: readonly Briefsoort[]): Promise<void> => {
  const datum = werk.kader.vandaag
  for (const [nummer, { brief, voor }] of werk.brieven.entries()) {
    const rij = { betrokkene_id: persoonIn(werk), soort: soorten[nummer] ?? '', datum, verzonden_op: datum }
    await werk.voegToe('brief', rij, { brief, voor })
  }
}

/** A move of the state machine; with the end go the day it ended and the last day it is kept. */
export const gaOver = async (
  werk: RechtWerk,
  naam: keyof typeof overgangen,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const { naar } = overgangen[naam]
  await werk.gaOver({ naam, naar, artikel: werk.artikel, inhoud })
  if (naar === 'recht-beslist') return
  const { vandaag } = werk.kader
  const { datum } = einddatum('rechten-bewaren', vandaag)
  await werk.werkBij({ einde_op: vandaag, vernietigen_op: datum })
}
