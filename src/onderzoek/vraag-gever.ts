import { z } from 'zod'
import { geversMetPortaal, geverVan, openGeversvragen, stelGeversvraag } from '../doorgeefvraag/index.ts'
import { aanduiding } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { waarvoorVanOntvanger } from '../teksten/nl/onderzoek-woorden/gever.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import { nogTeVragen, watVerderMag } from '../wet/voorwaarden.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { ontvangersVanGever } from './leg-antwoord-gever-vast.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { verzoekMet } from './rules/verzoek.ts'
import { toetsVraagGever, voorafVraagGever } from './rules/vraag-gever.ts'
import { voorwaardenBijDoorgeven, voorwaardenVan } from './voorwaarden-van.ts'
import { personenVan } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** Which party gave each gegeven that asks for it: its condition names it, or the request it answered. */
const geversVan = (
  { feiten }: Pick<L, 'feiten'>,
  voorwaarden: Awaited<ReturnType<typeof voorwaardenBijDoorgeven>>,
): ReadonlyMap<string, string> =>
  new Map(
    feiten.gegevens.flatMap(({ id, verzoekId }) => {
      const partijId =
        geverVan(voorwaarden.get(id) ?? []) ?? (verzoekId && verzoekMet(feiten, verzoekId)?.partijId)
      return partijId ? [[id, partijId] as const] : []
    }),
  )

const bij = async (_: Feiten, lezing: L, { vandaag }: Pick<Kader, 'vandaag'>) => {
  const voorwaarden = await voorwaardenBijDoorgeven(lezing)
  const personen = await personenVan(lezing)
  const gevers = await geversMetPortaal(lezing, geversVan(lezing, voorwaarden), vandaag)
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
 * Asks a party that wanted to be asked first, in its portal, whether the coordinator, the client himself what police or justice gave,
 * or a service or the burgemeester may have what it gave (N-5.4.2-1-vw, N-5.4.2-3).
 */
export const vraagGever = defineHandeling({
  id: 'onderzoek.vraag-gever',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-3', 'N-5.4.2-6-nz'],
  pad: 'vragen-aan-gevers',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    gegevenId: dossierkeuze(),
    voor: keuze(ontvangersVanGever).default('coordinator'),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'partij' }),
  }),
  vooraf: opDeDag(voorafVraagGever),
  bij,
  toets: (invoer, feiten, { vandaag }, hier) => toetsVraagGever(invoer, feiten, hier, vandaag),
  effect: async ({ gegevenId, voor, waarom }, werk, { voorwaarden, personen, gevers }) => {
    const rij = werk.rijen('gegeven').find(({ id }) => id === gegevenId)
    const persoon = rij && personen.get(rij.betrokkene_id)
    const gever = gevers.get(gegevenId)
    if (!persoon || !gever?.organisatieId) throw new Error('the toets asks for a giver with a portal')
    await stelGeversvraag(werk, {
      ...{ organisatieId: gever.organisatieId, persoon, betrokkeneId: rij.betrokkene_id },
      ...{ magBsn: magBsnGebruiken(gever, werk.kader.vandaag), gegevenId, voor, waarom },
      tekst: watVerderMag(String(rij.inhoud.tekst), voorwaarden.get(gegevenId) ?? [], voor),
      naar: codeTekst('ontvanger', voor),
      waarvoor: waarvoorVanOntvanger(voor),
    })
  },
  bericht: async ({ gegevenId }, lezing, kader) =>
    (await bij(lezing.feiten, lezing, kader)).gevers.get(gegevenId)?.lezers ?? [],
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (_, lezing) => {
    const voorwaarden = voorwaardenVan(lezing)
    const open = (id: string) =>
      ontvangersVanGever.some((voor) => nogTeVragen(voorwaarden.get(id) ?? [], voor))
    return { gegevenId: await keuzeUitGegevens(lezing, open) }
  },
  begin: () => ({ voor: 'coordinator' }),
  voorbeeld: {
    gegevenId: '{gegeven}',
    voor: 'coordinator',
    waarom: 'De coördinator moet weten of er een regeling loopt om een plan te maken.',
  },
})
