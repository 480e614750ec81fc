import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { naamVanAnder } from './naam-van-ander.ts'
import type { VerstrekkingFeit } from './rules/feiten.ts'
import {
  gemeld,
  teMelden,
  toetsHaalMeldingAanOntvangerWeg,
  toetsLegMeldingAanOntvangerVast,
  voorafHaalMeldingAanOntvangerWeg,
  voorafLegMeldingAanOntvangerVast,
} from './rules/ontvangers.ts'

/** Who has what, as options: of what was taken away only that it was. */
const ontvangerKeuze = async (
  verstrekkingen: readonly VerstrekkingFeit[],
  lezing: MeldingLezing,
): Promise<readonly Keuze[]> => {
  const naam = await naamVanAnder(lezing)
  const teksten = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
  return verstrekkingen.map(({ id, aan, gegevenId, ingetrokkenOp }) => ({
    waarde: id,
    label: naam(aan, 'taak', aan),
    uitleg: `${codeTekst('ontvangermelding', ingetrokkenOp ? 'vernietigen' : 'verbeterd')}: ${teksten.get(gegevenId) ?? woorden.weggehaald}`,
  }))
}

/** Records that who was given a gegeven was told that it was mended, or that it must be destroyed (AVG 19; N-AVG-19). */
export const legMeldingAanOntvangerVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-melding-aan-ontvanger-vast',
  normen: ['N-AVG-19'],
  pad: 'meldingen-aan-ontvangers',
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), op: datum() }),
  vooraf: voorafLegMeldingAanOntvangerVast,
  toets: toetsLegMeldingAanOntvangerVast,
  effect: ({ verstrekkingId, op }, werk) => werk.verander('verstrekking', verstrekkingId, { gemeld_op: op }),
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({ verstrekkingId: await ontvangerKeuze(teMelden(feiten), lezing) }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', op: '{vandaag}' },
})

/** Takes back that he was told, when he was not: he must still be (N-AVG-5-1d, N-AVG-19). */
export const haalMeldingAanOntvangerWeg = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.haal-melding-aan-ontvanger-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-19'],
  pad: 'weggehaalde-meldingen',
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze() }),
  vooraf: voorafHaalMeldingAanOntvangerWeg,
  toets: toetsHaalMeldingAanOntvangerWeg,
  effect: ({ verstrekkingId }, werk) => werk.verander('verstrekking', verstrekkingId, { gemeld_op: null }),
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({ verstrekkingId: await ontvangerKeuze(gemeld(feiten), lezing) }),
  voorbeeld: { verstrekkingId: '{verstrekking}' },
})
