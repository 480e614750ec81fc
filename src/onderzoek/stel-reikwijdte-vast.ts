import { z } from 'zod'
import { datum, dossierkeuzes, ja, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { leeftijdenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsStelReikwijdteVast, voorafStelReikwijdteVast } from './rules/stel-reikwijdte-vast.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const themas = themaNamen as readonly [Thema, ...Thema[]]

/** Agrees with the client what the onderzoek is about; the client's wish decides (N-2.3a.1-4-rw, N-2.3a.1-4-ovt). */
export const stelReikwijdteVast = defineHandeling({
  id: 'onderzoek.stel-reikwijdte-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4',
    'N-2.3a.1-4-rw',
    'N-2.3a.1-4-ovt',
    'N-2.3a.1-4-uit',
    'N-2.3a.1-1-vrg',
    'N-2.3a.4-2-rw',
  ],
  pad: 'reikwijdtes',
  dossier: onderzoekDossier,
  invoer: z.object({
    binnen: meerkeuze(themas),
    gesloten: meerkeuze(themas, 0).default([]),
    met: dossierkeuzes(0).default([]),
    gevolgenUitgelegd: ja().default(false),
    heropendOpWens: ja().default(false),
    waaromErnstig: tekst({ wieZiet: 'client' }).optional(),
    afgesproken: tekst({ wieZiet: 'client' }).optional(),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafStelReikwijdteVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    toetsStelReikwijdteVast(
      { ...invoer, leeftijden: leeftijdenOp(personen, invoer.datum, vandaag) },
      feiten,
      vandaag,
    ),
  effect: async (invoer, werk) => {
    const { datum: dag, binnen, gesloten, met, afgesproken, waaromErnstig } = invoer
    const nr = werk.feiten.reikwijdtes.length + 1
    await werk.voegToe(
      'reikwijdte',
      { nr, datum: dag, binnen, gesloten, met },
      { afgesproken: afgesproken ?? null, waaromErnstig: waaromErnstig ?? null },
    )
  },
  betrokkenen: (_, { met }) => met,
  keuzes: async (_, lezing) => ({ met: await keuzeUit(lezing) }),
  begin: (feiten, _, { vandaag }) => {
    const nu = feiten.reikwijdtes.at(-1)
    return { datum: vandaag, binnen: nu?.binnen ?? [], gesloten: nu?.gesloten ?? [] }
  },
  voorbeeld: {
    binnen: ['inkomen', 'schulden', 'gezondheid'],
    gesloten: ['wonen', 'opvoeding'],
    met: ['{verzoeker}'],
    gevolgenUitgelegd: true,
    datum: '{vandaag}',
  },
})
