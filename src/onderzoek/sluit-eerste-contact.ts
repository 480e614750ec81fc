import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  sluitredenen,
  toetsSluitEersteContact,
  voorafSluitEersteContact,
} from './rules/sluit-eerste-contact.ts'
import { sluitAf } from './sluit-af.ts'

/** Ends a first contact without an onderzoek: most requests need none (N-2.3a.1-1-fish). */
export const sluitEersteContact = defineHandeling({
  id: 'onderzoek.sluit-eerste-contact',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-1-fish', 'N-2.3a.1-1-drm'],
  pad: 'sluitingen',
  dossier: onderzoekDossier,
  invoer: z.object({ reden: keuze(sluitredenen), toelichting: tekst({ wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafSluitEersteContact),
  toets: (invoer, feiten, { vandaag }) => toetsSluitEersteContact(invoer, feiten, vandaag),
  effect: ({ reden, toelichting }, werk) => sluitAf(werk, 'start-niet', reden, { toelichting }),
  betrokkenen: () => 'allen',
  voorbeeld: {
    reden: 'enkelvoudige-vraag',
    toelichting: 'Eén vraag over bijstand. De cliënt wil geen andere hulp.',
  },
})
