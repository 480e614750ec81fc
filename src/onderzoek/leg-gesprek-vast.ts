import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { naarGegevenInvoer, schrijfGegeven } from './gegeven-rij.ts'
import {
  gegevenAlleenAls,
  gegevenKeuzes,
  gegevenTabellen,
  gegevenVelden,
  isOmTePassen,
} from './gegeven-velden.ts'
import { bewaarNotitie } from './notitie.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { gespreksvormen } from './rules/gebeurtenissen.ts'
import { isGegevenOver } from './rules/gegeven.ts'
import { toetsLegGegevenVast } from './rules/leg-gegeven-vast.ts'
import { toetsLegGesprekVast, voorafLegGesprekVast } from './rules/leg-gesprek-vast.ts'

const bronnen = ['betrokkene-zelf', 'andere-betrokkene', 'eigen-waarneming'] as const
const { categorie, niveau, noemtDelict, onderdeel, thema, extraNoodzaak, motiveringNiveau } = gegevenVelden
const { vraagId, dienstId, waaromDienst, nietTonenAan } = gegevenVelden
/** What the gegevens of one conversation share. */
const gedeeld = ['onderdeel', 'bron', 'noodzaak'] as const

const invoer = z
  .object({
    met: dossierkeuzes(),
    vorm: keuze(gespreksvormen),
    datum: datum(),
    notitie: tekst({ wieZiet: 'niemand-anders', max: 20_000 }).optional(),
    onderdeel: onderdeel.optional(),
    thema,
    vraagId,
    bron: keuze(bronnen).optional(),
    noodzaak: gegevenVelden.noodzaak.optional(),
    gegevens: lijst(
      z.object({
        betrokkeneId: dossierkeuze(),
        tekst: gegevenVelden.tekst,
        categorie: categorie.default('gewoon'),
        extraNoodzaak,
        niveau: niveau.default('dat'),
        motiveringNiveau,
        noemtDelict,
      }),
    ).default([]),
    dienstId,
    waaromDienst,
    nietTonenAan,
  })
  .superRefine(({ gegevens, ...rest }, ctx) => {
    if (gegevens.length === 0) return
    for (const veld of gedeeld)
      if (rest[veld] === undefined) ctx.addIssue({ code: 'custom', path: [veld], message: 'verplicht' })
  })
type Gesprek = z.output<typeof invoer>

/** Each gegeven with what it shares; only religion and origin go with the service they must fit. */
const gegevensVan = ({ gegevens, bron, noodzaak, ...samen }: Gesprek) => {
  const { onderdeel: vraag, thema: onderwerp, vraagId: van, dienstId: dienst, waaromDienst: waarom } = samen
  if (!vraag || !noodzaak || !bron) return []
  return gegevens.map((gegeven) => ({
    bron,
    gegeven: {
      ...gegeven,
      ...{ onderdeel: vraag, thema: onderwerp, vraagId: van, noodzaak },
      ...(isOmTePassen(gegeven.categorie) ? { dienstId: dienst, waaromDienst: waarom } : {}),
      nietTonenAan: samen.nietTonenAan.filter((id) => id !== gegeven.betrokkeneId),
    },
  }))
}

/**
 * Records a conversation: that it was, a note for the writer only, and several gegevens at once that share question,
 * source and necessity (N-2.3a.1-4, N-5.4.1-1-nz).
 */
export const legGesprekVast = defineHandeling({
  id: 'onderzoek.leg-gesprek-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-5.4.1-1', 'N-5.4.1-1-nz', 'N-2.3a.1-4-rw', 'N-AVG-5-1e'],
  pad: 'gesprekken',
  dossier: onderzoekDossier,
  metInhoud: gegevenTabellen,
  invoer,
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafLegGesprekVast),
  toets: (gesprek, feiten, { vandaag }) =>
    alleToetsen(
      toetsLegGesprekVast(gesprek, feiten, vandaag),
      ...gegevensVan(gesprek).map(({ gegeven, bron }) =>
        toetsLegGegevenVast(naarGegevenInvoer(gegeven, bron, null), feiten, vandaag),
      ),
    ),
  effect: async (gesprek, werk) => {
    const { met, vorm, datum: dag, notitie } = gesprek
    for (const betrokkeneId of met)
      await werk.voegToe('gebeurtenis', {
        soort: 'gesprek',
        betrokkene_id: betrokkeneId,
        datum: dag,
        code: vorm,
      })
    const conceptId = notitie ? await bewaarNotitie(werk, notitie, werk.kader.vandaag) : null
    const gegevenIds: string[] = []
    for (const { gegeven, bron } of gegevensVan(gesprek))
      gegevenIds.push(await schrijfGegeven(werk, gegeven, { bron, verzoekId: null, datum: dag }))
    return { conceptId, gegevenIds }
  },
  betrokkenen: (_, { met, gegevens }) => [...met, ...gegevens.map(({ betrokkeneId }) => betrokkeneId)],
  keuzes: async (feiten, lezing) => {
    const { betrokkeneId = [], ...keuzes } = await gegevenKeuzes(lezing)
    const over = betrokkeneId.filter(({ waarde }) => isGegevenOver(feiten, waarde))
    return { ...keuzes, met: betrokkeneId, betrokkeneId: over }
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
