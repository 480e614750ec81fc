import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { redenenOmTeWachten } from '../wet/bekendheid.ts'
import { legVast, vanVerzoek } from './declaratie.ts'
import { persoonKeuze } from './persoon-in-verzoek.ts'
import {
  teInformeren,
  toetsInformeerPersoon,
  toetsStelInformerenUit,
  toetsStuurVerzoekbrief,
  voorafInformeerPersoon,
  voorafStelInformerenUit,
  voorafStuurVerzoekbrief,
} from './rules/informeren.ts'
import { verzoekbriefVoor } from './verzoekbrief.ts'

const overHem = (_: unknown, { betrokkeneId }: { readonly betrokkeneId: string }) => [betrokkeneId]

/** Records that somebody heard in a talk, himself or by who speaks for him, that a party made a request (AVG 14, Q-07). */
export const informeerPersoon = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.informeer-persoon',
  normen: ['N-AVG-14-3', 'N-AVG-14-2f', 'N-AVG-12-1'],
  pad: 'informeringen',
  metInhoud: ['betrokkene'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    datum: datum(),
    hoe: keuze(['gesprek', 'via-vertegenwoordiger']),
  }),
  vooraf: voorafInformeerPersoon,
  toets: toetsInformeerPersoon,
  effect: async ({ betrokkeneId, datum: dag, hoe }, werk) => {
    await legVast(werk, 'persoon-geinformeerd', betrokkeneId, { datum: dag, code: hoe })
  },
  betrokkenen: overHem,
  keuzes: (feiten, lezing) => ({ betrokkeneId: persoonKeuze(lezing, teInformeren(feiten)) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{persoon}', datum: '{vandaag}', hoe: 'gesprek' },
})

/** Writes to somebody that a party made a request about him and what became of it, with his rights (AVG 14, Q-07). */
export const stuurVerzoekbrief = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.stuur-verzoekbrief',
  normen: ['N-AVG-14-3', 'N-AVG-14-2f', 'N-AVG-12-1', 'N-AVG-13'],
  pad: 'verzoekbrieven',
  metInhoud: ['betrokkene'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: voorafStuurVerzoekbrief,
  toets: toetsStuurVerzoekbrief,
  brieven: async ({ betrokkeneId }, lezing, kader) => {
    const brief = await verzoekbriefVoor(betrokkeneId, lezing, kader)
    return brief ? [{ voor: betrokkeneId, brief }] : []
  },
  effect: async ({ betrokkeneId }, werk) => {
    const dag = werk.kader.vandaag
    const rij = { betrokkene_id: betrokkeneId, soort: 'verzoek-van-partij', datum: dag, verzonden_op: dag }
    const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[0]?.brief })
    await legVast(werk, 'persoon-geinformeerd', betrokkeneId, { code: 'brief' })
    return { briefId }
  },
  betrokkenen: overHem,
  keuzes: (feiten, lezing) => ({ betrokkeneId: persoonKeuze(lezing, teInformeren(feiten)) }),
  voorbeeld: { betrokkeneId: '{persoon}' },
})

/** Decides that somebody is not told yet: why, and on which day it is looked at again (AVG 14 lid 5 onder b). */
export const stelInformerenUit = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.stel-informeren-uit',
  normen: ['N-AVG-14-3', 'N-AVG-14-5'],
  pad: 'uitstel',
  metInhoud: ['betrokkene'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: keuze(redenenOmTeWachten),
    toelichting: tekst({ min: 10, max: 1000, wieZiet: 'college' }),
    herzienOp: datum(),
  }),
  vooraf: voorafStelInformerenUit,
  toets: toetsStelInformerenUit,
  effect: async ({ betrokkeneId, reden, toelichting, herzienOp }, werk) => {
    await legVast(werk, 'persoon-informeren-uitgesteld', betrokkeneId, { code: reden }, { toelichting })
    await legVast(werk, 'persoon-informeren-herzien', betrokkeneId, { datum: herzienOp })
  },
  betrokkenen: overHem,
  keuzes: (feiten, lezing) => ({ betrokkeneId: persoonKeuze(lezing, teInformeren(feiten)) }),
  voorbeeld: {
    betrokkeneId: '{persoon}',
    reden: 'hulp-in-gevaar',
    toelichting: 'Hij barricadeert dan de deur en laat niemand meer binnen.',
    herzienOp: '{morgen}',
  },
})
