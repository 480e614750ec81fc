import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { behandelaarVanOnderzoek, gaOver, overDePersoon, vanPortaal, vraagInhoud } from './declaratie.ts'
import { toetsTrekAntwoordIn, voorafTrekAntwoordIn } from './rules/herstellen.ts'
import { haalUitOnderzoek, standVanOnderzoek, waarHetHeenGing } from './terug-uit-onderzoek.ts'

/**
 * Takes the answer back within seven days: the college keeps nothing of it, and who got it from the college must hear so
 * (N-AVG-17, N-AVG-19). The question is over: a new answer asks for a new question, and that for a new consent (N-5.4.2-2-tst).
 */
export const trekAntwoordIn = defineHandeling({
  ...vanPortaal,
  id: 'partij.trek-antwoord-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19', 'N-5.4.2-1'],
  pad: 'ingetrokken-antwoorden',
  metInhoud: ['vraag'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafTrekAntwoordIn,
  bij: standVanOnderzoek,
  toets: toetsTrekAntwoordIn,
  effect: async (_, werk, staat) => {
    const { verzoekId } = vraagInhoud(werk)
    const { vandaag: op } = werk.kader
    for (const { id } of werk.feiten.antwoorden) await werk.verwijder('antwoord', id)
    const haalDaarWeg = async (stroom: Stroom): Promise<void> => {
      for (const { id, item_id, vraag_id } of stroom.rijen('antwoord')) {
        if (vraag_id !== verzoekId) continue
        await stroom.verwijder('antwoord', id)
        await haalUitOnderzoek(stroom, { verzoekId, itemId: item_id, op })
      }
      const verzoek = stroom.rijen('verzoek').find(({ id }) => id === verzoekId)
      if (!verzoek) throw new Error('the answer was to a request')
      const { antwoord: __, bellen: ___, ...inhoud } = verzoek.inhoud
      await stroom.verander('verzoek', verzoekId, { staat: 'ingetrokken', beantwoord_op: null }, inhoud)
    }
    if (staat !== undefined) await werk.stroomDoor('onderzoek', waarHetHeenGing(werk), haalDaarWeg)
    await gaOver(werk, 'trek-antwoord-in')
  },
  bericht: (_, lezing, kader) => behandelaarVanOnderzoek(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
