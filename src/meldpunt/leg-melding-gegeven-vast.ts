import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gemeldeVan, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { heeftEerdereMelding } from './eerdere-melding.ts'
import { meldingGegevenRij } from './gegeven-rij.ts'
import { toetsLegMeldingGegevenVast, voorafLegMeldingGegevenVast } from './rules/triage.ts'

const bronnen = ['betrokkene-zelf', 'melder', 'eigen-waarneming', 'eerdere-melding'] as const
const soorten = ['gewoon', 'gezondheid', 'strafrechtelijk'] as const

/** Records one gegeven that the triage needs; what parties tell has an act of its own (N-5.5.2-1, N-5.5.2-1-bz, N-5.5.4-1). */
export const legMeldingGegevenVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-melding-gegeven-vast',
  normen: ['N-5.5.2-1', 'N-5.5.2-1-bz', 'N-5.5.4-1'],
  pad: 'gegevens',
  invoer: z.object({
    bron: keuze(bronnen),
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'gemelde' }),
    noodzaak: tekst({ min: 10, max: 1000, wieZiet: 'gemelde' }),
    categorie: keuze(soorten),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  }),
  alleenAls: { waaromBijzonder: ({ categorie }) => categorie !== undefined && categorie !== 'gewoon' },
  vooraf: voorafLegMeldingGegevenVast,
  bij: (_, lezing, kader) => heeftEerdereMelding(lezing, kader),
  toets: toetsLegMeldingGegevenVast,
  effect: async ({ bron, categorie, ...inhoud }, werk) => {
    const gegevenId = await werk.voegToe(
      'gegeven',
      meldingGegevenRij(gemeldeVan(werk.feiten), { bron, categorie, datum: werk.kader.vandaag }),
      { ...inhoud, waaromBijzonder: inhoud.waaromBijzonder ?? null },
    )
    return { gegevenId }
  },
  betrokkenen: overDeGemelde,
  begin: () => ({ categorie: 'gewoon' }),
  voorbeeld: {
    bron: 'betrokkene-zelf',
    tekst: 'Zij eet niet meer warm.',
    noodzaak: 'Nodig om te weten hoe snel er hulp moet zijn.',
    categorie: 'gewoon',
  },
})
