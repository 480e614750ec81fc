import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type MeldingTabel, meldingDossier } from './melding-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'
import { type Overgang, overgangen } from './rules/staten.ts'
import { telOvergang } from './tel-overgang.ts'

/** What an effect of this chapter works with. */
export type MeldingWerk = Werk<Feiten, MeldingTabel>
/** One melding as it is read in an act or on a page. */
export type MeldingLezing = Lezing<Feiten, MeldingTabel>

/** What every act of the meldpunt has in common. */
export const vanMeldpunt = {
  doel: 'triage',
  rollen: ['meldpuntmedewerker'],
  dossier: meldingDossier,
} as const

/** The person the melding is about: there is one. Throws when there is none. */
export const gemeldeVan = ({ betrokkenen }: Pick<Feiten, 'betrokkenen'>): string => {
  const gemelde = betrokkenen.find(({ hoedanigheid }) => hoedanigheid === 'gemelde')
  if (!gemelde) throw new Error('a melding is about somebody')
  return gemelde.id
}

/** Every act of a melding touches the one person it is about. */
export const overDeGemelde = (feiten: Feiten): readonly string[] => [gemeldeVan(feiten)]

/** Records a dated fact about the melding. */
export const legVast = (
  werk: MeldingWerk,
  soort: Gebeurtenissoort,
  datum: string,
  code: string | null,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  werk.voegToe('gebeurtenis', { soort, betrokkene_id: gemeldeVan(werk.feiten), datum, code }, inhoud)

/** A move of the state machine, counted when the melding ends; the day it ended goes with the end, and goes away when it is opened again. */
export const gaOver = async (
  werk: MeldingWerk,
  naam: Overgang,
  stap: {
    readonly redenCode?: string
    readonly datum?: string
    readonly inhoud?: Readonly<Record<string, unknown>>
  } = {},
): Promise<void> => {
  const { naar } = overgangen[naam]
  await werk.gaOver({ naam, naar, artikel: werk.artikel, ...stap })
  const datum = stap.datum ?? werk.kader.vandaag
  await telOvergang(werk, { naar, datum, soort: stap.redenCode ?? naam })
  await werk.werkBij({ einde_op: naar === 'afgerond' ? datum : null })
}
