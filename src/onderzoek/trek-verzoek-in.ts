import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsTrekVerzoekIn, voorafTrekVerzoekIn } from './rules/trek-verzoek-in.ts'
import { openVerzoeken } from './rules/verzoek.ts'
import { betrokkeneVanVerzoek, keuzeUitVerzoeken, metVerzoekInhoud } from './verzoek-keuze.ts'

/** Withdraws a request to a party that is no longer needed or was a mistake (N-2.3a.1-4-stp). */
export const trekVerzoekIn = defineHandeling({
  id: 'onderzoek.trek-verzoek-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-stp', 'N-AVG-5-1c'],
  pad: 'intrekkingen-van-verzoeken',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  controleren: true,
  invoer: z.object({ verzoekId: dossierkeuze(), reden: tekst({ wieZiet: 'partij' }) }),
  vooraf: opDeDag(voorafTrekVerzoekIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekVerzoekIn(invoer, feiten, vandaag),
  effect: async ({ verzoekId, reden }, werk) => {
    const inhoud = { ...metVerzoekInhoud(werk, verzoekId), ingetrokken: { op: werk.kader.vandaag, reden } }
    await werk.verander('verzoek', verzoekId, { staat: 'ingetrokken' }, inhoud)
    await sluitInPortaal(werk, [verzoekId])
  },
  betrokkenen: (feiten, { verzoekId }) => betrokkeneVanVerzoek(feiten, verzoekId),
  keuzes: (feiten, lezing) => ({ verzoekId: keuzeUitVerzoeken(lezing, openVerzoeken(feiten)) }),
  voorbeeld: { verzoekId: '{verzoek}', reden: 'De cliënt heeft het zelf al verteld.' },
})
