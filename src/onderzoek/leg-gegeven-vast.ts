import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { naarGegevenInvoer, schrijfGegeven } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isGegevenOver } from './rules/gegeven.ts'
import { toetsLegGegevenVast, voorafLegGegevenVast } from './rules/leg-gegeven-vast.ts'

/** Where a gegeven can come from when the worker records it himself; parties and own sources have acts of their own. */
const bronnen = ['betrokkene-zelf', 'andere-betrokkene', 'eigen-waarneming'] as const

/** Records one gegeven that answers a question of the onderzoek, with why it is needed (N-5.4.1-1, N-5.4.1-1-nz, N-5.4.1-2). */
export const legGegevenVast = defineHandeling({
  id: 'onderzoek.leg-gegeven-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-5.4.1-1',
    'N-5.4.1-1-nz',
    'N-5.4.1-1-gez',
    'N-5.4.1-2',
    'N-5.4.1-2-rel',
    'N-5.4.1-2-str',
    'N-2.3a.1-4-rw',
    'N-2.3a.2-1-zwt',
    'N-2.3.5-5',
  ],
  pad: 'gegevens',
  dossier: onderzoekDossier,
  metInhoud: gegevenTabellen,
  invoer: z.object({ betrokkeneId: dossierkeuze(), bron: keuze(bronnen), ...gegevenVelden }),
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafLegGegevenVast),
  toets: (invoer, feiten, { vandaag }) =>
    toetsLegGegevenVast(naarGegevenInvoer(invoer, invoer.bron, null), feiten, vandaag),
  effect: async (invoer, werk) => {
    const herkomst = { bron: invoer.bron, verzoekId: null, datum: werk.kader.vandaag }
    return { gegevenId: await schrijfGegeven(werk, invoer, herkomst) }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (feiten, lezing) => gegevenKeuzes(lezing, (id) => isGegevenOver(feiten, id)),
  begin: () => ({ categorie: 'gewoon', niveau: 'dat' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    bron: 'betrokkene-zelf',
    onderdeel: 'a',
    thema: 'schulden',
    tekst: 'Er zijn schulden bij drie schuldeisers.',
    noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
    categorie: 'gewoon',
    niveau: 'dat',
  },
})
