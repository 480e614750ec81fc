import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { doelKeuze, partijKeuze } from './keuzes.ts'
import { meelezersVan } from './open-deelname.ts'
import { beginstaat, toetsMaakAfspraak, voorafMaakAfspraak } from './rules/maak-afspraak.ts'
import { toetsSamenspraakBij } from './rules/samenspraak-bij.ts'
import { metEigenJa } from './rules/volgende-afspraak.ts'
import { beide, samenspraakInhoud, samenspraakKeuze, samenspraakVelden } from './samenspraak-velden.ts'

/** Who can take an agreement upon himself. */
export const wieDoetIets = ['partij', 'betrokkene', 'college'] as const

/** Makes an agreement; one of a party is a proposal until that party says yes (N-2.3a.3-3, N-2.3a.3-3-ovn). */
export const maakAfspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.maak-afspraak',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn', 'N-2.3a.3-5', 'N-2.3a.3-5-ds'],
  pad: 'afspraken',
  metInhoud: ['doel'],
  invoer: z.object({
    tekst: tekst({ min: 5, max: 500, wieZiet: 'partij' }),
    wie: keuze(wieDoetIets),
    partijId: dossierkeuze().optional(),
    betrokkeneId: dossierkeuze().optional(),
    akkoord: ja().default(false),
    doelId: dossierkeuze().optional(),
    uiterlijk: datum().optional(),
    ...samenspraakVelden,
  }),
  vooraf: voorafMaakAfspraak,
  toets: (invoer, feiten, kader) =>
    beide(
      toetsMaakAfspraak(invoer, feiten, kader),
      toetsSamenspraakBij(metEigenJa(invoer, invoer), feiten, kader),
    ),
  effect: async (invoer, werk) => {
    const { wie, partijId, betrokkeneId, doelId, uiterlijk } = invoer
    const rij = {
      doel_id: doelId ?? null,
      partij_id: (wie === 'partij' && partijId) || null,
      betrokkene_id: (wie === 'betrokkene' && betrokkeneId) || null,
      staat: beginstaat(wie),
      uiterlijk: uiterlijk ?? null,
      datum: werk.kader.vandaag,
    }
    const samenspraak = samenspraakInhoud(metEigenJa(invoer, invoer), werk.kader.vandaag)
    return { afspraakId: await werk.voegToe('afspraak', rij, { tekst: invoer.tekst, samenspraak }) }
  },
  bericht: ({ wie, partijId }, lezing, { vandaag }) =>
    meelezersVan(lezing, wie === 'partij' ? partijId : null, vandaag),
  betrokkenen: (feiten, { wie, betrokkeneId }) =>
    wie === 'betrokkene' && betrokkeneId ? [betrokkeneId] : clientenVan(feiten),
  keuzes: async (_, lezing) => ({
    partijId: await partijKeuze(lezing),
    betrokkeneId: await keuzeUit(lezing),
    doelId: doelKeuze(lezing),
    ...(await samenspraakKeuze(lezing)),
  }),
  voorbeeld: {
    tekst: 'Een plan maken voor de schulden.',
    wie: 'partij',
    partijId: '{partij}',
    besprokenMet: ['{client}'],
  },
})
