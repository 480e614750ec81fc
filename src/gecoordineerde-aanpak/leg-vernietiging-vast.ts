import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { ontvangerKeuze, overWie } from './ontvanger-keuze.ts'
import { vernietigingen } from './rules/feiten.ts'
import { toetsLegVernietigingVast, voorafLegVernietigingVast } from './rules/leg-vernietiging-vast.ts'
import { ingetrokken } from './rules/trek-verstrekking-in.ts'

/** Records that a party was asked to destroy what it should not have had, and its answer (N-AVG-17, N-AVG-19). */
export const legVernietigingVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-vernietiging-vast',
  normen: ['N-AVG-17', 'N-AVG-19', 'N-AVG-5-1d'],
  pad: 'vernietigingen',
  naOverlijden: 'kan',
  metInhoud: ['gegeven', 'verstrekking'],
  invoer: z.object({
    verstrekkingId: dossierkeuze(),
    vernietiging: keuze(vernietigingen),
    op: datum(),
    toelichting: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  alleenAls: { toelichting: ({ vernietiging }) => vernietiging === 'niet-vernietigd' },
  vooraf: voorafLegVernietigingVast,
  toets: toetsLegVernietigingVast,
  effect: async ({ verstrekkingId, vernietiging, op, toelichting }, werk) => {
    const oud = werk.rijen('verstrekking').find(({ id }) => id === verstrekkingId)?.inhoud
    const antwoord = { op, toelichting: toelichting ?? null }
    await werk.verbeter('verstrekking', verstrekkingId, { vernietiging }, { ...oud, vernietiging: antwoord })
  },
  betrokkenen: overWie,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    verstrekkingId: await ontvangerKeuze(ingetrokken(feiten), lezing, vandaag),
  }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', vernietiging: 'vernietigd', op: '{vandaag}' },
})
