import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsRappelleerPartij, voorafRappelleerPartij } from './rules/rappelleer-partij.ts'
import { openVerzoeken, verzoekMet } from './rules/verzoek.ts'
import { betrokkeneVanVerzoek, keuzeUitVerzoeken } from './verzoek-keuze.ts'

/** Reminds a party that must answer; never a geheimhouder, never after a refusal (N-5.4.2-2-vrz, N-5.4.2-1-zw). */
export const rappelleerPartij = defineHandeling({
  id: 'onderzoek.rappelleer-partij',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.2-1', 'N-5.4.2-1-zw', 'N-5.4.2-2-vrz'],
  pad: 'herinneringen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  controleren: true,
  invoer: z.object({ verzoekId: dossierkeuze() }),
  vooraf: opDeDag(voorafRappelleerPartij),
  toets: (invoer, feiten, { vandaag }) => toetsRappelleerPartij(invoer, feiten, vandaag),
  effect: async ({ verzoekId }, werk) => {
    const betrokkeneId = verzoekMet(werk.feiten, verzoekId)?.betrokkeneId ?? null
    const rij = {
      soort: 'partij-gerappelleerd',
      betrokkene_id: betrokkeneId,
      datum: werk.kader.vandaag,
      code: null,
    }
    await werk.voegToe('gebeurtenis', rij, { verzoekId })
  },
  betrokkenen: (feiten, { verzoekId }) => betrokkeneVanVerzoek(feiten, verzoekId),
  keuzes: (feiten, lezing) => ({ verzoekId: keuzeUitVerzoeken(lezing, openVerzoeken(feiten)) }),
  voorbeeld: { verzoekId: '{verzoek}' },
})
