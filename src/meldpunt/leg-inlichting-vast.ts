import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datum, dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { gemeldeVan, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { meldingGegevenRij } from './gegeven-rij.ts'
import { inlichtingKeuze } from './inlichting-keuze.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { partijenBijNaam } from './partij-keuze.ts'
import { datAntwoorden, toetsLegInlichtingVast, voorafLegInlichtingVast } from './rules/antwoord.ts'
import { openInlichtingen } from './rules/triage.ts'

/** Records what was answered to a question and who answered it; no answer is an answer (N-5.5.3-1, N-5.5.3-dat, N-5.5.2-1-bz). */
export const legInlichtingVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-inlichting-vast',
  normen: ['N-5.5.3-1', 'N-5.5.3-dat', 'N-5.5.2-1-bz', 'N-5.5.4-1', 'N-5.4.2-3', 'N-5.4.2-wlz'],
  pad: 'antwoorden',
  metInhoud: ['inlichting'],
  invoer: z.object({
    inlichtingId: dossierkeuze(),
    datum: datum(),
    gaf: keuze(['antwoord', 'geen-antwoord']),
    wie: regel({ max: 200 }).optional(),
    dat: keuze(datAntwoorden).optional(),
    tekst: tekst({ max: 2000, wieZiet: 'gemelde' }).optional(),
    categorie: keuze(['gewoon', 'gezondheid', 'strafrechtelijk']).default('gewoon'),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
    taak: keuze(burgemeesterkennis).optional(),
    verzekerdeStemtIn: ja().default(false),
  }),
  alleenAls: {
    wie: ({ gaf }) => gaf === 'antwoord',
    waaromBijzonder: ({ gaf, categorie }) =>
      gaf === 'antwoord' && categorie !== undefined && categorie !== 'gewoon',
  },
  ingeklapt: ['verzekerdeStemtIn'],
  vooraf: voorafLegInlichtingVast,
  bij: (_, lezing) => partijenBijNaam(lezing),
  toets: toetsLegInlichtingVast,
  effect: async (antwoord, werk) => {
    const { inlichtingId, datum: dag, gaf, wie, dat, tekst: meer, categorie, waaromBijzonder } = antwoord
    const { taak, verzekerdeStemtIn } = antwoord
    const vraag = werk.feiten.inlichtingen.find(({ id }) => id === inlichtingId)
    const staat = gaf === 'antwoord' ? 'beantwoord' : 'geen-antwoord'
    await werk.verander('inlichting', inlichtingId, { staat, beantwoord_op: dag })
    await sluitInPortaal(werk, [inlichtingId])
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
      {
        tekst: dat ? codeTekst('dat-antwoord', dat) : (meer ?? ''),
        wie: wie ?? '',
        waaromBijzonder: waaromBijzonder ?? null,
        ...(taak && { taak }),
        ...(verzekerdeStemtIn && { verzekerdeStemtIn }),
      },
    )
  },
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({
    inlichtingId: await inlichtingKeuze(openInlichtingen(feiten), lezing),
  }),
  nietHier: (feiten) => {
    const open = openInlichtingen(feiten)
    const niveaus = open.map(({ niveau }) => niveau)
    return [
      ...(niveaus.includes('dat') ? [] : ['dat']),
      ...(niveaus.some((een) => een !== 'dat') ? [] : ['tekst']),
      ...(open.some(({ aan }) => aan === 'burgemeester') ? [] : ['taak']),
      ...(open.some(({ aan }) => aan === 'partij') ? [] : ['verzekerdeStemtIn']),
    ]
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, categorie: 'gewoon' }),
  voorbeeld: {
    inlichtingId: '{inlichting}',
    datum: '{vandaag}',
    gaf: 'antwoord',
    wie: 'Wim van het wijkteam',
    dat: 'bekend',
  },
})
