import { z } from 'zod'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { antwoordenVan } from './antwoorden-van-partijen.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import {
  staatZonderAntwoord,
  toetsHaalAntwoordVanPartijWeg,
  voorafHaalAntwoordVanPartijWeg,
} from './rules/haal-antwoord-van-partij-weg.ts'
import { betrokkenenVan } from './schrijf-afspraak.ts'

/**
 * Takes back a party's yes or no that was recorded by mistake: the agreement is again what it was before, from the day it
 * was proposed (N-AVG-5-1d, N-AVG-16, N-2.3a.3-3-ovn).
 */
export const haalAntwoordVanPartijWeg = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.haal-antwoord-van-partij-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-2.3a.3-3-ovn'],
  pad: 'weggehaalde-antwoorden',
  naOverlijden: 'kan',
  metInhoud: ['afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    verteld: ja().default(false),
  }),
  vooraf: voorafHaalAntwoordVanPartijWeg,
  toets: toetsHaalAntwoordVanPartijWeg,
  effect: async ({ afspraakId, reden }, werk) => {
    const feit = werk.feiten.afspraken.find(({ id }) => id === afspraakId)
    const antwoord = antwoordenVan(werk).get(afspraakId)
    if (!feit || !antwoord) throw new Error('no such agreement in this aanpak')
    const staat = staatZonderAntwoord(feit, antwoord)
    const inhoud = werk.rijen('afspraak').find(({ id }) => id === afspraakId)?.inhoud
    const { jaDoor, jaOp } = staat === 'aanvaard' ? antwoord : { jaDoor: null, jaOp: null }
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter(
      'afspraak',
      afspraakId,
      { staat },
      { ...inhoud, jaDoor, jaOp, neeOp: null, verbeterd },
    )
  },
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('haal-antwoord-van-partij-weg'),
  voorbeeld: {
    afspraakId: '{afspraak}',
    reden: 'Dit ja ging over een andere afspraak.',
    verteld: true,
  },
})
