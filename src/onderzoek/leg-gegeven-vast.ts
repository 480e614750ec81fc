import { z } from 'zod'
import { dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { onderdelen } from './rules/gebeurtenissen.ts'
import { toetsLegGegevenVast, voorafLegGegevenVast } from './rules/leg-gegeven-vast.ts'
import { keuzeUitThemas } from './thema-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'

const themas = themaNamen as readonly [Thema, ...Thema[]]
const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** Where a gegeven can come from when the worker records it himself; parties and own sources have acts of their own. */
const bronnen = ['betrokkene-zelf', 'andere-betrokkene', 'eigen-waarneming'] as const

/** The fields of one gegeven, shared by the acts that record one. */
export const gegevenVelden = {
  onderdeel: keuze(onderdelen),
  thema: keuze(themas).optional(),
  tekst: tekst({ min: 3, wieZiet: 'client' }),
  noodzaak: tekst({ min: 10, wieZiet: 'client' }),
  categorie: keuze(categorien),
  extraNoodzaak: tekst({ wieZiet: 'client' }).optional(),
  niveau: keuze(niveaus),
  motiveringNiveau: tekst({ wieZiet: 'client' }).optional(),
  noemtDelict: ja().default(false),
}

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
  ],
  pad: 'gegevens',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), bron: keuze(bronnen), ...gegevenVelden }),
  vooraf: opDeDag(voorafLegGegevenVast),
  toets: (invoer, feiten, { vandaag }) =>
    toetsLegGegevenVast(
      {
        ...invoer,
        thema: invoer.thema ?? null,
        verzoekId: null,
        extraNoodzaak: invoer.extraNoodzaak ?? '',
        motiveringNiveau: invoer.motiveringNiveau ?? '',
      },
      feiten,
      vandaag,
    ),
  effect: async (invoer, werk) => {
    const { tekst: inhoud, noodzaak, extraNoodzaak, motiveringNiveau } = invoer
    const gegevenId = await werk.voegToe(
      'gegeven',
      {
        betrokkene_id: invoer.betrokkeneId,
        onderdeel: invoer.onderdeel,
        thema: invoer.thema ?? null,
        categorie: invoer.categorie,
        niveau: invoer.niveau,
        bron: invoer.bron,
        verzoek_id: null,
        niet_tonen_aan: [],
        datum: werk.kader.vandaag,
      },
      {
        tekst: inhoud,
        noodzaak,
        extraNoodzaak: extraNoodzaak ?? null,
        motiveringNiveau: motiveringNiveau ?? null,
      },
    )
    return { gegevenId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing),
    thema: keuzeUitThemas(feiten),
  }),
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
