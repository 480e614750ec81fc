import {
  begonnenDoorzetting,
  doorzettingKeuze,
  legDoorzettingVast,
  trekDoorzettingInInvoer,
  trekDoorzettingInVoorbeeld,
  trekDoorzettingTerug,
  zetDoorInvoer,
  zetDoorVoorbeeld,
} from '../doorzetten/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientVan, type OggzWerk, overDeClient, vanOggz } from './declaratie.ts'
import { partijnaamIn } from './partij-keuze.ts'
import { gegevenKeuze } from './rij-keuze.ts'
import {
  toetsTrekDoorzettingIn,
  toetsZetDoor,
  voorafTrekDoorzettingIn,
  voorafZetDoor,
} from './rules/doorzetten.ts'

const gegevenVan = (werk: OggzWerk, gegevenId: string) => {
  const rij = werk.rijen('gegeven').find(({ id }) => id === gegevenId)
  if (!rij) throw new Error('the toets asks for gegevens of this dossier')
  return rij
}

const pseudoniemVan = ({ dossier, feiten }: OggzWerk): string => {
  const rij = dossier.rijen.betrokkene.find(({ id }) => id === clientVan(feiten))
  if (!rij) throw new Error('bemoeizorg is about somebody')
  return rij.pseudoniem
}

/**
 * Passes on what shows in bemoeizorg as a report of the Wvggz or to Veilig Thuis, into a store of that law; here stays only that, when and
 * where to (N-2.2.5-wvg, N-2.2.5-vt, N-2.2.5-sch).
 */
export const zetDoor = defineHandeling({
  ...vanOggz,
  id: 'oggz.zet-door',
  normen: ['N-2.2.5-wvg', 'N-2.2.5-vt', 'N-2.2.5-sch', 'N-AVG-5-1c'],
  pad: 'doorzettingen',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: zetDoorInvoer,
  vooraf: voorafZetDoor,
  toets: toetsZetDoor,
  effect: async ({ naar, aanWie, waarom, gegevens }, werk) => {
    const daar = await begonnenDoorzetting(werk, {
      ...{ soort: naar, aanWie, waarom, vanaf: werk.kader.vandaag, pseudoniem: pseudoniemVan(werk) },
      gegevens: gegevens.map(({ gegevenId, reden }) => ({ rij: gegevenVan(werk, gegevenId), reden })),
      partijnaam: await partijnaamIn(werk),
    })
    await legDoorzettingVast(werk, { naar, gegevens }, daar)
  },
  betrokkenen: overDeClient,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: zetDoorVoorbeeld,
})

/** Takes back what went to the wrong one: there it is destroyed within two weeks (N-AVG-16, N-AVG-17). */
export const trekDoorzettingIn = defineHandeling({
  ...vanOggz,
  id: 'oggz.trek-doorzetting-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19'],
  pad: 'ingetrokken-doorzettingen',
  metInhoud: ['doorgeleiding', 'verstrekking'],
  controleren: true,
  invoer: trekDoorzettingInInvoer,
  vooraf: voorafTrekDoorzettingIn,
  toets: toetsTrekDoorzettingIn,
  effect: trekDoorzettingTerug,
  betrokkenen: overDeClient,
  keuzes: (feiten) => ({ doorzettingId: doorzettingKeuze(feiten) }),
  voorbeeld: trekDoorzettingInVoorbeeld,
})
