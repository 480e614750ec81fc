import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaatMeteenWeg, uitkomstCodes } from '../wet/melding.ts'
import { gaOver, legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { begrensInPortaal, laatVragenVervallen } from './naar-portaal.ts'
import {
  morgenWeg,
  toetsHeropenMelding,
  toetsLegVeiligheidVast,
  toetsRondTriageAf,
  voorafHeropenMelding,
  voorafLegVeiligheidVast,
  voorafRondTriageAf,
} from './rules/afronden.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { vernietigenOp } from './rules/verbeter-meldingsdag.ts'

const [uitkomst1, ...uitkomsten] = uitkomstCodes
if (!uitkomst1) throw new Error('the table of outcomes is empty')

/** Ends a triage that needs nobody to take it up, with an outcome of the closed list (N-2.2.5-2a, N-2.2.5-2c-adv). */
export const rondTriageAf = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.rond-triage-af',
  normen: ['N-2.2.5-2a', 'N-2.2.5-2c-adv', 'N-2.2.5-2b-wal', 'N-5.5.4-1'],
  pad: 'uitkomsten',
  metInhoud: ['inlichting'],
  invoer: z.object({
    uitkomst: keuze([uitkomst1, ...uitkomsten]),
    toelichting: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  }),
  vooraf: voorafRondTriageAf,
  toets: toetsRondTriageAf,
  effect: async ({ uitkomst, toelichting }, werk) => {
    await laatVragenVervallen(werk)
    await gaOver(werk, 'rond-triage-af', {
      redenCode: uitkomst,
      inhoud: { toelichting: toelichting ?? null },
    })
    if (!gaatMeteenWeg(uitkomst)) return
    const morgen = morgenWeg(werk.kader.vandaag)
    await werk.werkBij({ vernietigen_op: morgen })
    await begrensInPortaal(werk, morgen)
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { uitkomst: 'beknopt-advies' },
})

/** Opens a melding again that was ended by mistake, with the reason. */
export const heropenMelding = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.heropen-melding',
  normen: ['N-2.2.5-2a', 'N-5.5.4-1'],
  pad: 'heropeningen',
  metInhoud: ['inlichting'],
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }) }),
  vooraf: voorafHeropenMelding,
  toets: toetsHeropenMelding,
  effect: async ({ waarom }, werk) => {
    await gaOver(werk, 'heropen-melding', { inhoud: { waarom } })
    const dag = vernietigenOp(werk.feiten.dossier.ontvangenOp)
    await werk.werkBij({ vernietigen_op: dag })
    await begrensInPortaal(werk, dag)
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { waarom: 'De melder belde terug: het is erger geworden.' },
})

/** Records that somebody's safety may be at stake, or no longer: until then the melder hears nothing (N-2.2.5-2d-vh). */
export const legVeiligheidVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-veiligheid-vast',
  normen: ['N-2.2.5-2d-vh'],
  pad: 'veiligheid',
  invoer: z.object({
    veiligheid: keuze(gebeurtenissen.veiligheid),
    toelichting: tekst({ min: 3, max: 1000, wieZiet: 'niemand-anders' }),
  }),
  vooraf: voorafLegVeiligheidVast,
  toets: toetsLegVeiligheidVast,
  effect: async ({ veiligheid, toelichting }, werk) => {
    await legVast(werk, 'veiligheid', werk.kader.vandaag, veiligheid, { toelichting })
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { veiligheid: 'in-gevaar', toelichting: 'Haar broer belde en was boos op haar.' },
})
