import { doorzettingen } from '../../wet/melding.ts'
import type { HandelingTekst } from '../tekst.ts'
import { trekDoorzettingInTekst, zetDoorTekst } from './doorzetten-vanuit.ts'

/** Where a melding is passed on to under a law of its own, in words. */
export const namenVanDoorzettingen: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(doorzettingen).map(([code, { naam }]) => [code, naam]),
)

/** The words of passing a melding on under a law of its own. */
export const meldpuntDoorzetten: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.zet-door': zetDoorTekst({
    gedaan: 'Het is doorgezet. Bij de melding staat alleen nog dat het is doorgezet, en wanneer.',
    daarna: 'Is er verder niets te doen? Rond de melding dan af met deze uitkomst.',
  }),
  'meldpunt.trek-doorzetting-in': trekDoorzettingInTekst,
}
