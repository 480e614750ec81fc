import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wetCodes } from '../wet/domeinen.ts'
import { ingangenBijContact } from '../wet/ingangen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { ingangEnWet } from './rules/leg-eerste-contact-vast.ts'
import { toetsVerbeterIngang, voorafVerbeterIngang } from './rules/verbeter-ingang.ts'

const [ingang1, ...ingangen] = ingangenBijContact
const [wet1, ...wetten] = wetCodes
if (!ingang1 || !wet1) throw new Error('the tables of roads and laws are empty')

/** Mends by which road a dossier came, and under which law (N-AVG-5-1d, N-AVG-16). */
export const verbeterIngang = defineHandeling({
  id: 'onderzoek.verbeter-ingang',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.1-1'],
  pad: 'ingangverbeteringen',
  dossier: onderzoekDossier,
  controleren: true,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    ingang: keuze([ingang1, ...ingangen]),
    wet: keuze([wet1, ...wetten]).optional(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
  }),
  vooraf: opDeDag(voorafVerbeterIngang),
  toets: ({ ingang, wet, reden }, feiten, { vandaag }) =>
    toetsVerbeterIngang({ ingang, wet: wet ?? null, reden }, feiten, vandaag),
  effect: async ({ ingang, wet, reden }, werk) => {
    await werk.werkBij(ingangEnWet({ ingang, wet: wet ?? null }))
    const verbeterd = { op: werk.kader.vandaag, reden }
    for (const { id, inhoud } of werk.rijen('gebeurtenis').filter(({ soort }) => soort === 'eerste-contact'))
      await werk.verbeter('gebeurtenis', id, {}, { ...inhoud, verbeterd })
  },
  betrokkenen: () => 'allen',
  begin: ({ dossier: { ingang, wet } }) => ({
    ...(ingang ? { ingang } : {}),
    ...(ingang === 'lopende-dienst' && wet ? { wet } : {}),
  }),
  voorbeeld: { ingang: 'schuldhulpvraag', reden: 'De vraag ging over schulden, niet over bijstand.' },
})
