import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  toetsHaalGebeurtenisWeg,
  voorafHaalGebeurtenisWeg,
  weggehaaldMet,
  wegTeHalen,
} from './rules/haal-gebeurtenis-weg.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'

/** Takes away what was recorded but never happened; that it was taken away, and why, stays (N-AVG-5-1d, N-AVG-16). */
export const haalGebeurtenisWeg = defineHandeling({
  id: 'onderzoek.haal-gebeurtenis-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-gebeurtenissen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({ gebeurtenisId: dossierkeuze(), reden: tekst({ min: 3, wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafHaalGebeurtenisWeg),
  toets: (invoer, feiten, { vandaag }) => toetsHaalGebeurtenisWeg(invoer, feiten, vandaag),
  effect: async ({ gebeurtenisId, reden }, werk) => {
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    if (!feit) throw new Error('no such fact in this onderzoek')
    const weg = weggehaaldMet(werk.feiten, feit)
    for (const { id } of weg) await werk.verwijder('gebeurtenis', id)
    if (weg.some(({ soort }) => soort === 'client-gestopt')) {
      const gebeurtenissen = werk.feiten.gebeurtenissen.filter((een) => !weg.includes(een))
      await schrijfHoedanigheden(werk, { ...werk.feiten, gebeurtenissen })
    }
    await werk.voegToe(
      'gebeurtenis',
      {
        soort: 'gebeurtenis-weggehaald',
        betrokkene_id: feit.betrokkeneId,
        datum: werk.kader.vandaag,
        code: null,
      },
      { reden, wat: feit.soort },
    )
  },
  betrokkenen: ({ gebeurtenissen }, { gebeurtenisId }) =>
    [gebeurtenissen.find(({ id }) => id === gebeurtenisId)?.betrokkeneId].filter(
      (id) => typeof id === 'string',
    ),
  keuzes: async (feiten, lezing) => ({ gebeurtenisId: await gebeurtenisKeuze(wegTeHalen(feiten), lezing) }),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Dit gesprek was met een andere cliënt.' },
})
