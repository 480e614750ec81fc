import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wetCodes } from '../wet/domeinen.ts'
import { ingangVanWet } from '../wet/ingangen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsMerkAanAlsVerzoek, voorafMerkAanAlsVerzoek } from './rules/merk-aan-als-verzoek.ts'

const [wet1, ...wetten] = wetCodes
if (!wet1) throw new Error('the table of laws is empty')

/** Takes what a newcomer asks at the brede intake as his own request: then 2.3a.1 applies (N-2.3a.1-1, Q-23). */
export const merkAanAlsVerzoek = defineHandeling({
  id: 'onderzoek.merk-aan-als-verzoek',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-1', 'N-WI-14-8', 'N-2.3a.1-4-tm'],
  pad: 'verzoeken-na-intake',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    wet: keuze([wet1, ...wetten]),
    vraag: tekst({ min: 3, wieZiet: 'client' }),
    verzochtOp: datum(),
  }),
  vooraf: opDeDag(voorafMerkAanAlsVerzoek),
  toets: (invoer, feiten, { vandaag }) => toetsMerkAanAlsVerzoek(invoer, feiten, vandaag),
  effect: async ({ wet, vraag, verzochtOp }, werk) => {
    await werk.werkBij({ wet, ingang: ingangVanWet[wet], verzocht_op: verzochtOp })
    const verzoeker = werk.feiten.betrokkenen.find(({ hoedanigheid }) => hoedanigheid === 'verzoeker')
    const rij = {
      soort: 'nieuwkomer-vraagt',
      betrokkene_id: verzoeker?.id ?? null,
      datum: verzochtOp,
      code: wet,
    }
    await werk.voegToe('gebeurtenis', rij, { vraag })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ verzochtOp: vandaag }),
  voorbeeld: { wet: 'wgs', vraag: 'Hulp bij schulden.', verzochtOp: '{vandaag}' },
})
