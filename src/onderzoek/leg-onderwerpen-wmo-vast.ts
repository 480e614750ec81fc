import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  type OnderwerpUitkomst,
  type OnderzochtOnderwerp,
  onderwerpUitkomsten,
  toetsLegOnderwerpenWmoVast,
  voorafLegOnderwerpenWmoVast,
  vraagtToelichting,
} from './rules/leg-onderwerpen-wmo-vast.ts'
import { clientenMetWmo } from './rules/onderwerpen-wmo.ts'
import { keuzeUit } from './wie-is-wie.ts'

const uitkomst = () => keuze(onderwerpUitkomsten).optional()
const uitleg = () => tekst({ max: 1000, wieZiet: 'client' }).optional()

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  datum: datum(),
  behoeften: uitkomst(),
  behoeftenUitleg: uitleg(),
  eigenKracht: uitkomst(),
  eigenKrachtUitleg: uitleg(),
  netwerk: uitkomst(),
  netwerkUitleg: uitleg(),
  mantelzorger: uitkomst(),
  mantelzorgerUitleg: uitleg(),
  algemeneVoorziening: uitkomst(),
  algemeneVoorzieningUitleg: uitleg(),
  bijdrage: uitkomst(),
  bijdrageUitleg: uitleg(),
})

/** Each subject of the law with the field that asks it. */
const velden = [
  ['behoeften', 'behoeften'],
  ['eigen-kracht', 'eigenKracht'],
  ['netwerk', 'netwerk'],
  ['mantelzorger', 'mantelzorger'],
  ['algemene-voorziening', 'algemeneVoorziening'],
  ['bijdrage', 'bijdrage'],
] as const

const onderwerpenUit = (gegeven: z.infer<typeof invoer>): readonly OnderzochtOnderwerp[] =>
  velden.flatMap(([onderwerp, veld]) => {
    const antwoord = gegeven[veld]
    return antwoord ? [{ onderwerp, uitkomst: antwoord, toelichting: gegeven[`${veld}Uitleg`] ?? '' }] : []
  })

/** Why or what is asked only of an answer that stands nowhere else. */
const alleenAls = Object.fromEntries(
  velden.map(([, veld]) => [
    `${veld}Uitleg`,
    (getypt: Readonly<Record<string, unknown>>) => vraagtToelichting(getypt[veld] as OnderwerpUitkomst),
  ]),
)

/**
 * Records for a client that the subjects of a Wmo onderzoek were examined, each with where it shows; one fact per subject,
 * of which the last counts (N-2.3.2-4, N-2.3a.1-4d).
 */
export const legOnderwerpenWmoVast = defineHandeling({
  id: 'onderzoek.leg-onderwerpen-wmo-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-4', 'N-2.3a.1-4d'],
  pad: 'onderwerpen-wmo',
  dossier: onderzoekDossier,
  invoer,
  alleenAls,
  vooraf: opDeDag(voorafLegOnderwerpenWmoVast),
  toets: (gegeven, feiten, { vandaag }) =>
    toetsLegOnderwerpenWmoVast({ ...gegeven, onderwerpen: onderwerpenUit(gegeven) }, feiten, vandaag),
  effect: async (gegeven, werk) => {
    const { betrokkeneId, datum: dag } = gegeven
    for (const { onderwerp, ...inhoud } of onderwerpenUit(gegeven))
      await werk.voegToe(
        'gebeurtenis',
        { soort: 'onderwerp-wmo', betrokkene_id: betrokkeneId, datum: dag, code: onderwerp },
        inhoud,
      )
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => clientenMetWmo(feiten).some((een) => een.id === id)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    datum: '{vandaag}',
    eigenKracht: 'd',
    mantelzorger: 'niet-van-belang',
    mantelzorgerUitleg: 'Er is geen mantelzorger.',
  },
})
