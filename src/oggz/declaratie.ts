import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type OggzTabel, oggzDossier } from './oggz-dossier.ts'
import { vernietigenOp } from './rules/beeindig.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'
import { type Overgang, overgangen } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type OggzWerk = Werk<Feiten, OggzTabel>
/** One dossier as it is read in an act or on a page. */
export type OggzLezing = Lezing<Feiten, OggzTabel>

/** What every act of the oggz has in common. */
export const vanOggz = { doel: 'oggz', rollen: ['bemoeizorger'], dossier: oggzDossier } as const

/** The person whom bemoeizorg is about: there is one. Throws when there is none. */
export const clientVan = ({ betrokkenen }: Pick<Feiten, 'betrokkenen'>): string => {
  const [client] = betrokkenen
  if (!client) throw new Error('bemoeizorg is about somebody')
  return client.id
}

/** Every act touches the one person it is about. */
export const overDeClient = (feiten: Feiten): readonly string[] => [clientVan(feiten)]

/** Records a dated fact. */
export const legVast = (
  werk: OggzWerk,
  soort: Gebeurtenissoort,
  datum: string,
  code: string | null,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  werk.voegToe('gebeurtenis', { soort, betrokkene_id: clientVan(werk.feiten), datum, code }, inhoud)

/** A move of the state machine; with the end go the day it ended and the last day it is kept, and both go away when it goes on. */
export const gaOver = async (
  werk: OggzWerk,
  naam: Overgang,
  stap: {
    readonly redenCode?: Parameters<typeof vernietigenOp>[0]
    readonly datum?: string
    readonly inhoud?: Readonly<Record<string, unknown>>
  } = {},
): Promise<void> => {
  const { naar } = overgangen[naam]
  await werk.gaOver({ naam, naar, artikel: werk.artikel, ...stap })
  const op = stap.datum ?? werk.kader.vandaag
  await werk.werkBij(
    naar === 'gestopt'
      ? { einde_op: op, vernietigen_op: vernietigenOp(stap.redenCode ?? 'hulp-aanvaard', op, werk.feiten) }
      : { einde_op: null, vernietigen_op: null },
  )
}
