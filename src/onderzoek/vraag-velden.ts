import { z } from 'zod'
import { vraagWoorden as woorden } from '../teksten/nl/onderzoek-woorden/antwoord.ts'
import type { Stap } from '../verwerking/formulier-stap.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { niveaus } from '../wet/categorieen.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { bevindingen } from './rules/gebeurtenissen.ts'
import { toestemmingVelden } from './toestemming-geheim.ts'

const themas = themaNamen as readonly [Thema, ...Thema[]]

/** What is asked of a party: one question about one client, and what the client said of it. */
export const vraagVelden = z
  .object({
    partijen: dossierkeuzes(),
    betrokkeneId: dossierkeuze(),
    onderdeel: keuze(bevindingen),
    thema: keuze(themas),
    vraagId: dossierkeuze().optional(),
    vraag: tekst({ min: 10, wieZiet: 'partij' }),
    waarom: tekst({ min: 10, wieZiet: 'partij' }),
    items: lijst(
      z.object({
        gegeven: regel({ wieZiet: 'partij' }),
        waaromNodig: tekst({ min: 5, wieZiet: 'partij' }),
        waaromNietMinder: tekst({ min: 5, wieZiet: 'partij' }),
        niveau: keuze(niveaus).default('dat'),
        motiveringNiveau: tekst({ wieZiet: 'partij' }).optional(),
      }),
      1,
    ),
    vertelt: tekst({ wieZiet: 'partij' }).optional(),
    waaromVertelt: tekst().optional(),
    nietGedeeld: ja().default(false),
    gedeeldMet: tekst({ wieZiet: 'partij' }).optional(),
    besprokenMetClient: ja().default(false),
    overJeugdhulp: ja().default(false),
    toestemming: ja().default(false),
    ...toestemmingVelden,
  })
  .superRefine(({ nietGedeeld, gedeeldMet }, ctx) => {
    const fout = (pad: string, message: string) => ctx.addIssue({ code: 'custom', path: [pad], message })
    if (!nietGedeeld && gedeeldMet === undefined) fout('gedeeldMet', 'verplicht')
    if (nietGedeeld && gedeeldMet !== undefined) fout('nietGedeeld', 'kies')
  })
export type Vraag = z.output<typeof vraagVelden>

const { partijen, betrokkeneId, overJeugdhulp, toestemming } = vraagVelden.shape

/** Its pages: whom, what, how much, and with whom the answer is shared. */
export const vraagStappen: readonly Stap[] = [
  {
    naam: 'aan-wie',
    velden: [
      'partijen',
      'betrokkeneId',
      'overJeugdhulp',
      'toestemming',
      'toestemmingDoor',
      'toestemmingNamens',
      'toestemmingKanNietZelf',
    ],
  },
  {
    naam: 'vraag',
    velden: [
      'onderdeel',
      'thema',
      'vraagId',
      'vraag',
      'waarom',
      'items.gegeven',
      'items.waaromNodig',
      'items.waaromNietMinder',
    ],
  },
  { naam: 'niveau', velden: ['items.niveau', 'items.motiveringNiveau'] },
  {
    naam: 'delen',
    velden: ['vertelt', 'waaromVertelt', 'nietGedeeld', 'gedeeldMet', 'besprokenMetClient'],
  },
]

/** What its first page asks: which party, about whom, what opens a secret, and who agreed to that. */
export const aanWieVelden = z.object({
  ...{ partijen, betrokkeneId, overJeugdhulp, toestemming },
  ...toestemmingVelden,
})

/** With whom the answer is shared, as the party reads it: who asks chose that, also when it is nobody (N-5.4.2-1-mot). */
export const gedeeldMetVan = ({
  nietGedeeld,
  gedeeldMet,
}: Pick<Vraag, 'nietGedeeld' | 'gedeeldMet'>): string =>
  nietGedeeld ? woorden.gedeeldMetNiemand : (gedeeldMet ?? '')
