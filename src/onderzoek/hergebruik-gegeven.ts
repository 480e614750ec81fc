import { z } from 'zod'
import { dossierkeuze, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Bron, bronCodes } from '../wet/bronnen.ts'
import { naarInvoer, schrijfGegeven } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsHergebruikGegeven, voorafHergebruikGegeven } from './rules/hergebruik-gegeven.ts'
import { isClient } from './rules/is-client.ts'
import { themasBinnen } from './rules/reikwijdte.ts'

const alleBronnen = bronCodes as readonly [Bron, ...Bron[]]

/** Uses a gegeven the college already holds: one listed source, one question (5.4.1 lid 4; N-5.4.1-4, N-5.4.1-4-nz). */
export const hergebruikGegeven = defineHandeling({
  id: 'onderzoek.hergebruik-gegeven',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.1-4', 'N-5.4.1-4-nz', 'N-5.4.1-1-nz', 'N-2.3a.1-4-rw'],
  pad: 'hergebruik',
  dossier: onderzoekDossier,
  invoer: z.object({
    bronnen: meerkeuze(alleBronnen),
    vraag: tekst({ min: 5, wieZiet: 'client' }),
    betrokkeneId: dossierkeuze(),
    ...gegevenVelden,
  }),
  metInhoud: gegevenTabellen,
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafHergebruikGegeven),
  toets: (invoer, feiten, { vandaag }) => toetsHergebruikGegeven(naarInvoer(invoer), feiten, vandaag),
  effect: async (invoer, werk) => {
    const [bron] = invoer.bronnen
    if (!bron) throw new Error('the toets asks for one source')
    const herkomst = { bron, verzoekId: null, datum: werk.kader.vandaag }
    return { gegevenId: await schrijfGegeven(werk, invoer, herkomst, { vraag: invoer.vraag }) }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (feiten, lezing) =>
    gegevenKeuzes(lezing, (id) => isClient(feiten, id) && themasBinnen(feiten, id).length > 0),
  begin: () => ({ categorie: 'gewoon', niveau: 'dat' }),
  voorbeeld: {
    bronnen: ['participatiewet'],
    vraag: 'Loopt er nu bijzondere bijstand?',
    betrokkeneId: '{verzoeker}',
    onderdeel: 'b',
    thema: 'inkomen',
    tekst: 'Er loopt bijzondere bijstand voor de kosten van bewindvoering.',
    noodzaak: 'Nodig om te weten welke hulp bij inkomen al loopt.',
    categorie: 'gewoon',
    niveau: 'dat',
  },
})
