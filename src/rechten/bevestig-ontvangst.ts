import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { uiterlijkAntwoord } from '../wet/rechten-termijnen.ts'
import { bewaarBrieven, gevraagdVan, legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { ontvangstbrief } from './rechtbrief.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import { voorafBevestigOntvangst } from './rules/aannemen.ts'
import { tijdVan } from './rules/mits.ts'

/** Confirms that a request came in, with day and time and what it says (Awb, afdeling 2.3; standaarden §8). */
export const bevestigOntvangst = defineHandeling({
  ...vanRechten,
  id: 'rechten.bevestig-ontvangst',
  normen: ['N-AVG-12-3', 'N-AVG-12-1'],
  pad: 'ontvangstbevestigingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafBevestigOntvangst,
  toets: (_, feiten, kader) => voorafBevestigOntvangst(feiten, kader),
  brieven: async (_, lezing, kader) => {
    const naar = await aanVrager(lezing, kader)
    const { wat } = gevraagdVan(lezing)
    const uiterlijk = uiterlijkAntwoord(tijdVan(lezing.feiten)).datum
    const op = lezing.rijen('overgang')[0]?.op ?? ''
    return [{ voor: naar.voor, brief: ontvangstbrief(naar, lezing.feiten, { wat, op, uiterlijk }) }]
  },
  effect: async (_, werk) => {
    await bewaarBrieven(werk, 'recht-ontvangst')
    await legVast(werk, 'ontvangst-bevestigd', werk.kader.vandaag, null)
  },
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
