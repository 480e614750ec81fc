import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { isBehandelaar } from './geef-terug.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { alleenBehandelaar, toetsNeemOnderzoekAan, voorafNeemOnderzoekAan } from './rules/teruggeven.ts'
import { ookAls } from './rules/toets.ts'

/** The worker says that he takes a case that was given to him: it is not new with him any more (N-AVG-32). */
export const neemOnderzoekAan = defineHandeling({
  id: 'onderzoek.neem-onderzoek-aan',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-32'],
  pad: 'aangenomen',
  dossier: onderzoekDossier,
  invoer: z.object({}),
  vooraf: (feiten, kader) =>
    ookAls(voorafNeemOnderzoekAan(feiten, kader.vandaag), alleenBehandelaar(isBehandelaar(feiten, kader))),
  toets: (_, feiten, kader) =>
    toetsNeemOnderzoekAan({ isBehandelaar: isBehandelaar(feiten, kader) }, feiten, kader.vandaag),
  effect: async (_, werk) => {
    const { vandaag, wie } = werk.kader
    const ik = wie.gebruikerId
    await werk.voegToe('toewijzing', {
      soort: 'aangenomen',
      van: ik,
      naar: ik,
      datum: vandaag,
      reden_code: null,
    })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
