import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { naarGegevenInvoer, schrijfGegeven } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen } from './gegeven-velden.ts'
import { gegevensUit, gegevensVanGesprek, gesprekInvoer } from './gesprek-velden.ts'
import { bewaarNotitie } from './notitie.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isGegevenOver } from './rules/gegeven.ts'
import { toetsLegGegevenVast } from './rules/leg-gegeven-vast.ts'
import { toetsLegGesprekVast, voorafLegGesprekVast } from './rules/leg-gesprek-vast.ts'
import { sprakenVoor } from './rules/namens-wie.ts'
import { keuzeUitNamens } from './vertegenwoordiger-keuze.ts'

/**
 * Records a conversation: that it was, a note for the writer only, and several gegevens at once that share question,
 * source and necessity; those on a second question have their own (N-2.3a.1-4, N-5.4.1-1-nz).
 */
export const legGesprekVast = defineHandeling({
  id: 'onderzoek.leg-gesprek-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-5.4.1-1', 'N-5.4.1-1-nz', 'N-2.3a.1-4-rw', 'N-AVG-5-1e'],
  pad: 'gesprekken',
  naOverlijden: 'tot-die-dag',
  dossier: onderzoekDossier,
  metInhoud: gegevenTabellen,
  invoer: gesprekInvoer,
  alleenAls: gegevenAlleenAls,
  ingeklapt: gegevensVanGesprek,
  vooraf: opDeDag(voorafLegGesprekVast),
  toets: (gesprek, feiten, { vandaag }) =>
    alleToetsen(
      toetsLegGesprekVast(gesprek, feiten, vandaag),
      ...gegevensUit(gesprek).map(({ gegeven, bron }) =>
        toetsLegGegevenVast(naarGegevenInvoer(gegeven, bron, null), feiten, vandaag),
      ),
    ),
  effect: async (gesprek, werk) => {
    const { met, vorm, datum: dag, notitie } = gesprek
    const spraken = sprakenVoor(werk.feiten, { ...gesprek, wie: met })
    for (const betrokkeneId of met)
      await werk.voegToe(
        'gebeurtenis',
        { soort: 'gesprek', betrokkene_id: betrokkeneId, datum: dag, code: vorm },
        { namens: spraken.filter(({ wie }) => wie === betrokkeneId) },
      )
    const conceptId = notitie ? await bewaarNotitie(werk, notitie, werk.kader.vandaag) : null
    const gegevenIds: string[] = []
    for (const { gegeven, bron } of gegevensUit(gesprek))
      gegevenIds.push(await schrijfGegeven(werk, gegeven, { bron, verzoekId: null, datum: dag }))
    return { conceptId, gegevenIds }
  },
  betrokkenen: (_, { met, gegevens, gegevensAndereVraag }) => [
    ...met,
    ...[...gegevens, ...gegevensAndereVraag].map(({ betrokkeneId }) => betrokkeneId),
  ],
  keuzes: async (feiten, lezing) => {
    const { betrokkeneId = [], ...keuzes } = await gegevenKeuzes(lezing)
    const over = betrokkeneId.filter(({ waarde }) => isGegevenOver(feiten, waarde))
    return { ...keuzes, met: betrokkeneId, namens: await keuzeUitNamens(lezing), betrokkeneId: over }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, vorm: 'thuis' }),
  voorbeeld: {
    met: ['{verzoeker}'],
    vorm: 'thuis',
    datum: '{vandaag}',
    notitie: 'Gesprek aan de keukentafel. Terugbellen over de post.',
    onderdeel: 'a',
    thema: 'schulden',
    bron: 'betrokkene-zelf',
    noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
    gegevens: [
      {
        betrokkeneId: '{verzoeker}',
        tekst: 'Er zijn schulden bij drie schuldeisers.',
        categorie: 'gewoon',
        niveau: 'dat',
      },
    ],
  },
})
