import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { briefhoofd } from './briefhoofd.ts'
import { intrekbrief } from './intrekbrief.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  meegedeeldAan,
  metUitkomst,
  toetsTrekUitkomstIn,
  verteldOverKind,
  voorafTrekUitkomstIn,
} from './rules/trek-uitkomst-in.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** The letter goes, and with it that its reader was given what stood in it: he is told that it no longer holds. */
const verwijderBrief = async (werk: Werk<Feiten, OnderzoekTabel>, briefId: string): Promise<void> => {
  await werk.verwijder('brief', briefId)
  for (const { id, inhoud } of werk.rijen('verstrekking'))
    if (inhoud.briefId === briefId) await werk.verwijder('verstrekking', id)
}

/**
 * Takes back an outcome that was sent with a mistake: its reader gets a letter that says so and why, the wrong one is
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
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    const verstuurd = meegedeeldAan(lezing.feiten, betrokkeneId).at(-1)
    if (!persoon || !verstuurd) throw new Error('the toets asks for who holds a letter')
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    return [{ voor: betrokkeneId, brief: intrekbrief(hoofd, { verstuurdOp: verstuurd.datum, reden }) }]
  },
  effect: async ({ betrokkeneId, reden }, werk) => {
    const { vandaag } = werk.kader
    const oude = meegedeeldAan(werk.feiten, betrokkeneId).map(({ id }) => id)
    for (const { id, inhoud } of werk.rijen('gebeurtenis').filter((rij) => oude.includes(rij.id))) {
      if (typeof inhoud.briefId === 'string') await verwijderBrief(werk, inhoud.briefId)
      await werk.verwijder('gebeurtenis', id)
    }
    for (const { id } of verteldOverKind(werk.feiten, betrokkeneId)) await werk.verwijder('gebeurtenis', id)
    const rij = { betrokkene_id: betrokkeneId, soort: 'intrekking', datum: vandaag, verzonden_op: vandaag }
    const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[0]?.brief })
    const feit = { soort: 'uitkomst-ingetrokken', betrokkene_id: betrokkeneId, datum: vandaag, code: null }
    await werk.voegToe('gebeurtenis', feit, { briefId, reden })
    return { briefId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = metUitkomst(feiten)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{verzoeker}', reden: 'Er stond een verkeerde dienst in de brief.' },
})
