import { z } from 'zod'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import type { GebeurtenisSoort } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { toetsStuurStartbrief, voorafStuurStartbrief } from './rules/stuur-startbrief.ts'
import { type Start, startbrief } from './startbrief.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const teksten = (...waarden: readonly unknown[]): readonly string[] =>
  waarden.filter((waarde) => typeof waarde === 'string').filter((tekst) => tekst !== '')

/** How this onderzoek began, from the content of 'gebeurtenis' and 'verzoek'. */
const startVan = (lezing: Lezing<Feiten, OnderzoekTabel>, betrokkeneId: string): Start => {
  const { gestartOp, verzochtOp } = lezing.feiten.dossier
  const inhoud = lezing.rijen('gebeurtenis').find(({ soort }) => soort === 'aanleiding')?.inhoud ?? {}
  const vragen = lezing.rijen('verzoek').filter(({ betrokkene_id }) => betrokkene_id === betrokkeneId)
  return {
    partij: typeof inhoud.partij === 'string' ? inhoud.partij : null,
    verzochtOp,
    gestartOp: gestartOp ?? verzochtOp,
    waarom: teksten(inhoud.feiten, inhoud.samenhang, inhoud.verderDan),
    gevraagd: [...new Set(vragen.flatMap((vraag) => teksten(vraag.inhoud.partij)))],
  }
}

/** What the letter says: then that was told as well, each as a fact that can be mended. */
const verteld: readonly (readonly [GebeurtenisSoort, string | null])[] = [
  ['over-onderzoek-geinformeerd', 'met-brief'],
  ['gewezen-op-clientondersteuning', null],
  ['gewezen-op-gegevensgebruik', null],
]

/** Writes to a client that there is an onderzoek that he did not ask for (2.3a.4 lid 3; AVG 14). */
export const stuurStartbrief = defineHandeling({
  id: 'onderzoek.stuur-startbrief',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.4-3', 'N-2.3a.4-co', 'N-AVG-14-3', 'N-AVG-14-2f', 'N-AVG-12-1'],
  pad: 'startbrieven',
  dossier: onderzoekDossier,
  controleren: true,
  metInhoud: ['gebeurtenis', 'verzoek'],
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: opDeDag(voorafStuurStartbrief),
  toets: (invoer, feiten, { vandaag }) => toetsStuurStartbrief(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId }, lezing, kader) => {
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    if (!persoon) return []
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    return [{ voor: betrokkeneId, brief: startbrief(hoofd, startVan(lezing, betrokkeneId)) }]
  },
  effect: async ({ betrokkeneId }, werk) => {
    const datum = werk.kader.vandaag
    const rij = { betrokkene_id: betrokkeneId, soort: 'start', datum, verzonden_op: datum }
    const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[0]?.brief })
    for (const [soort, code] of verteld)
      await werk.voegToe('gebeurtenis', { soort, betrokkene_id: betrokkeneId, datum, code })
    return { briefId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  voorbeeld: { betrokkeneId: '{verzoeker}' },
})
