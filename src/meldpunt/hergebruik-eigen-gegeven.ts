import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { bronCodes, bronOp } from '../wet/bronnen.ts'
import { triagebronnenOp } from '../wet/bronnen-triage.ts'
import { gemeldeVan, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { meldingGegevenRij } from './gegeven-rij.ts'
import {
  toetsHergebruikEigenGegeven,
  voorafHergebruikEigenGegeven,
} from './rules/hergebruik-eigen-gegeven.ts'

const [bron1, ...bronnen] = bronCodes
if (!bron1) throw new Error('the table of sources is empty')

/**
 * Uses one gegeven that the college holds under another law, for one question of the triage: it is typed over by who looked it up,
 * and nothing is linked or copied whole (5.5.2 lid 2; N-5.5.2-2).
 */
export const hergebruikEigenGegeven = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.hergebruik-eigen-gegeven',
  normen: ['N-5.5.2-2', 'N-5.5.2-1-bz', 'N-AVG-5-1c'],
  pad: 'hergebruik',
  invoer: z.object({
    bron: keuze([bron1, ...bronnen]),
    vraag: tekst({ min: 5, max: 500, wieZiet: 'gemelde' }),
    tekst: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }),
    noodzaak: tekst({ min: 10, max: 1000, wieZiet: 'gemelde' }),
    categorie: keuze(['gewoon', 'gezondheid', 'strafrechtelijk']),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  }),
  alleenAls: { waaromBijzonder: ({ categorie }) => categorie !== undefined && categorie !== 'gewoon' },
  vooraf: voorafHergebruikEigenGegeven,
  toets: toetsHergebruikEigenGegeven,
  effect: async ({ bron, categorie, ...inhoud }, werk) => {
    const { vandaag } = werk.kader
    const rij = meldingGegevenRij(gemeldeVan(werk.feiten), { bron, categorie, datum: vandaag })
    const gegevenId = await werk.voegToe('gegeven', rij, {
      ...inhoud,
      waaromBijzonder: inhoud.waaromBijzonder ?? null,
    })
    return { gegevenId }
  },
  betrokkenen: overDeGemelde,
  keuzes: (_, __, { vandaag }) => ({
    bron: triagebronnenOp(vandaag).map((code) => ({ waarde: code, label: bronOp(code, vandaag).naam })),
  }),
  begin: () => ({ categorie: 'gewoon' }),
  voorbeeld: {
    bron: 'wmo-2015',
    vraag: 'Krijgt zij nu hulp van de gemeente?',
    tekst: 'Zij kreeg tot vorig jaar hulp bij het huishouden.',
    noodzaak: 'Dan weten wij wie haar al kent.',
    categorie: 'gewoon',
  },
})
