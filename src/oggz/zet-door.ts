import { z } from 'zod'
import { begonnenDoorzetting, trekDoorzettingDaarIn } from '../doorzetten/index.ts'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { haalTerug } from '../verwerking/haal-terug.ts'
import { dossierkeuze, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { doorzettingCodes } from '../wet/melding.ts'
import { clientVan, type OggzWerk, overDeClient, vanOggz } from './declaratie.ts'
import { partijnaamIn } from './partij-keuze.ts'
import { gegevenKeuze, tekstVan } from './rij-keuze.ts'
import {
  doorgezet,
  toetsTrekDoorzettingIn,
  toetsZetDoor,
  voorafTrekDoorzettingIn,
  voorafZetDoor,
} from './rules/doorzetten.ts'

const [soort1, ...soorten] = doorzettingCodes
if (!soort1) throw new Error('the table of hand-offs is empty')

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
})

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
  invoer: z.object({
    naar: keuze([soort1, ...soorten]),
    aanWie: regel({ max: 200 }),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
    gegevens: lijst(gekozen, 1),
  }),
  vooraf: voorafZetDoor,
  toets: toetsZetDoor,
  effect: async ({ naar, aanWie, waarom, gegevens }, werk) => {
    const { vandaag } = werk.kader
    const daar = await begonnenDoorzetting(werk, {
      ...{ soort: naar, aanWie, waarom, vanaf: vandaag, pseudoniem: pseudoniemVan(werk) },
      gegevens: gegevens.map(({ gegevenId, reden }) => ({ rij: gegevenVan(werk, gegevenId), reden })),
      partijnaam: await partijnaamIn(werk),
    })
    const rij = { soort: naar, partij_id: null, taak: null, grond: naar, staat: 'aangenomen' }
    const dagen = { datum: vandaag, beslist_op: vandaag }
    const doorgeleidingId = await werk.voegToe('doorgeleiding', { ...rij, ...dagen }, { daar })
    for (const { gegevenId } of gegevens)
      await werk.voegToe(
        'verstrekking',
        { gegeven_id: gegevenId, aan: naar, datum: vandaag, artikel: werk.artikel, ...pasGegeven },
        { doorgeleidingId },
      )
  },
  betrokkenen: overDeClient,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: {
    naar: 'veilig-thuis',
    aanWie: 'Veilig Thuis, mevrouw Veldman',
    waarom: 'De buren horen elke avond een kind gillen.',
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om te weten waar het om gaat.' }],
  },
})

/** Takes back what went to the wrong one: there it is destroyed within two weeks (N-AVG-16, N-AVG-17). */
export const trekDoorzettingIn = defineHandeling({
  ...vanOggz,
  id: 'oggz.trek-doorzetting-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19'],
  pad: 'ingetrokken-doorzettingen',
  metInhoud: ['doorgeleiding', 'verstrekking'],
  controleren: true,
  invoer: z.object({
    doorzettingId: dossierkeuze(),
    waarom: tekst({ min: 3, max: 1000, wieZiet: 'niemand-anders' }),
  }),
  vooraf: voorafTrekDoorzettingIn,
  toets: toetsTrekDoorzettingIn,
  effect: async ({ doorzettingId, waarom }, werk) => {
    const feit = doorgezet(werk.feiten).find(({ id }) => id === doorzettingId)
    const rij = werk.rijen('doorgeleiding').find(({ id }) => id === doorzettingId)
    if (!feit || !rij) throw new Error('the toets asks for one that stands')
    await trekDoorzettingDaarIn(werk, feit.soort, tekstVan(rij.inhoud.daar), waarom)
    const op = werk.kader.vandaag
    await werk.verander('doorgeleiding', doorzettingId, { staat: 'ingetrokken', beslist_op: op })
    await haalTerug(werk, doorzettingId)
  },
  betrokkenen: overDeClient,
  keuzes: (feiten) => ({
    doorzettingId: doorgezet(feiten).map(({ id, soort, datum }) => ({
      waarde: id,
      label: `${codeTekst('taak', soort)}, ${datumInWoorden(datum)}`,
    })),
  }),
  voorbeeld: { doorzettingId: '{doorzetting}', waarom: 'Dit ging over een ander kind.' },
})
