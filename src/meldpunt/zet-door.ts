import { z } from 'zod'
import { trekDoorzettingDaarIn } from '../doorzetten/index.ts'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { haalTerug } from '../verwerking/haal-terug.ts'
import { dossierkeuze, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { doorzettingCodes } from '../wet/melding.ts'
import { begonnenUitMelding } from './begin-doorzetting.ts'
import { overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gegevenKeuze, tekstVan } from './gegeven-keuze.ts'
import { verborgenheid, watMeegaat } from './melder-in-tekst.ts'
import {
  doorgezet,
  toetsTrekDoorzettingIn,
  toetsZetDoor,
  voorafTrekDoorzettingIn,
  voorafZetDoor,
} from './rules/doorzetten.ts'
import { zonderMelder } from './rules/noemt-melder.ts'

const [soort1, ...soorten] = doorzettingCodes
if (!soort1) throw new Error('the table of hand-offs is empty')

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
})

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
  invoer: z.object({
    naar: keuze([soort1, ...soorten]),
    aanWie: regel({ max: 200 }),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
    gegevens: lijst(gekozen, 1),
  }),
  vooraf: voorafZetDoor,
  bij: (_, lezing) => verborgenheid(lezing),
  toets: (invoer, feiten, kader, bij) =>
    zonderMelder(
      toetsZetDoor(invoer, feiten, kader),
      [...watMeegaat(invoer.gegevens, bij), invoer.waarom],
      bij.melder,
    ),
  effect: async ({ naar, aanWie, waarom, gegevens }, werk) => {
    const { vandaag } = werk.kader
    const daar = await begonnenUitMelding(werk, naar, { aanWie, waarom, gegevens })
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
  betrokkenen: overDeGemelde,
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
  ...vanMeldpunt,
  id: 'meldpunt.trek-doorzetting-in',
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
    const { vandaag } = werk.kader
    const feit = doorgezet(werk.feiten).find(({ id }) => id === doorzettingId)
    const rij = werk.rijen('doorgeleiding').find(({ id }) => id === doorzettingId)
    if (!feit || !rij) throw new Error('the toets asks for one that stands')
    await trekDoorzettingDaarIn(werk, feit.soort, tekstVan(rij.inhoud.daar), waarom)
    await werk.verander('doorgeleiding', doorzettingId, { staat: 'ingetrokken', beslist_op: vandaag })
    await haalTerug(werk, doorzettingId)
  },
  betrokkenen: overDeGemelde,
  keuzes: (feiten) => ({
    doorzettingId: doorgezet(feiten).map(({ id, soort, datum }) => ({
      waarde: id,
      label: `${codeTekst('taak', soort)}, ${datumInWoorden(datum)}`,
    })),
  }),
  voorbeeld: { doorzettingId: '{doorzetting}', waarom: 'Dit ging over een ander kind.' },
})
