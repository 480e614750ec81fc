import { z } from 'zod'
import { dossierkeuze, dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { clientKeuze, doelInhoud, tekstenVan } from './keuzes.ts'
import { toetsVerbeterDoel, voorafVerbeterDoel } from './rules/verbeter-doel.ts'

/** Mends a goal: what it says or whose it is; the old value is gone (N-AVG-5-1d, N-AVG-16, N-1.1.1-clt-3). */
export const verbeterDoel = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-doel',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-1.1.1-clt-3', 'N-2.3a.3-5-ds'],
  pad: 'doelverbeteringen',
  naOverlijden: 'kan',
  metInhoud: ['doel'],
  invoer: z.object({
    doelId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    tekst: tekst({ min: 5, max: 500, wieZiet: 'client' }).optional(),
    betrokkeneIds: dossierkeuzes().optional(),
  }),
  vooraf: voorafVerbeterDoel,
  toets: toetsVerbeterDoel,
  effect: async ({ doelId, tekst: nieuw, betrokkeneIds, reden }, werk) => {
    const oud = doelInhoud(werk, doelId)
    const { samenspraak } = werk.rijen('doel').find(({ id }) => id === doelId)?.inhoud ?? {}
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter(
      'doel',
      doelId,
      {},
      {
        tekst: nieuw ?? oud.tekst,
        betrokkeneIds: betrokkeneIds ?? oud.betrokkeneIds,
        samenspraak,
        verbeterd,
      },
    )
  },
  betrokkenen: (feiten, { betrokkeneIds }) => betrokkeneIds ?? clientenVan(feiten),
  keuzes: async (feiten, lezing) => {
    const teksten = tekstenVan(lezing, 'doel')
    return {
      doelId: feiten.doelen.map(({ id }) => ({ waarde: id, label: teksten.get(id) ?? '' })),
      betrokkeneIds: await clientKeuze(feiten, lezing),
    }
  },
  begin: (_, lezing, __, { doelId }) => (doelId ? doelInhoud(lezing, doelId) : {}),
  voorbeeld: {
    doelId: '{doel}',
    reden: 'De woorden van de cliënt stonden er verkeerd.',
    tekst: 'Over twee jaar zijn de schulden geregeld.',
  },
})
