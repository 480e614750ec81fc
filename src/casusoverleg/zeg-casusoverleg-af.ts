import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, overAllen, vanOrganisator, zegDaar } from './declaratie.ts'
import { lezersVanGenodigden } from './lezers.ts'
import { toetsZegCasusoverlegAf, voorafZegCasusoverlegAf } from './rules/zeg-casusoverleg-af.ts'

/** Calls a conference off: it is gone the next day, and the file that it came from says so (N-5.4.3-1). */
export const zegCasusoverlegAf = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.zeg-casusoverleg-af',
  normen: ['N-5.4.3-1'],
  pad: 'afzeggingen',
  controleren: true,
  metInhoud: ['overgang'],
  invoer: z.object({}),
  vooraf: voorafZegCasusoverlegAf,
  toets: toetsZegCasusoverlegAf,
  effect: async (_, werk) => {
    await zegDaar(werk, { staat: 'afgezegd' })
    await gaOver(werk, 'zeg-casusoverleg-af')
  },
  bericht: (_, lezing, { vandaag }) => lezersVanGenodigden(lezing, vandaag),
  betrokkenen: overAllen,
  voorbeeld: {},
})
