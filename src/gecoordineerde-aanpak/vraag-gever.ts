import { z } from 'zod'
import {
  geversMetPortaal,
  geverVan,
  openGeversvragen,
  sluitGeversvragen,
  stelGeversvraag,
} from '../doorgeefvraag/index.ts'
import { aanduiding, personenVan } from '../personen/index.ts'
import { waarvoorInAanpak } from '../teksten/nl/aanpak-gever.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { nogTeVragen, watVerderMag } from '../wet/voorwaarden.ts'
import { vanCoordinator } from './declaratie.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { type AanpakLezing, gegevenKeuze, gegevenTeksten, partijenBijNaam, partijKeuze } from './keuzes.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import {
  toetsTrekVraagAanGeverIn,
  toetsVraagGever,
  voorafTrekVraagAanGeverIn,
  voorafVraagGever,
} from './rules/vraag-gever.ts'

const bij = async (_: Feiten, lezing: AanpakLezing, { vandaag }: Pick<Kader, 'vandaag'>) => {
  const voorwaarden = voorwaardenVan(lezing)
  const personen = await personenVan(lezing)
  const gaven = [...voorwaarden].map(([gegevenId, gesteld]) => [gegevenId, geverVan(gesteld) ?? ''] as const)
  const gevers = await geversMetPortaal(lezing, new Map(gaven), vandaag)
  return {
    voorwaarden,
    personen,
    gevers,
    open: openGeversvragen(lezing, vandaag),
    inPortaal: [...gevers.keys()],
    herkenbaar: [...personen].flatMap(([id, persoon]) => (aanduiding(persoon, false) ? [id] : [])),
  }
}

/**
 * Asks who gave a gegeven and wanted to be asked first, in its portal, whether one party of the aanpak may have it. The coordinator
 * may work for a party: without the number of the person (N-5.4.2-1-vw, N-5.4.2-3, N-5.4.2-5, N-5.4.4-5).
 */
export const vraagGever = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.vraag-gever',
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-3', 'N-5.4.2-6-nz', 'N-5.4.4-5'],
  pad: 'vragen-aan-gevers',
  metInhoud: ['gegeven', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    gegevenId: dossierkeuze(),
    partijId: dossierkeuze(),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'partij' }),
  }),
  vooraf: voorafVraagGever,
  bij,
  toets: (invoer, feiten, kader, hier) =>
    toetsVraagGever(invoer, metVoorwaarden(feiten, hier.voorwaarden), kader, hier),
  effect: async ({ gegevenId, partijId, waarom }, werk, { voorwaarden, personen, gevers }) => {
    const rij = werk.rijen('gegeven').find(({ id }) => id === gegevenId)
    const persoon = rij && personen.get(rij.betrokkene_id)
    const gever = gevers.get(gegevenId)
    if (!persoon || !gever?.organisatieId) throw new Error('the toets asks for a giver with a portal')
    const naam = (await partijenBijNaam(werk)).get(partijId)?.naam ?? ''
    await stelGeversvraag(werk, {
      ...{ organisatieId: gever.organisatieId, persoon, betrokkeneId: rij.betrokkene_id, magBsn: false },
      ...{ gegevenId, voor: partijId, naar: naam, waarvoor: waarvoorInAanpak, waarom },
      tekst: watVerderMag(String(rij.inhoud.tekst), voorwaarden.get(gegevenId) ?? [], partijId),
    })
  },
  bericht: async ({ gegevenId }, lezing, kader) =>
    (await bij(lezing.feiten, lezing, kader)).gevers.get(gegevenId)?.lezers ?? [],
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing, { vandaag }) => {
    const voorwaarden = voorwaardenVan(lezing)
    const mag = (id: string) =>
      feiten.partijen.some((partij) => nogTeVragen(voorwaarden.get(id) ?? [], partij.id))
    return {
      gegevenId: (await gegevenKeuze(lezing, vandaag)).filter(({ waarde }) => mag(waarde)),
      partijId: await partijKeuze(lezing),
    }
  },
  voorbeeld: {
    gegevenId: '{gegeven}',
    partijId: '{partij}',
    waarom: 'Zonder dit kan de partij haar afspraak niet goed plannen.',
  },
})

/** Withdraws a question to who gave something that nobody answered: in the portal it is gone (N-AVG-5-1c). */
export const trekVraagAanGeverIn = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.trek-vraag-aan-gever-in',
  normen: ['N-AVG-5-1c', 'N-5.4.2-1-vw'],
  pad: 'ingetrokken-vragen-aan-gevers',
  naOverlijden: 'kan',
  metInhoud: ['gebeurtenis', 'gegeven'],
  invoer: z.object({ vraagId: dossierkeuze() }),
  vooraf: voorafTrekVraagAanGeverIn,
  bij: (_, lezing, { vandaag }) => openGeversvragen(lezing, vandaag),
  toets: toetsTrekVraagAanGeverIn,
  effect: ({ vraagId }, werk) => sluitGeversvragen(werk, ({ id }) => id === vraagId),
  betrokkenen: ({ gebeurtenissen }, { vraagId }) =>
    gebeurtenissen.flatMap(({ id, betrokkeneId }) => (id === vraagId && betrokkeneId ? [betrokkeneId] : [])),
  keuzes: async (_, lezing, { vandaag }) => {
    const teksten = gegevenTeksten(lezing, vandaag)
    const namen = await partijenBijNaam(lezing)
    const vraagId = openGeversvragen(lezing, vandaag).map(({ id, gegevenId, voor }) => ({
      ...{ waarde: id, label: teksten.get(gegevenId) ?? '', uitleg: namen.get(voor)?.naam ?? '' },
    }))
    return { vraagId }
  },
  voorbeeld: { vraagId: '{vraag}' },
})
