import { z } from 'zod'
import { datum, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  toetsStartOnderzoekNaIntake,
  voorafStartOnderzoekNaIntake,
} from './rules/start-onderzoek-na-intake.ts'
import { overgangen } from './rules/staten.ts'

/** Starts the onderzoek that the brede intake gives reason for, without anybody's request (N-WI-14-8, N-2.3a.4-2). */
export const startOnderzoekNaIntake = defineHandeling({
  id: 'onderzoek.start-onderzoek-na-intake',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-WI-14-8', 'N-2.3a.4-2', 'N-2.3a.4-3', 'N-1.1.1-clt-4'],
  pad: 'starten-na-intake',
  dossier: onderzoekDossier,
  invoer: z.object({
    feiten: tekst({ min: 10, wieZiet: 'client' }),
    samenhang: tekst({ min: 10, wieZiet: 'client' }),
    verderDan: tekst({ min: 10, wieZiet: 'client' }),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafStartOnderzoekNaIntake),
  toets: (invoer, feiten, { vandaag }) => toetsStartOnderzoekNaIntake(invoer, feiten, vandaag),
  effect: async ({ feiten, samenhang, verderDan, datum: dag }, werk) => {
    const rij = { soort: 'aanleiding', betrokkene_id: null, datum: dag, code: 'brede-intake' }
    await werk.voegToe('gebeurtenis', rij, { feiten, samenhang, verderDan })
    const { naar } = overgangen['start-na-intake']
    await werk.gaOver({ naam: 'start-na-intake', naar, artikel: werk.artikel, datum: dag })
    await werk.werkBij({ gestart_op: dag })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    feiten: 'Zij slaapt slecht, heeft achterstanden en maakt zich zorgen over haar zoon.',
    samenhang: 'Door de zorgen over geld slaapt zij slecht, en haar zoon merkt dat.',
    verderDan: 'Hulp bij schulden, naast de inburgering en de bijstand.',
    datum: '{vandaag}',
  },
})
