import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { ontvangerKeuze, overWie } from './ontvanger-keuze.ts'
import {
  inTeTrekken,
  toetsTrekVerstrekkingIn,
  voorafTrekVerstrekkingIn,
} from './rules/trek-verstrekking-in.ts'

/**
 * Withdraws what a party should not have been given: it must be asked to destroy it, and the client is told. That it was
 * given stays, with what went wrong (N-5.4.4-5, N-AVG-5-1c, N-AVG-17).
 */
export const trekVerstrekkingIn = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.trek-verstrekking-in',
  normen: ['N-5.4.4-5', 'N-AVG-5-1c', 'N-AVG-17', 'N-AVG-33'],
  pad: 'ingetrokken-verstrekkingen',
  naOverlijden: 'kan',
  metInhoud: ['gegeven', 'verstrekking'],
  controleren: true,
  invoer: z.object({
    verstrekkingId: dossierkeuze(),
    reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
  }),
  vooraf: voorafTrekVerstrekkingIn,
  toets: toetsTrekVerstrekkingIn,
  effect: async ({ verstrekkingId, reden }, werk) => {
    const oud = werk.rijen('verstrekking').find(({ id }) => id === verstrekkingId)?.inhoud
    const op = werk.kader.vandaag
    const ingetrokken = { op, reden }
    await werk.verbeter('verstrekking', verstrekkingId, { ingetrokken_op: op }, { ...oud, ingetrokken })
  },
  betrokkenen: overWie,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    verstrekkingId: await ontvangerKeuze(inTeTrekken(feiten), lezing, vandaag),
  }),
  voorbeeld: { verstrekkingId: '{verstrekking}', reden: 'Dit was voor een andere partij bedoeld.' },
})
