import { z } from 'zod'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { briefhoofd } from './briefhoofd.ts'
import { intrekbrief } from './intrekbrief.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  lezenMee,
  meegedeeldAan,
  metUitkomst,
  toetsTrekUitkomstIn,
  verteldOverClient,
  voorafTrekUitkomstIn,
} from './rules/trek-uitkomst-in.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** The letter goes, and with it that its reader was given what stood in it: he is told that it no longer holds. */
const verwijderBrief = async (werk: Werk<Feiten, OnderzoekTabel>, briefId: string): Promise<void> => {
  await werk.verwijder('brief', briefId)
  for (const { id, inhoud } of werk.rijen('verstrekking'))
    if (inhoud.briefId === briefId) await werk.verwijder('verstrekking', id)
}

/** Everything that says that this person was told the outcome, and about whom. */
const verwijderUitkomst = async (werk: Werk<Feiten, OnderzoekTabel>, voor: string): Promise<void> => {
  const oude = meegedeeldAan(werk.feiten, voor).map(({ id }) => id)
  for (const { id, inhoud } of werk.rijen('gebeurtenis').filter((rij) => oude.includes(rij.id))) {
    if (typeof inhoud.briefId === 'string') await verwijderBrief(werk, inhoud.briefId)
    await werk.verwijder('gebeurtenis', id)
  }
  for (const { id } of verteldOverClient(werk.feiten, voor)) await werk.verwijder('gebeurtenis', id)
}

/**
 * Takes back an outcome that was sent with a mistake: each of its readers gets a letter that says so and why, the wrong one is
 * gone, and a new outcome must be told before the onderzoek can be completed (N-2.3a.2-1, N-AVG-16, N-AVG-5-1d).
 */
export const trekUitkomstIn = defineHandeling({
  id: 'onderzoek.trek-uitkomst-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-1', 'N-AVG-5-1d', 'N-AVG-16'],
  pad: 'ingetrokken-uitkomsten',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'verstrekking'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), reden: tekst({ min: 10, wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafTrekUitkomstIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekUitkomstIn(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId, reden }, lezing, kader) => {
    const personen = await personenVan(lezing)
    const brieven: UitgaandeBrief[] = []
    for (const voor of lezenMee(lezing.feiten, betrokkeneId)) {
      const persoon = personen.get(voor)
      const verstuurd = meegedeeldAan(lezing.feiten, voor).at(-1)
      if (!persoon || !verstuurd) throw new Error('the toets asks for who holds a letter')
      const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
      brieven.push({ voor, brief: intrekbrief(hoofd, { verstuurdOp: verstuurd.datum, reden }) })
    }
    return brieven
  },
  effect: async ({ reden }, werk) => {
    const { vandaag: datum } = werk.kader
    const briefIds: string[] = []
    for (const { voor, brief } of werk.brieven) {
      await verwijderUitkomst(werk, voor)
      const rij = { betrokkene_id: voor, soort: 'intrekking', datum, verzonden_op: datum }
      const briefId = await werk.voegToe('brief', rij, { brief })
      briefIds.push(briefId)
      const feit = { soort: 'uitkomst-ingetrokken', betrokkene_id: voor, datum, code: null }
      await werk.voegToe('gebeurtenis', feit, { briefId, reden })
    }
    return { briefId: briefIds[0] ?? '', briefIds }
  },
  betrokkenen: (feiten, { betrokkeneId }) => lezenMee(feiten, betrokkeneId),
  keuzes: async (feiten, lezing) => {
    const wie = metUitkomst(feiten)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{verzoeker}', reden: 'Er stond een verkeerde dienst in de brief.' },
})
