import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { uiterlijkAntwoord } from '../wet/rechten-termijnen.ts'
import { bewaarBrieven, legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { meerTijdBrief } from './rechtbrief.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import { voorafVerleng } from './rules/behandelen.ts'
import { tijdVan } from './rules/mits.ts'

/** Takes more time, once, and tells why before the first term is over (AVG 12 lid 3, Awb 7:10 lid 3 and 9:11 lid 2; N-AVG-12-3). */
export const neemMeerTijd = defineHandeling({
  ...vanRechten,
  id: 'rechten.neem-meer-tijd',
  normen: ['N-AVG-12-3', 'N-Awb-7.10'],
  pad: 'verlengingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({ waarom: tekst({ min: 5, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafVerleng,
  toets: (_, feiten, kader) => voorafVerleng(feiten, kader),
  brieven: async ({ waarom }, lezing, kader) => {
    const naar = await aanVrager(lezing, kader)
    const { datum: uiterlijk } = uiterlijkAntwoord({
      ...tijdVan(lezing.feiten),
      verlengdOp: kader.vandaag,
    })
    return [{ voor: naar.voor, brief: meerTijdBrief(naar, lezing.feiten, { waarom, uiterlijk }) }]
  },
  effect: async ({ waarom }, werk) => {
    await bewaarBrieven(werk, 'recht-meer-tijd')
    await legVast(werk, 'antwoord-verlengd', werk.kader.vandaag, null, { waarom })
  },
  betrokkenen: overDePersoon,
  voorbeeld: { waarom: 'Het gaat om veel stukken.' },
})
