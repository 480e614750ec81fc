import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { type AanpakLezing, keuzeVoorStap, partijKeuze, tekstenVan } from './keuzes.ts'
import { wieDoetIets } from './maak-afspraak.ts'
import type { AfspraakFeit, Feiten } from './rules/feiten.ts'
import {
  soortVan,
  staatNaVerbeteren,
  toetsVerbeterAfspraak,
  verbeterd,
  voorafVerbeterAfspraak,
} from './rules/verbeter-afspraak.ts'
import { betrokkenenVan } from './schrijf-afspraak.ts'

const afspraakVan = ({ afspraken }: Feiten, id: string): AfspraakFeit => {
  const afspraak = afspraken.find((een) => een.id === id)
  if (!afspraak) throw new Error('no such agreement in this aanpak')
  return afspraak
}

/** The agreement as it stands, for a form that a link opened for this one. */
const zoalsHetIs = (feiten: Feiten, lezing: AanpakLezing, afspraakId: string) => {
  const afspraak = afspraakVan(feiten, afspraakId)
  const { partijId, betrokkeneId, uiterlijk } = afspraak
  return {
    tekst: tekstenVan(lezing, 'afspraak').get(afspraakId),
    wie: soortVan(afspraak),
    ...(partijId ? { partijId } : {}),
    ...(betrokkeneId ? { betrokkeneId } : {}),
    ...(uiterlijk ? { uiterlijk } : {}),
  }
}

/**
 * Mends an agreement: what it says, who does it, when, or that it stood as ended by mistake. The old value is gone; what
 * a party had said yes to in other words is a proposal again (N-AVG-5-1d, N-AVG-16, N-2.3a.3-3-ovn).
 */
export const verbeterAfspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-afspraak',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-2.3a.3-3-ovn', 'N-2.3a.3-5-ds'],
  pad: 'afspraakverbeteringen',
  naOverlijden: 'kan',
  metInhoud: ['afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    tekst: tekst({ min: 5, max: 500, wieZiet: 'partij' }).optional(),
    wie: keuze(wieDoetIets).optional(),
    partijId: dossierkeuze().optional(),
    betrokkeneId: dossierkeuze().optional(),
    akkoord: ja().default(false),
    uiterlijk: datum().optional(),
    heropenen: ja().default(false),
    verteld: ja().default(false),
  }),
  vooraf: voorafVerbeterAfspraak,
  bij: (_, lezing) => tekstenVan(lezing, 'afspraak'),
  toets: (invoer, feiten, kader, teksten) =>
    toetsVerbeterAfspraak(invoer, feiten, kader, teksten.get(invoer.afspraakId) ?? ''),
  effect: async (invoer, werk, teksten) => {
    const { vandaag } = werk.kader
    const afspraak = afspraakVan(werk.feiten, invoer.afspraakId)
    const oud = teksten.get(invoer.afspraakId) ?? ''
    const { partijId, betrokkeneId } = verbeterd(afspraak, invoer, oud)
    const staat = staatNaVerbeteren(afspraak, invoer, oud)
    const inhoud = werk.rijen('afspraak').find(({ id }) => id === afspraak.id)?.inhoud
    const { jaDoor = null, jaOp = null, gedaanOp = null, neeOp = null } = inhoud ?? {}
    const antwoord = staat === 'voorgesteld' ? {} : { jaDoor, jaOp }
    const einde = staat === 'gedaan' || staat === 'geweigerd' ? { gedaanOp, neeOp } : {}
    await werk.verbeter(
      'afspraak',
      afspraak.id,
      {
        partij_id: partijId,
        betrokkene_id: betrokkeneId,
        staat,
        uiterlijk: invoer.uiterlijk ?? afspraak.uiterlijk,
        ...(staat === 'voorgesteld' ? { datum: vandaag } : {}),
      },
      {
        tekst: invoer.tekst ?? oud,
        samenspraak: inhoud?.samenspraak,
        ...antwoord,
        ...einde,
        verbeterd: { op: vandaag, reden: invoer.reden },
      },
    )
  },
  betrokkenen: (feiten, { afspraakId, betrokkeneId }) => [
    ...betrokkenenVan(feiten, { afspraakId }),
    ...(betrokkeneId ? [betrokkeneId] : []),
  ],
  keuzes: async (feiten, lezing) => ({
    ...(await keuzeVoorStap('verbeter-afspraak')(feiten, lezing)),
    partijId: await partijKeuze(lezing),
    betrokkeneId: await keuzeUit(lezing),
  }),
  begin: (feiten, lezing, _, { afspraakId }) => (afspraakId ? zoalsHetIs(feiten, lezing, afspraakId) : {}),
  voorbeeld: {
    afspraakId: '{afspraak}',
    reden: 'De dag klopte niet.',
    uiterlijk: '{vandaag}',
    akkoord: true,
  },
})
