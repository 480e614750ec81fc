import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { openStukken } from './rules/stuk.ts'
import { intrekredenenStuk, toetsTrekStukIn, voorafTrekStukIn } from './rules/trek-stuk-in.ts'
import { betrokkeneVanStuk, keuzeUitStukken, naamVanStuk, stukRij } from './stuk-keuze.ts'
import { stukVervaltBrief } from './stukkenbrief.ts'
import { personenVan } from './wie-is-wie.ts'

/** Takes a question for a paper back and tells the client that he need not bring it (N-2.3.2-7). */
export const trekStukIn = defineHandeling({
  id: 'onderzoek.trek-stuk-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-7', 'N-2.3a.1-5-geg'],
  pad: 'ingetrokken-stukken',
  dossier: onderzoekDossier,
  metInhoud: ['stuk'],
  controleren: true,
  invoer: z.object({ stukId: dossierkeuze(), reden: keuze(intrekredenenStuk) }),
  vooraf: opDeDag(voorafTrekStukIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekStukIn(invoer, feiten, vandaag),
  brieven: async ({ stukId, reden }, lezing, kader) => {
    const { betrokkene_id: voor, soort, inhoud } = stukRij(lezing, stukId)
    const persoon = (await personenVan(lezing)).get(voor)
    if (!persoon) throw new Error('this person was destroyed')
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    return [
      {
        voor,
        brief: stukVervaltBrief(hoofd, naamVanStuk({ soort, omschrijving: inhoud.omschrijving }), reden),
      },
    ]
  },
  effect: async ({ stukId, reden }, werk) => {
    const { vandaag } = werk.kader
    for (const { voor, brief } of werk.brieven) {
      const rij = { betrokkene_id: voor, soort: 'stuk-vervalt', datum: vandaag, verzonden_op: vandaag }
      await werk.voegToe('brief', rij, { brief })
    }
    const { inhoud } = stukRij(werk, stukId)
    await werk.verander(
      'stuk',
      stukId,
      { staat: 'ingetrokken' },
      { ...inhoud, ingetrokken: { op: vandaag, reden } },
    )
  },
  betrokkenen: (feiten, { stukId }) => betrokkeneVanStuk(feiten, stukId),
  keuzes: (feiten, lezing) => ({ stukId: keuzeUitStukken(lezing, openStukken(feiten)) }),
  voorbeeld: { stukId: '{stuk}', reden: 'niet-meer-nodig' },
})
