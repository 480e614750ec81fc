import { z } from 'zod'
import { weigergrondNaam } from '../teksten/nl/rechten.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import { datum, keuze, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { beslissingen, grondenBij, weigergrondNamen } from '../wet/weigergronden.ts'
import { beslisbrief } from './beslisbrief.ts'
import { bewaarBrieven, gaOver, legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import { toetsBeslis, voorafBeslis } from './rules/beslissen.ts'

const [grond1, ...gronden] = weigergrondNamen
if (!grond1) throw new Error('the table of grounds is empty')

const invoer = z.object({
  beslissing: keuze(beslissingen),
  antwoord: tekst({ min: 3, max: 4000, wieZiet: 'client' }).optional(),
  gronden: meerkeuze([grond1, ...gronden], 0).default([]),
  motief: tekst({ min: 5, max: 2000, wieZiet: 'client' }).optional(),
  tot: datum().optional(),
})

const alsAntwoord = ({ beslissing, antwoord, gronden: op, motief, tot }: z.output<typeof invoer>) => ({
  ...{ beslissing, gronden: op },
  ...{ antwoord: antwoord ?? null, motief: motief ?? null, tot: tot ?? null },
})

/**
 * The college decides on its own part of the request: granted, or refused on a named ground of this right, in a letter that is a besluit with what
 * can be done against it (AVG 12 lid 3 and 4, UAVG 34, 5.3.2, 5.3.5, Awb 7:11 and 9:12; N-UAVG-34, N-AVG-12-3).
 */
export const beslis = defineHandeling({
  ...vanRechten,
  id: 'rechten.beslis',
  rollen: ['beslisser'],
  normen: ['N-AVG-12-3', 'N-UAVG-34', 'N-5.3.2-2', 'N-5.3.5', 'N-AVG-23', 'N-Awb-2.4', 'N-Awb-3.45'],
  pad: 'beslissingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer,
  stappen: [
    { naam: 'uitkomst', velden: ['beslissing'] },
    { naam: 'antwoord', velden: ['antwoord'] },
    { naam: 'grond', velden: ['gronden', 'motief', 'tot'] },
  ],
  alleenAls: {
    antwoord: ({ beslissing }) => beslissing === 'toegewezen' || beslissing === 'gedeeltelijk',
    gronden: ({ beslissing }) => beslissing === 'afgewezen' || beslissing === 'gedeeltelijk',
    motief: ({ beslissing }) => beslissing === 'afgewezen' || beslissing === 'gedeeltelijk',
  },
  vooraf: voorafBeslis,
  toets: (typed, feiten, kader) => toetsBeslis(alsAntwoord(typed), feiten, kader),
  brieven: async (typed, lezing, kader) => {
    const naar = await aanVrager(lezing, kader)
    return [{ voor: naar.voor, brief: beslisbrief(naar, lezing.feiten, alsAntwoord(typed)) }]
  },
  effect: async (typed, werk) => {
    const { beslissing, ...inhoud } = alsAntwoord(typed)
    await bewaarBrieven(werk, 'recht-beslissing')
    await legVast(werk, 'recht-beslist', werk.kader.vandaag, beslissing, inhoud)
    await gaOver(werk, 'beslis')
  },
  berichtsoort: 'antwoord',
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  keuzes: ({ dossier }, _, { vandaag }) => ({
    gronden: grondenBij(dossier.recht, vandaag).map((waarde) => ({
      waarde,
      label: metHoofdletter(weigergrondNaam[waarde]),
    })),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie van alles wat over u is bewaard.' },
})
