import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { datum, dossierkeuze, keuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { geversantwoorden, naAntwoord } from '../wet/geversantwoord.ts'
import { vanCoordinator } from './declaratie.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { gegevenKeuze, partijKeuze } from './keuzes.ts'
import { toetsLegAntwoordGeverVast, voorafLegAntwoordGeverVast } from './rules/leg-antwoord-gever-vast.ts'

/** Records whether who gave a gegeven, and wanted to be asked first, allows one party to have it (N-5.4.2-1-vw). */
export const legAntwoordGeverVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-antwoord-gever-vast',
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-3', 'N-5.4.4-5'],
  pad: 'antwoorden-van-gevers',
  metInhoud: ['gegeven', 'gebeurtenis'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    partijId: dossierkeuze(),
    antwoord: keuze(geversantwoorden),
    doorWie: regel({ wieZiet: 'client' }).optional(),
    op: datum(),
  }),
  vooraf: voorafLegAntwoordGeverVast,
  bij: (_, lezing) => voorwaardenVan(lezing),
  toets: (invoer, feiten, kader, bekend) =>
    toetsLegAntwoordGeverVast(invoer, metVoorwaarden(feiten, bekend), kader),
  effect: async ({ gegevenId, partijId, antwoord, doorWie, op }, werk, bekend) => {
    const inhoud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const voorwaarden = naAntwoord(bekend.get(gegevenId) ?? [], partijId, antwoord)
    await werk.verander('gegeven', gegevenId, {}, { ...inhoud, voorwaarden })
    const betrokkeneId = werk.feiten.gegevens.find(({ id }) => id === gegevenId)?.betrokkeneId ?? null
    const rij = { soort: 'gever-gevraagd', betrokkene_id: betrokkeneId, datum: op, code: antwoord }
    await werk.voegToe('gebeurtenis', rij, { gegevenId, partijId, doorWie: doorWie ?? null })
    await sluitGeversvragen(werk, (vraag) => vraag.gegevenId === gegevenId && vraag.voor === partijId)
  },
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (_, lezing, { vandaag }) => ({
    gegevenId: await gegevenKeuze(lezing, vandaag),
    partijId: await partijKeuze(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { gegevenId: '{gegeven}', partijId: '{partij}', antwoord: 'mag', op: '{vandaag}' },
})
