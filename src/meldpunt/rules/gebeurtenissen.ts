import { redenenOmTeWachten } from '../../wet/bekendheid.ts'

/** Every kind of dated fact of a melding, with the closed list of its codes. */
export const gebeurtenissen = {
  /** Whether the person was spoken to before others were asked (N-2.2.5-2a-gem). */
  'contact-gemelde': ['gesproken', 'niet-bereikt', 'niet-geprobeerd'],
  /** How the person heard of the melding, or who heard it for him (N-2.2.5-2c-inf). */
  'gemelde-geinformeerd': ['gesprek', 'brief', 'via-ouders', 'via-vertegenwoordiger'],
  'informeren-uitgesteld': redenenOmTeWachten,
  /** The day on which it must be looked at again whether he can be informed. */
  'informeren-herzien': [],
  /** Whether the person agrees that his data go to who takes the melding up. */
  instemming: ['ja', 'nee'],
  /** Somebody's safety may be at stake: the melder hears nothing (N-2.2.5-2d-vh). */
  veiligheid: ['in-gevaar', 'opgeheven'],
  /** What who called heard of what happens with his own data (N-AVG-13). */
  'melder-ingelicht': ['telefoon', 'gesprek', 'mail', 'brief', 'wist-het-al', 'kon-niet'],
  'melder-teruggebeld': ['opgepakt', 'doorgeleid', 'niet-opgepakt'],
  /** More than the fixed sentences was asked for, judged by a second person, and told (N-2.2.5-2d-lim). */
  'meer-gevraagd': [],
  'meer-beslist': ['akkoord', 'niet-akkoord'],
  'meer-verteld': [],
  /** Data went to the municipality to which the person moved, on its request (N-5.5.2-5). */
  'naar-gemeente': [],
  /** It was passed on as help that cannot wait, by telephone (2.3.3). */
  spoed: ['gebeld'],
  'aanname-nagevraagd': ['nog-niet'],
  'inlichting-ingetrokken': [],
  'meldingsdag-verbeterd': [],
  /** What was recorded by mistake and taken away: of which kind, and nothing of what it said (AVG 16). */
  weggehaald: [
    ...['gegeven', 'antwoord', 'contact-gemelde', 'gemelde-geinformeerd', 'informeren-uitgesteld'],
    ...['instemming', 'veiligheid', 'melder-teruggebeld', 'aanname-nagevraagd', 'vertegenwoordiger'],
    ...['meer-gevraagd', 'meer-beslist', 'meer-verteld', 'naar-gemeente', 'inlichting-ingetrokken'],
    ...['melder-ingelicht', 'spoed'],
  ],
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
/** A code of one kind of event. */
export type Code<S extends Gebeurtenissoort> = (typeof gebeurtenissen)[S][number]
