import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { contactwegen } from '../wet/oggz.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsLegContactVast, voorafLegContactVast } from './rules/leg-contact-vast.ts'

/** Records a contact or an attempt: when, by which way and what came of it; no text is needed (N-1.1.1-oggz, N-1.1.1-clt-1). */
export const legContactVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-contact-vast',
  normen: ['N-1.1.1-oggz', 'N-1.1.1-clt-1'],
  pad: 'contacten',
  invoer: z.object({
    datum: datum(),
    contactweg: keuze(contactwegen),
    resultaat: keuze(gebeurtenissen['oggz-contact']),
    toelichting: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafLegContactVast,
  toets: toetsLegContactVast,
  effect: async ({ datum: dag, contactweg, resultaat, toelichting }, werk) => {
    await legVast(werk, 'oggz-contact', dag, resultaat, { contactweg, toelichting: toelichting ?? null })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', contactweg: 'huisbezoek', resultaat: 'deed-niet-open' },
})
