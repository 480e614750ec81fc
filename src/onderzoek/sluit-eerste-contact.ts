import { z } from 'zod'
import { keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { openKlokken } from './rules/klokken.ts'
import {
  sluitredenen,
  toetsSluitEersteContact,
  voorafSluitEersteContact,
} from './rules/sluit-eerste-contact.ts'
import { sluitwijzen } from './rules/sluit-verzoek-bij-wet.ts'
import { sluitAf } from './sluit-af.ts'
import { schrijfSluiting } from './sluit-verzoek-bij-wet.ts'

/**
 * Ends a first contact without an onderzoek: most requests need none (N-2.3a.1-1-fish). What was asked goes on where it is
 * decided on; of the contact itself little is kept, and not long.
 */
export const sluitEersteContact = defineHandeling({
  id: 'onderzoek.sluit-eerste-contact',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-1-fish', 'N-2.3a.1-1-drm'],
  pad: 'sluitingen',
  dossier: onderzoekDossier,
  invoer: z.object({
    reden: keuze(sluitredenen),
    toelichting: tekst({ wieZiet: 'client' }),
    vraag: keuze(sluitwijzen).optional(),
    aan: regel({ max: 200, wieZiet: 'client' }).optional(),
  }),
  alleenAls: { aan: ({ vraag }) => vraag === 'overgedragen' },
  vooraf: opDeDag(voorafSluitEersteContact),
  toets: (invoer, feiten, { vandaag }) => toetsSluitEersteContact(invoer, feiten, vandaag),
  effect: async ({ reden, toelichting, vraag, aan = '' }, werk) => {
    if (vraag)
      for (const { wet } of openKlokken(werk.feiten))
        await schrijfSluiting(werk, wet, vraag, aan, werk.kader.vandaag)
    await sluitAf(werk, 'start-niet', reden, { toelichting })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {
    reden: 'enkelvoudige-vraag',
    toelichting: 'Eén vraag over bijstand. De cliënt wil geen andere hulp.',
    ...{ vraag: 'overgedragen', aan: 'Team Inkomen' },
  },
})
