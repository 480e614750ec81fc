import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { toetsLegNeeVanPartijVast, voorafLegNeeVanPartijVast } from './rules/leg-antwoord-van-partij-vast.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/** Records that a party says no; why is not asked and not kept (N-2.3a.3-3-ovn). */
export const legNeeVanPartijVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-nee-van-partij-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'weigeringen',
  metInhoud: ['afspraak'],
  invoer: z.object({ afspraakId: dossierkeuze(), op: datum() }),
  vooraf: voorafLegNeeVanPartijVast,
  toets: toetsLegNeeVanPartijVast,
  effect: ({ afspraakId, op }, werk) =>
    schrijfAfspraak(werk, afspraakId, { staat: 'geweigerd' }, { neeOp: op }),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('leg-nee-van-partij-vast'),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{voorstel}', op: '{vandaag}' },
})
