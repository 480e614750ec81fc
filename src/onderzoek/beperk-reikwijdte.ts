import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { geborenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { beeindig, voegAfbakeningToe } from './reikwijdte-rijen.ts'
import { naBeperking, toetsBeperkReikwijdte, voorafBeperkReikwijdte } from './rules/beperk-reikwijdte.ts'
import { isClient } from './rules/is-client.ts'
import { reikwijdteNu, themasBinnen } from './rules/reikwijdte.ts'
import { keuzeUitThemas } from './thema-keuze.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const alleThemas = themaNamen as readonly [Thema, ...Thema[]]

/**
 * Makes the reikwijdte narrower because one client wishes so: a new version, with what the college explained about it and
 * whether it saw that otherwise. The wish decides, and nobody else need agree (N-2.3a.1-4-ovt, N-2.3a.1-1-vrg).
 */
export const beperkReikwijdte = defineHandeling({
  id: 'onderzoek.beperk-reikwijdte',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-ovt', 'N-2.3a.1-4-rw', 'N-2.3a.1-1-vrg', 'N-2.3a.1-4'],
  pad: 'beperkingen-van-reikwijdte',
  dossier: onderzoekDossier,
  metInhoud: ['reikwijdte'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    themas: meerkeuze(alleThemas),
    uitgelegd: tekst({ min: 10, wieZiet: 'client' }),
    vondNodig: tekst({ wieZiet: 'client' }).optional(),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafBeperkReikwijdte),
  bij: (_, lezing) => personenVan(lezing),
  toets: (wens, feiten, { vandaag }, personen) => {
    const groep = leeftijdsgroepOp(geborenOp(personen, wens.betrokkeneId), wens.datum, vandaag)
    return toetsBeperkReikwijdte({ ...wens, groep }, feiten, vandaag)
  },
  effect: async ({ betrokkeneId, vertegenwoordigers, themas, uitgelegd, vondNodig, datum: dag }, werk) => {
    const { binnen, gesloten, nietOver, vragen } = naBeperking({ betrokkeneId, themas }, werk.feiten)
    const { partijsoorten = null, partijen = [] } = reikwijdteNu(werk.feiten) ?? {}
    const { partijnamen = [] } = werk.rijen('reikwijdte').at(-1)?.inhoud ?? {}
    const nr = werk.feiten.reikwijdtes.length + 1
    const met = vertegenwoordigers.length > 0 ? vertegenwoordigers : [betrokkeneId]
    await werk.voegToe(
      'reikwijdte',
      { nr, datum: dag, binnen, gesloten, met, partijsoorten, partijen, door: 'client' },
      { uitgelegd, vondNodig: vondNodig ?? null, wens: { betrokkeneId, themas }, partijnamen },
    )
    for (const thema of nietOver)
      await voegAfbakeningToe(werk, 'niet-over', { thema, betrokkeneId, vanaf: nr }, {})
    await beeindig(werk, vragen, nr)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id) && themasBinnen(feiten, id).length > 0),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
    themas: keuzeUitThemas(feiten),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    themas: ['gezondheid'],
    uitgelegd: 'Dan weten wij niet of een behandeling de hulp bij schulden in de weg staat.',
    vondNodig: 'Wij denken dat de gezondheid en de schulden met elkaar te maken hebben.',
    datum: '{vandaag}',
  },
})
