import { z } from 'zod'
import { datum, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCollege } from './declaratie.ts'
import { verklaringen } from './rules/gebeurtenissen.ts'
import {
  toetsLegVerklaringVast,
  voorafLegVerklaringVast,
  zonderVerklaring,
} from './rules/leg-verklaring-vast.ts'

/**
 * Records what a party that handed over declares: that it destroyed what it still had of the coordination, had nothing, or did not. Until
 * it is gone the college keeps asking, also after the end (5.4.4 lid 8; N-5.4.4-8, N-AVG-5-1e).
 */
export const legVerklaringVast = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.leg-verklaring-vast',
  normen: ['N-5.4.4-8', 'N-5.4.4-6'],
  pad: 'vernietigingsverklaringen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    verklaring: keuze(verklaringen),
    op: datum(),
    doorWie: regel({ min: 2, max: 200, wieZiet: 'college' }),
    toelichting: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  }),
  alleenAls: { toelichting: ({ verklaring }) => verklaring === 'niet-vernietigd' },
  vooraf: voorafLegVerklaringVast,
  toets: toetsLegVerklaringVast,
  effect: async ({ verklaring, op, doorWie, toelichting }, werk) => {
    const [wacht] = zonderVerklaring(werk.feiten)
    const ontvangst = werk.rijen('gebeurtenis').find(({ id }) => id === wacht?.id)
    const rij = { soort: 'vernietiging-verklaard', betrokkene_id: null, datum: op, code: verklaring }
    const partijId = ontvangst?.inhoud.partijId ?? null
    await werk.voegToe('gebeurtenis', rij, { partijId, doorWie, toelichting: toelichting ?? null })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { verklaring: 'vernietigd', op: '{vandaag}', doorWie: 'De privacyfunctionaris' },
})
