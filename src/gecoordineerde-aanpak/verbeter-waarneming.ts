import { z } from 'zod'
import { waarnemingKeuze, werkersVan } from '../inrichting/index.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { overWie, waarnemingseinden, waarnemingsredenen } from '../wet/waarneming.ts'
import { teVerbeterenWaarnemingen } from '../wet/waarneming-verbeteren.ts'
import { vanCollege } from './declaratie.ts'
import { bezettingVan } from './rules/mits.ts'
import { toetsVerbeterWaarneming, voorafVerbeterWaarneming } from './rules/verbeter-waarneming.ts'

/**
 * The college mends the last day or the reason of an appointment for a while, or why it was ended; the old value is gone, that
 * it was mended and why stays (2.3a.3 lid 1, N-AVG-5-1d, N-AVG-16).
 */
export const verbeterWaarneming = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.verbeter-waarneming',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-1', 'N-AVG-32'],
  pad: 'waarnemingverbeteringen',
  metInhoud: ['waarneming'],
  invoer: z.object({
    waarnemingId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'college' }),
    tot: datum().optional(),
    waarnemingsreden: keuze(waarnemingsredenen).optional(),
    waarnemingseinde: keuze(waarnemingseinden).optional(),
  }),
  vooraf: voorafVerbeterWaarneming,
  bij: (_, { tx, dossier }, { vandaag }) => werkersVan(tx, dossier.gemeente, 'coordinator', vandaag),
  toets: (invoer, feiten, kader, register) => {
    const wie = feiten.waarnemingen.find(({ id }) => id === invoer.waarnemingId)?.waarnemer
    const mandaten = register.find(({ gebruikerId }) => gebruikerId === wie)?.mandaten ?? null
    return toetsVerbeterWaarneming(invoer, feiten, kader, mandaten)
  },
  effect: async ({ waarnemingId, tot, waarnemingsreden, waarnemingseinde, reden }, werk) => {
    const rij = {
      ...(tot ? { tot } : {}),
      ...(waarnemingsreden ? { reden_code: waarnemingsreden } : {}),
      ...(waarnemingseinde ? { einde_code: waarnemingseinde } : {}),
    }
    const oud = werk.rijen('waarneming').find(({ id }) => id === waarnemingId)?.inhoud ?? {}
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter('waarneming', waarnemingId, rij, { ...oud, verbeterd })
  },
  bericht: ({ waarnemingId }, { feiten }) => overWie(feiten.waarnemingen, waarnemingId),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, { tx }, { vandaag }) => ({
    waarnemingId: await waarnemingKeuze(tx, teVerbeterenWaarnemingen(bezettingVan(feiten), vandaag)),
  }),
  voorbeeld: {
    waarnemingId: '{waarneming}',
    reden: 'De laatste dag stond er verkeerd.',
    tot: '{totdag}',
  },
})
