import { z } from 'zod'
import { datum, dossierkeuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { antwoordenVan } from './antwoorden-van-partijen.ts'
import { vanCoordinator } from './declaratie.ts'
import { afspraakKeuze } from './keuzes.ts'
import { beantwoordeAfspraken } from './rules/antwoord-van-partij.ts'
import {
  toetsVerbeterAntwoordVanPartij,
  voorafVerbeterAntwoordVanPartij,
} from './rules/verbeter-antwoord-van-partij.ts'
import { betrokkenenVan } from './schrijf-afspraak.ts'

/** Mends who of a party answered, or on which day; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterAntwoordVanPartij = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-antwoord-van-partij',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-3-ovn'],
  pad: 'antwoordverbeteringen',
  naOverlijden: 'kan',
  metInhoud: ['afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    doorWie: regel({ wieZiet: 'client' }).optional(),
    op: datum().optional(),
  }),
  vooraf: voorafVerbeterAntwoordVanPartij,
  bij: (_, lezing) => antwoordenVan(lezing),
  toets: toetsVerbeterAntwoordVanPartij,
  effect: async ({ afspraakId, doorWie, op, reden }, werk) => {
    const inhoud = werk.rijen('afspraak').find(({ id }) => id === afspraakId)?.inhoud
    const nee = werk.feiten.afspraken.find(({ id }) => id === afspraakId)?.staat === 'geweigerd'
    const dag = op ? { [nee ? 'neeOp' : 'jaOp']: op } : {}
    const verbeterd = { op: werk.kader.vandaag, reden }
    const nieuw = { ...inhoud, ...dag, ...(doorWie ? { jaDoor: doorWie } : {}), verbeterd }
    await werk.verbeter('afspraak', afspraakId, {}, nieuw)
  },
  betrokkenen: betrokkenenVan,
  keuzes: async (feiten, lezing) => ({
    afspraakId: await afspraakKeuze(lezing, beantwoordeAfspraken(feiten)),
  }),
  begin: (feiten, lezing, _, { afspraakId }) => {
    const nee = feiten.afspraken.find(({ id }) => id === afspraakId)?.staat === 'geweigerd'
    const { jaDoor, jaOp, neeOp } = antwoordenVan(lezing).get(afspraakId ?? '') ?? {}
    return nee ? { op: neeOp ?? undefined } : { doorWie: jaDoor ?? undefined, op: jaOp ?? undefined }
  },
  voorbeeld: { afspraakId: '{afspraak}', reden: 'Iemand anders zei ja.', doorWie: 'M. Visser' },
})
