import { z } from 'zod'
import { laatPersoonLos } from '../bewaren-en-vernietigen/index.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import { sporen, toetsHaalBetrokkeneWeg, voorafHaalBetrokkeneWeg } from './rules/haal-betrokkene-weg.ts'
import { redenenWeghalen } from './rules/redenen-weghalen.ts'
import { keuzeUit } from './wie-is-wie.ts'
import { wieGenoemd } from './wie-sprak.ts'

/**
 * Takes away somebody who was added by mistake: his row, how he stood, what was typed about him, and who he is when no
 * other dossier knows him. Only that somebody was taken away stays (N-AVG-5-1c, N-AVG-5-1d, N-AVG-16).
 */
export const haalBetrokkeneWeg = defineHandeling({
  id: 'onderzoek.haal-betrokkene-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1c', 'N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-personen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  metBevroren: true,
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), reden: keuze(redenenWeghalen) }),
  vooraf: opDeDag(voorafHaalBetrokkeneWeg),
  bij: (_, lezing) => wieGenoemd(lezing),
  toets: (invoer, feiten, { vandaag }, genoemd) => toetsHaalBetrokkeneWeg(invoer, feiten, genoemd, vandaag),
  effect: async ({ betrokkeneId, reden }, werk) => {
    const pseudoniem = pseudoniemVan(werk.dossier, betrokkeneId)
    const eigen = (rij: { readonly betrokkene_id: string | null }) => rij.betrokkene_id === betrokkeneId
    for (const { id } of werk.dossier.rijen.band.filter(eigen)) await werk.verwijder('band', id)
    for (const { id, soort, inhoud } of werk.rijen('gebeurtenis').filter(eigen))
      if ((sporen as readonly string[]).includes(soort))
        await werk.verbeter('gebeurtenis', id, { betrokkene_id: null }, { wat: inhoud.wat ?? null })
    await werk.verwijder('betrokkene', betrokkeneId)
    const datum = werk.kader.vandaag
    const spoor = { soort: 'persoon-weggehaald', betrokkene_id: null, datum, code: reden }
    await werk.voegToe('gebeurtenis', spoor)
    await laatPersoonLos(
      werk.tx,
      werk.omgeving.sleutels,
      { gemeente: werk.dossier.gemeente, compartiment: werk.compartiment },
      pseudoniem,
    )
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => betrokkeneMet(feiten, id)?.hoedanigheid !== 'verzoeker'),
  }),
  voorbeeld: { betrokkeneId: '{gezinslid}', reden: 'verkeerde-persoon' },
})
