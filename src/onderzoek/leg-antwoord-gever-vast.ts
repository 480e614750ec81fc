import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { datum, dossierkeuze, keuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { doorgeefdoelen, doorgeefdoelNamen } from '../wet/doorgeven.ts'
import { geversantwoorden, naAntwoord } from '../wet/geversantwoord.ts'
import { clientOntvanger, nogTeVragen } from '../wet/voorwaarden.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegAntwoordGeverVast, voorafLegAntwoordGeverVast } from './rules/leg-antwoord-gever-vast.ts'
import { voorwaardenBijDoorgeven, voorwaardenVan } from './voorwaarden-van.ts'

/** Who could get what a party gave to an onderzoek, as conditions name them. */
export const ontvangersVanGever = [
  'coordinator',
  clientOntvanger,
  ...doorgeefdoelNamen.flatMap((doel) => doorgeefdoelen[doel].ontvanger ?? []),
] as const

/**
 * Records whether a party that wanted to be asked first allows that the coordinator, the client himself what police or
 * justice gave, or a service or the burgemeester afterwards, gets what it gave (N-5.4.2-1-vw).
 */
export const legAntwoordGeverVast = defineHandeling({
  id: 'onderzoek.leg-antwoord-gever-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-3'],
  pad: 'antwoorden-van-gevers',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'gebeurtenis'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    voor: keuze(ontvangersVanGever).default('coordinator'),
    antwoord: keuze(geversantwoorden),
    beslistDoor: regel({ wieZiet: 'client' }).optional(),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegAntwoordGeverVast),
  bij: async (_, lezing) => ({
    bekend: voorwaardenVan(lezing),
    bindend: await voorwaardenBijDoorgeven(lezing),
  }),
  toets: (invoer, feiten, { vandaag }, { bindend }) =>
    toetsLegAntwoordGeverVast(invoer, feiten, bindend, vandaag),
  effect: async ({ gegevenId, voor, antwoord, beslistDoor, datum: dag }, werk, { bekend }) => {
    const inhoud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const voorwaarden = naAntwoord(bekend.get(gegevenId) ?? [], voor, antwoord)
    await werk.verander('gegeven', gegevenId, {}, { ...inhoud, voorwaarden })
    const betrokkeneId = werk.feiten.gegevens.find(({ id }) => id === gegevenId)?.betrokkeneId ?? null
    const rij = { soort: 'gever-gevraagd', betrokkene_id: betrokkeneId, datum: dag, code: antwoord }
    await werk.voegToe('gebeurtenis', rij, { gegevenId, voor, beslistDoor: beslistDoor ?? null })
    await sluitGeversvragen(werk, (vraag) => vraag.gegevenId === gegevenId && vraag.voor === voor)
  },
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (_, lezing) => {
    const bekend = await voorwaardenBijDoorgeven(lezing)
    const open = (id: string) => ontvangersVanGever.some((voor) => nogTeVragen(bekend.get(id) ?? [], voor))
    return { gegevenId: await keuzeUitGegevens(lezing, open) }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, voor: 'coordinator' }),
  voorbeeld: { gegevenId: '{gegeven}', antwoord: 'mag', datum: '{vandaag}' },
})
