import { redenenOmTeWachten } from '../../wet/bekendheid.ts'
import { redenenZonderInstemming } from '../../wet/oggz.ts'

/** Every kind of dated fact of bemoeizorg, with the closed list of its codes. */
export const gebeurtenissen = {
  /** A contact or an attempt, with what came of it: from the first one the person is client (1.1.1, cliënt onder 1°). */
  'oggz-contact': ['gesproken', 'niet-thuis', 'deed-niet-open', 'wilde-niet', 'bericht-achtergelaten'],
  /** Why bemoeizorg goes on without instemming (MvT 11.5.2 c). */
  'zonder-instemming': redenenZonderInstemming,
  /** Whether the person accepts help: what he says last counts (N-2.2.5-vrij). */
  'hulp-aanvaard': ['ja', 'nee'],
  /** How the person heard that data of him are kept (AVG 13 and 14). */
  'client-geinformeerd': ['gesprek', 'brief', 'via-vertegenwoordiger'],
  'oggz-informeren-uitgesteld': redenenOmTeWachten,
  /** The day on which it must be looked at again whether he can be informed. */
  'oggz-informeren-herzien': [],
  /** A second melding about the same person was added (2.2.5 lid 2). */
  'nieuwe-melding': [],
  /** It was asked whether what was handed over is taken over yet (N-2.2.5-2b-wal). */
  'overname-nagevraagd': ['nog-niet'],
  /** Something that was recorded by mistake was taken away. */
  'oggz-weggehaald': [],
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
/** A code of one kind of event. */
export type Code<S extends Gebeurtenissoort> = (typeof gebeurtenissen)[S][number]
