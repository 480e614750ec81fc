import { burgemeesterGeeft, ggzZwijgt, huisartsGeeft } from './casus-04/antwoorden.ts'
import { onderzoek } from './casus-04/onderzoek.ts'
import { metToestemming, overgenomen } from './casus-04/overnemen.ts'
import { uitkomst } from './casus-04/uitkomst.ts'
import { gerrit, type Huurder, verzoek } from './casus-04/verzoek.ts'
import { gevraagd } from './casus-04/vragen.ts'
import type { Stap } from './stap.ts'

/** From the request of the corporation to the day on which three parties have a question; with every line of what may not. */
export const totVragen = (huurder: Huurder = gerrit): readonly Stap[] => [
  ...verzoek(huurder),
  ...onderzoek.oppakken(huurder),
  ...onderzoek.afspreken,
  ...ggzZwijgt,
  ...gevraagd,
]

/** From what the GP and the burgemeester answer to the end of the onderzoek, and what the coordinator may not share. */
const vanafAntwoorden = (huurder: Huurder, coordinatorId: string): readonly Stap[] => [
  ...huisartsGeeft,
  ...burgemeesterGeeft,
  ...overgenomen,
  ...onderzoek.informeren,
  ...metToestemming,
  ...uitkomst(huurder, coordinatorId),
]

/**
 * Casus 04 (woningvervuiling en zorgmijding) from the request of a party to what the coordinator may not share. The conference of
 * D0+16 is played in its test, which has a GGD too.
 */
export const casus04 = (coordinatorId: string, huurder: Huurder = gerrit): readonly Stap[] => [
  ...totVragen(huurder),
  ...vanafAntwoorden(huurder, coordinatorId),
]
