import {
  doorzettingKeuze,
  legDoorzettingVast,
  trekDoorzettingInInvoer,
  trekDoorzettingInVoorbeeld,
  trekDoorzettingTerug,
  zetDoorInvoer,
  zetDoorVoorbeeld,
} from '../doorzetten/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { begonnenUitMelding } from './begin-doorzetting.ts'
import { overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gegevenKeuze } from './gegeven-keuze.ts'
import { verborgenheid, watMeegaat } from './melder-in-tekst.ts'
import { binnenVoorwaarden } from './rules/binnen-voorwaarden.ts'
import {
  toetsTrekDoorzettingIn,
  toetsZetDoor,
  voorafTrekDoorzettingIn,
  voorafZetDoor,
} from './rules/doorzetten.ts'
import { zonderMelder } from './rules/noemt-melder.ts'

/**
 * Passes a melding on as a report of the Wvggz or to Veilig Thuis, into a store of that law; here stays only that, when and where to
 * (N-2.2.5-wvg, N-2.2.5-vt, N-2.2.5-sch, N-5.5.4-1-wvg).
 */
export const zetDoor = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.zet-door',
  normen: ['N-2.2.5-wvg', 'N-2.2.5-vt', 'N-2.2.5-sch', 'N-5.5.4-1-wvg', 'N-2.2.5-2b-wal', 'N-AVG-5-1c'],
  pad: 'doorzettingen',
  metInhoud: ['gegeven', 'melder'],
  controleren: true,
  invoer: zetDoorInvoer,
  vooraf: voorafZetDoor,
  bij: (_, lezing) => verborgenheid(lezing),
  toets: (invoer, feiten, kader, bij) =>
    zonderMelder(
      binnenVoorwaarden(
        toetsZetDoor(invoer, feiten, kader),
        { gegevens: invoer.gegevens, aan: invoer.naar, voorwaarden: bij.voorwaarden },
        kader.vandaag,
      ),
      [...watMeegaat(invoer.gegevens, bij), invoer.waarom],
      bij.melder,
    ),
  effect: async ({ naar, aanWie, waarom, gegevens }, werk) => {
    const daar = await begonnenUitMelding(werk, naar, { aanWie, waarom, gegevens })
    await legDoorzettingVast(werk, { naar, gegevens }, daar)
  },
  betrokkenen: overDeGemelde,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: zetDoorVoorbeeld,
})

/** Takes back what went to the wrong one: there it is destroyed within two weeks (N-AVG-16, N-AVG-17). */
export const trekDoorzettingIn = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.trek-doorzetting-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19'],
  pad: 'ingetrokken-doorzettingen',
  metInhoud: ['doorgeleiding', 'verstrekking'],
  controleren: true,
  invoer: trekDoorzettingInInvoer,
  vooraf: voorafTrekDoorzettingIn,
  toets: toetsTrekDoorzettingIn,
  effect: trekDoorzettingTerug,
  betrokkenen: overDeGemelde,
  keuzes: (feiten) => ({ doorzettingId: doorzettingKeuze(feiten) }),
  voorbeeld: trekDoorzettingInVoorbeeld,
})
