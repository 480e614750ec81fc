import { z } from 'zod'
import { onderzoekWoorden } from '../teksten/nl/onderzoek-pagina.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { eindbrief } from './eindbrief.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { clienten } from './rules/is-client.ts'
import { intrekredenen, toetsTrekOnderzoekIn, voorafTrekOnderzoekIn } from './rules/trek-onderzoek-in.ts'
import { openVerzoeken } from './rules/verzoek.ts'
import { sluitAf } from './sluit-af.ts'
import { metVerzoekInhoud } from './verzoek-keuze.ts'
import { personenVan } from './wie-is-wie.ts'

// What a party reads: never why the client stopped.
const onderzoekGestopt = onderzoekWoorden.verzoekVervalt

/**
 * Ends an onderzoek halfway, with a closing letter to each client that starts the two years (Q-32, N-5.4.5-1b). Open requests
 * to parties are withdrawn with it (N-2.3a.1-4-stp).
 */
export const trekOnderzoekIn = defineHandeling({
  id: 'onderzoek.trek-onderzoek-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-5.4.5-1b'],
  pad: 'intrekkingen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  controleren: true,
  invoer: z.object({
    reden: keuze(intrekredenen),
    toelichting: tekst({ wieZiet: 'client' }),
    clientGeinformeerd: ja().default(false),
  }),
  vooraf: opDeDag(voorafTrekOnderzoekIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekOnderzoekIn(invoer, feiten, vandaag),
  brieven: async ({ reden, toelichting, clientGeinformeerd }, lezing, kader) => {
    const personen = clientGeinformeerd ? await personenVan(lezing) : new Map()
    const { verzochtOp } = lezing.feiten.dossier
    const brieven: UitgaandeBrief[] = []
    for (const { id, hoedanigheid } of clienten(lezing.feiten)) {
      const persoon = personen.get(id)
      if (!persoon) continue
      const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
      const wat = { reden, toelichting, verzochtOp, vroegZelf: hoedanigheid === 'verzoeker' }
      brieven.push({ voor: id, brief: eindbrief(hoofd, wat) })
    }
    return brieven
  },
  effect: async ({ reden, toelichting }, werk) => {
    const { vandaag } = werk.kader
    for (const { voor, brief } of werk.brieven) {
      const rij = { betrokkene_id: voor, soort: 'einde', datum: vandaag, verzonden_op: vandaag }
      await werk.voegToe('brief', rij, { brief })
    }
    for (const { id } of openVerzoeken(werk.feiten)) {
      const ingetrokken = { op: vandaag, reden: onderzoekGestopt }
      await werk.verander(
        'verzoek',
        id,
        { staat: 'ingetrokken' },
        { ...metVerzoekInhoud(werk, id), ingetrokken },
      )
    }
    await sluitAf(werk, 'trek-in', reden, { toelichting })
  },
  betrokkenen: () => 'allen',
  voorbeeld: { reden: 'client-stopt', toelichting: 'U wilt nu eerst rust.', clientGeinformeerd: true },
})
