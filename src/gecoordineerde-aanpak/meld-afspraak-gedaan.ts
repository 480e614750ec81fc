import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { toetsMeldAfspraakGedaan, voorafMeldAfspraakGedaan } from './rules/volg-afspraak.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/** Records that what was agreed has been done (N-2.3a.3-3). */
export const meldAfspraakGedaan = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.meld-afspraak-gedaan',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5-ds'],
  pad: 'gedane-afspraken',
  metInhoud: ['afspraak'],
  invoer: z.object({ afspraakId: dossierkeuze(), op: datum() }),
  vooraf: voorafMeldAfspraakGedaan,
  toets: toetsMeldAfspraakGedaan,
  effect: ({ afspraakId, op }, werk) =>
    schrijfAfspraak(werk, afspraakId, { staat: 'gedaan' }, { gedaanOp: op }),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('meld-afspraak-gedaan'),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}' },
})
