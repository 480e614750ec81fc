import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { toetsMeldAfspraakLuktNiet, voorafMeldAfspraakLuktNiet } from './rules/volg-afspraak.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/** Records that an agreement does not work out; only that, not why (N-2.3a.3-3, N-2.3a.3-5-ds). */
export const meldAfspraakLuktNiet = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.meld-afspraak-lukt-niet',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5-ds'],
  pad: 'gestrande-afspraken',
  metInhoud: ['afspraak'],
  invoer: z.object({ afspraakId: dossierkeuze(), op: datum() }),
  vooraf: voorafMeldAfspraakLuktNiet,
  toets: toetsMeldAfspraakLuktNiet,
  effect: ({ afspraakId, op }, werk) =>
    schrijfAfspraak(werk, afspraakId, { staat: 'lukt-niet' }, { luktNietOp: op }),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('meld-afspraak-lukt-niet'),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}' },
})
