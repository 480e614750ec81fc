import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { ontvangerKeuze, overWie } from './ontvanger-keuze.ts'
import {
  gemeld,
  toetsHaalMeldingAanOntvangerWeg,
  voorafHaalMeldingAanOntvangerWeg,
} from './rules/haal-melding-aan-ontvanger-weg.ts'

/** Takes back that a party was told of a correction: it must still be told (N-AVG-5-1d, N-AVG-16, N-AVG-19). */
export const haalMeldingAanOntvangerWeg = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.haal-melding-aan-ontvanger-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'weggehaalde-meldingen-aan-ontvangers',
  naOverlijden: 'kan',
  metInhoud: ['gegeven', 'verstrekking'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), reden: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafHaalMeldingAanOntvangerWeg,
  toets: toetsHaalMeldingAanOntvangerWeg,
  effect: async ({ verstrekkingId, reden }, werk) => {
    const oud = werk.rijen('verstrekking').find(({ id }) => id === verstrekkingId)?.inhoud
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter('verstrekking', verstrekkingId, { gemeld_op: null }, { ...oud, verbeterd })
  },
  betrokkenen: overWie,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    verstrekkingId: await ontvangerKeuze(gemeld(feiten), lezing, vandaag),
  }),
  voorbeeld: { verstrekkingId: '{verstrekking}', reden: 'Ik had een andere partij gesproken.' },
})
