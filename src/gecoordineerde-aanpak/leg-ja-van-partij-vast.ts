import { z } from 'zod'
import { datum, dossierkeuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { toetsLegJaVanPartijVast, voorafLegJaVanPartijVast } from './rules/leg-antwoord-van-partij-vast.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/** Records that a party says yes to a proposal, and who said so: the party decides itself (N-2.3a.3-3-ovn). */
export const legJaVanPartijVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-ja-van-partij-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'toezeggingen',
  metInhoud: ['afspraak'],
  invoer: z.object({ afspraakId: dossierkeuze(), doorWie: regel({ wieZiet: 'client' }), op: datum() }),
  vooraf: voorafLegJaVanPartijVast,
  toets: toetsLegJaVanPartijVast,
  effect: ({ afspraakId, doorWie, op }, werk) =>
    schrijfAfspraak(werk, afspraakId, { staat: 'aanvaard' }, { jaDoor: doorWie, jaOp: op }),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('leg-ja-van-partij-vast'),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{voorstel}', doorWie: 'K. de Boer', op: '{vandaag}' },
})
