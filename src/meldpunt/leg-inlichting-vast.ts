import { z } from 'zod'
import { datum, dossierkeuze, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gemeldeVan, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { meldingGegevenRij } from './gegeven-rij.ts'
import { inlichtingKeuze } from './inlichting-keuze.ts'
import { openInlichtingen, toetsLegInlichtingVast, voorafLegInlichtingVast } from './rules/triage.ts'

/** Records what was answered to a question and who answered it; no answer is an answer (N-5.5.3-1, N-5.5.3-dat). */
export const legInlichtingVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-inlichting-vast',
  normen: ['N-5.5.3-1', 'N-5.5.3-dat', 'N-5.5.4-1'],
  pad: 'antwoorden',
  invoer: z.object({
    inlichtingId: dossierkeuze(),
    datum: datum(),
    gaf: keuze(['antwoord', 'geen-antwoord']),
    wie: regel({ max: 200 }).optional(),
    tekst: tekst({ max: 2000, wieZiet: 'gemelde' }).optional(),
    categorie: keuze(['gewoon', 'gezondheid', 'strafrechtelijk']).default('gewoon'),
  }),
  alleenAls: {
    wie: ({ gaf }) => gaf === 'antwoord',
    tekst: ({ gaf }) => gaf === 'antwoord',
  },
  vooraf: voorafLegInlichtingVast,
  toets: toetsLegInlichtingVast,
  effect: async ({ inlichtingId, datum: dag, gaf, wie, tekst: antwoord, categorie }, werk) => {
    const vraag = werk.feiten.inlichtingen.find(({ id }) => id === inlichtingId)
    const staat = gaf === 'antwoord' ? 'beantwoord' : 'geen-antwoord'
    await werk.verander('inlichting', inlichtingId, { staat, beantwoord_op: dag })
    if (gaf !== 'antwoord') return
    await werk.voegToe(
      'gegeven',
      meldingGegevenRij(gemeldeVan(werk.feiten), {
        categorie,
        niveau: vraag?.niveau ?? 'dat',
        bron: vraag?.partijId ?? vraag?.andereGemeente ?? vraag?.aan ?? 'partij',
        inlichtingId,
        datum: dag,
      }),
      { tekst: antwoord ?? '', wie: wie ?? '' },
    )
  },
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({
    inlichtingId: await inlichtingKeuze(openInlichtingen(feiten), lezing),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    inlichtingId: '{inlichting}',
    datum: '{vandaag}',
    gaf: 'antwoord',
    wie: 'Wim van het wijkteam',
    tekst: 'Zij is bij ons bekend.',
  },
})
