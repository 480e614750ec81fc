import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, defineInzien } from '../verwerking/verwerking.ts'
import { brievenOver } from './aanpak-briefhoofd.ts'
import { clientenVan, vanCollege } from './declaratie.ts'
import { clientKeuze, partijKeuze } from './keuzes.ts'
import { gebeurtenissen, signaalgevers, signaalonderwerpen } from './rules/gebeurtenissen.ts'
import {
  teWegen,
  toetsBekijkSignaalbrief,
  toetsLegSignaalVast,
  toetsWeegSignaal,
  voorafLegSignaalVast,
  voorafWeegSignaal,
} from './rules/signaal.ts'
import { signaalbrief } from './signaalbrief.ts'

/** The kind of letter that answers a signal; the coordinator it may be about does not read it. */
export const soortSignaalbrief = 'signaal'

/**
 * Records what a client or a party says of the coordinator or of the aanpak, for the college to weigh; what is about a party goes to that
 * party, and its words are not kept (2.3a.3 lid 4, explanation; N-2.3a.3-4-and).
 */
export const legSignaalVast = defineHandeling({
  ...vanCollege,
  rollen: ['beslisser', 'coordinator'],
  id: 'gecoordineerde-aanpak.leg-signaal-vast',
  normen: ['N-2.3a.3-4-and', 'N-2.3a.3-3-ovn', 'N-Awb-9'],
  pad: 'signalen',
  invoer: z.object({
    wieZegtDit: keuze(signaalgevers),
    betrokkeneId: dossierkeuze().optional(),
    partijId: dossierkeuze().optional(),
    onderwerp: keuze(signaalonderwerpen),
    overPartijId: dossierkeuze().optional(),
    tekst: tekst({ max: 1000, wieZiet: 'college' }).optional(),
    gewezen: ja().default(false),
  }),
  alleenAls: {
    betrokkeneId: ({ wieZegtDit }) => wieZegtDit === 'client',
    partijId: ({ wieZegtDit }) => wieZegtDit === 'partij',
    overPartijId: ({ onderwerp }) => onderwerp === 'partij',
    gewezen: ({ onderwerp }) => onderwerp === 'partij',
    tekst: ({ onderwerp }) => onderwerp !== 'partij',
  },
  vooraf: voorafLegSignaalVast,
  toets: toetsLegSignaalVast,
  effect: async ({ wieZegtDit, betrokkeneId, partijId, onderwerp, overPartijId, tekst: woorden }, werk) => {
    const wie = wieZegtDit === 'client' ? (betrokkeneId ?? null) : null
    const eigen = { betrokkene_id: wie, datum: werk.kader.vandaag }
    if (onderwerp === 'partij') {
      const rij = { ...eigen, soort: 'signaal-doorverwezen', code: null }
      await werk.voegToe('gebeurtenis', rij, { naar: overPartijId })
    } else {
      const inhoud = { partijId: wieZegtDit === 'partij' ? partijId : null, tekst: woorden }
      await werk.voegToe('gebeurtenis', { ...eigen, soort: 'signaal', code: onderwerp }, inhoud)
    }
  },
  bericht: async ({ onderwerp }, { tx, dossier }, { vandaag }) =>
    onderwerp === 'partij' ? [] : beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (feiten, { betrokkeneId }) => (betrokkeneId ? [betrokkeneId] : clientenVan(feiten)),
  keuzes: async (feiten, lezing) => {
    const partijen = await partijKeuze(lezing)
    return { betrokkeneId: await clientKeuze(feiten, lezing), partijId: partijen, overPartijId: partijen }
  },
  voorbeeld: {
    wieZegtDit: 'client',
    betrokkeneId: '{client}',
    onderwerp: 'coordinator',
    tekst: 'Zij wil liever iemand anders.',
  },
})

/**
 * The college weighs the signal that waits for longest: the same coordinator, another one, or the aanpak must change, with a motive. A
 * client gets it in a letter (2.3a.3 lid 4, explanation; N-2.3a.3-4-and, N-Awb-3.2).
 */
export const weegSignaal = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.weeg-signaal',
  normen: ['N-2.3a.3-4-and', 'N-Awb-3.2', 'N-Awb-9'],
  pad: 'gewogen-signalen',
  controleren: true,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    afweging: keuze(gebeurtenissen['signaal-gewogen']),
    reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
    partijVerteld: ja().default(false),
  }),
  vooraf: voorafWeegSignaal,
  toets: toetsWeegSignaal,
  nietHier: (feiten) => (teWegen(feiten)?.betrokkeneId ? ['partijVerteld'] : []),
  brieven: ({ afweging, reden }, lezing, kader) => {
    const wie = teWegen(lezing.feiten)?.betrokkeneId
    return brievenOver(lezing, kader, wie ? [wie] : [], (aan) => signaalbrief(aan, { afweging, reden }))
  },
  effect: async ({ afweging, reden }, werk) => {
    const signaal = teWegen(werk.feiten)
    const { vandaag: datum } = werk.kader
    const rij = { soort: 'signaal-gewogen', betrokkene_id: signaal?.betrokkeneId ?? null, datum }
    await werk.voegToe('gebeurtenis', { ...rij, code: afweging }, { reden, signaalId: signaal?.id })
    for (const { voor, brief } of werk.brieven) {
      const post = { betrokkene_id: voor, soort: soortSignaalbrief, datum, verzonden_op: datum }
      await werk.voegToe('brief', post, { brief })
    }
  },
  betrokkenen: () => 'allen',
  voorbeeld: {
    afweging: 'zelfde-coordinator',
    reden: 'Na een gesprek willen beiden verder.',
    partijVerteld: true,
  },
})

/** Reads a letter about a signal, for the college that prints it; null for any other letter (N-AVG-32). */
export const bekijkSignaalbrief = defineInzien({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.bekijk-signaalbrief',
  normen: ['N-2.3a.3-4-and', 'N-AVG-32'],
  pad: 'signaalbrieven',
  metInhoud: ['brief'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkSignaalbrief(feiten, kader),
  lees: (lezing, { briefId }) => {
    const rij = lezing.rijen('brief').find(({ id, soort }) => id === briefId && soort === soortSignaalbrief)
    return rij ? { soort: rij.soort, brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
