import { legAntwoordOpUitnodigingVast, legWensVast } from './gehoord.ts'
import { beperkInzage, hefInzagebeperkingOp } from './inzagebeperking.ts'

/** The acts around what a client says by voice or on paper, and what he does not see for a time. */
export const handelingenRondDeClient = [
  legAntwoordOpUitnodigingVast,
  legWensVast,
  beperkInzage,
  hefInzagebeperkingOp,
] as const
