import { z } from 'zod'
import { contactpersoonVelden } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gevraagdeKeuze } from './contactpersoon-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegContactpersoonVast, voorafLegContactpersoonVast } from './rules/contactpersoon.ts'

/** Records whom to call at a party that was asked something; all of it sealed (N-2.3a.1-4-stp, N-AVG-5-1b). */
export const legContactpersoonVast = defineHandeling({
  id: 'onderzoek.leg-contactpersoon-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-stp', 'N-AVG-5-1b', 'N-AVG-5-1c'],
  pad: 'contactpersonen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  invoer: z.object({ partijId: dossierkeuze(), ...contactpersoonVelden('toeleiders') }),
  vooraf: opDeDag(voorafLegContactpersoonVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegContactpersoonVast(invoer, feiten, vandaag),
  effect: async (inhoud, werk) => {
    const rij = { soort: 'contactpersoon', betrokkene_id: null, datum: werk.kader.vandaag, code: null }
    return { contactpersoonId: await werk.voegToe('gebeurtenis', rij, inhoud) }
  },
  betrokkenen: () => 'allen',
  keuzes: (feiten, lezing) => ({ partijId: gevraagdeKeuze(feiten, lezing) }),
  voorbeeld: { partijId: '{partij}', naam: 'K. de Boer', functie: 'consulent', telefoon: '0123 456789' },
})
