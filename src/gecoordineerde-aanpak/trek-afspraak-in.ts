import { z } from 'zod'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { toetsTrekAfspraakIn, voorafTrekAfspraakIn } from './rules/trek-afspraak-in.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/** Takes an agreement back, once whoever would do it was told (N-2.3a.3-3, N-2.3a.3-5, N-AVG-19). */
export const trekAfspraakIn = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.trek-afspraak-in',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-AVG-19'],
  pad: 'ingetrokken-afspraken',
  naOverlijden: 'kan',
  metInhoud: ['afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'partij' }),
    verteld: ja().default(false),
  }),
  vooraf: voorafTrekAfspraakIn,
  toets: toetsTrekAfspraakIn,
  effect: ({ afspraakId, reden }, werk) =>
    schrijfAfspraak(
      werk,
      afspraakId,
      { staat: 'ingetrokken' },
      { ingetrokken: { op: werk.kader.vandaag, reden } },
    ),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('trek-afspraak-in'),
  voorbeeld: { afspraakId: '{afspraak}', reden: 'Dit is niet meer nodig.', verteld: true },
})
