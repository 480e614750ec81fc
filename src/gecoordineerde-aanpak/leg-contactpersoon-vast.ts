import { z } from 'zod'
import { contactpersoonVelden } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { partijKeuze } from './keuzes.ts'
import { toetsLegContactpersoonVast, voorafLegContactpersoonVast } from './rules/contactpersoon.ts'

/** Records whom to call at a party that takes part; all of it sealed (N-2.3a.3-3, N-AVG-5-1b). */
export const legContactpersoonVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-contactpersoon-vast',
  normen: ['N-2.3a.3-3', 'N-AVG-5-1b', 'N-AVG-5-1c'],
  pad: 'contactpersonen',
  invoer: z.object({ partijId: dossierkeuze(), ...contactpersoonVelden('coordinator') }),
  vooraf: voorafLegContactpersoonVast,
  toets: toetsLegContactpersoonVast,
  effect: async (inhoud, werk) => {
    const rij = { soort: 'contactpersoon', betrokkene_id: null, datum: werk.kader.vandaag, code: null }
    return { contactpersoonId: await werk.voegToe('gebeurtenis', rij, inhoud) }
  },
  betrokkenen: clientenVan,
  keuzes: async (_, lezing) => ({ partijId: await partijKeuze(lezing) }),
  voorbeeld: { partijId: '{partij}', naam: 'K. de Boer', functie: 'consulent', telefoon: '0123 456789' },
})
