import { z } from 'zod'
import { datum, dossierkeuze, ja, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bevindingen } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { themasBinnen } from './rules/reikwijdte.ts'
import { stuksoorten } from './rules/stuk.ts'
import { toetsVraagStukken, voorafVraagStukken } from './rules/vraag-stukken.ts'
import { naamVanStuk } from './stuk-keuze.ts'
import { stukkenbrief } from './stukkenbrief.ts'
import { keuzeUitThemas } from './thema-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const themas = themaNamen as readonly [Thema, ...Thema[]]

/** Asks a client for papers he can reasonably get, one by one with why, in a letter he can keep (N-2.3.2-7, N-2.3a.1-5-geg). */
export const vraagStukken = defineHandeling({
  id: 'onderzoek.vraag-stukken',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-7', 'N-2.3a.1-5-geg', 'N-2.3a.1-4-rw', 'N-2.3a.1-1-fish', 'N-AVG-5-1c'],
  pad: 'stukken',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    stukken: lijst(
      z.object({
        soort: keuze(stuksoorten),
        omschrijving: regel({ wieZiet: 'client' }).optional(),
        onderdeel: keuze(bevindingen),
        thema: keuze(themas),
        waaromNodig: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
        waaromNietZelf: tekst({ min: 5, max: 1000, wieZiet: 'toeleiders' }),
        kanClient: ja().default(false),
      }),
      1,
    ),
    uiterlijk: datum(),
  }),
  vooraf: opDeDag(voorafVraagStukken),
  toets: ({ stukken, ...invoer }, feiten, { vandaag }) =>
    toetsVraagStukken(
      { ...invoer, stukken: stukken.map((stuk) => ({ ...stuk, omschrijving: stuk.omschrijving ?? '' })) },
      feiten,
      vandaag,
    ),
  brieven: async ({ betrokkeneId, stukken, uiterlijk }, lezing, kader) => {
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    if (!persoon) throw new Error('this person was destroyed')
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    const lijstje = stukken.map((stuk) => ({ naam: naamVanStuk(stuk), waaromNodig: stuk.waaromNodig }))
    return [{ voor: betrokkeneId, brief: stukkenbrief(hoofd, lijstje, uiterlijk) }]
  },
  effect: async ({ betrokkeneId, stukken, uiterlijk }, werk) => {
    const { vandaag } = werk.kader
    const brief = { betrokkene_id: betrokkeneId, soort: 'stukken', datum: vandaag, verzonden_op: vandaag }
    const briefId = await werk.voegToe('brief', brief, { brief: werk.brieven[0]?.brief })
    const stukIds: string[] = []
    for (const { soort, onderdeel, thema, omschrijving, waaromNodig, waaromNietZelf } of stukken) {
      const vraag = { betrokkene_id: betrokkeneId, soort, onderdeel, thema, staat: 'gevraagd' }
      const inhoud = { omschrijving: omschrijving ?? null, waaromNodig, waaromNietZelf }
      stukIds.push(await werk.voegToe('stuk', { ...vraag, gevraagd_op: vandaag, uiterlijk }, inhoud))
    }
    return { briefId, stukIds }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id) && themasBinnen(feiten, id).length > 0),
    thema: keuzeUitThemas(feiten),
  }),
  begin: (_, __, { vandaag }) => ({ uiterlijk: einddatum('stukken-van-client', vandaag, vandaag).datum }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    uiterlijk: '{vandaag}',
    stukken: [
      {
        soort: 'schulden',
        onderdeel: 'a',
        thema: 'schulden',
        waaromNodig: 'Om te weten welke schulden het eerst moeten.',
        waaromNietZelf: 'Alleen de cliënt heeft de brieven van de schuldeisers.',
        kanClient: true,
      },
    ],
  },
})
