import { z } from 'zod'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { leesWieKeek } from '../verwerkingenlogboek/index.ts'
import type { BekekenBrief } from './bekijk-brief.ts'
import { briefhoofd } from './briefhoofd.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import {
  afsprakenVan,
  gedeeldVoor,
  gegevensVoor,
  gevraagdeStukken,
  gevraagdVoor,
} from './overzicht-van-client.ts'
import { type Overzicht, overzichtbrief } from './overzichtbrief.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsOverzicht } from './rules/overzicht-voor-client.ts'
import { termijnenVan } from './rules/termijnen-van.ts'
import { personenVan } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const maakOverzicht = async (lezing: L, wie: string, kader: { vandaag: string; gebruikerId: string }) => {
  const { vandaag, gebruikerId } = kader
  const { feiten } = lezing
  const { staat, gestartOp } = feiten.dossier
  const gegevens = gegevensVoor(lezing, { id: wie, namens: false }, vandaag)
  const leest = new Map(gegevens.map(({ id, tekst }) => [id, tekst]))
  const bezig = staat === 'eerste-contact' || staat === 'loopt'
  return {
    staat,
    klaarVoor: bezig ? termijnenVan(feiten).onderzoekKlaar : null,
    afspraken: afsprakenVan(lezing, wie, vandaag),
    stukken: gevraagdeStukken(lezing, wie),
    gevraagd: gevraagdVoor(lezing, wie, new Set(leest.keys())),
    gegevens,
    gedeeld: await gedeeldVoor(lezing, leest, wie),
    bewaren: gestartOp === null ? 'bewarenVanafMelding' : bezig ? 'bewarenMetAanpak' : 'bewarenZonderAanpak',
    // The last thing that is read: after it the transaction can only write its line in the log.
    keken: (await leesWieKeek(lezing, vandaag, gebruikerId)).dagen,
  } satisfies Overzicht
}

/**
 * The overview of what is kept of one client, to print and to give him: the same as he would see himself, without the internet (AVG 12 and 15; N-AVG-15,
 * N-AVG-12-1, N-2.3a.4-3).
 */
export const bekijkOverzicht = defineInzien({
  id: 'onderzoek.bekijk-overzicht',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-15', 'N-AVG-12-1', 'N-5.3.2-1', 'N-5.3.2-2', 'N-2.3a.4-3', 'N-5.4.2-2-vrz', 'N-AVG-32'],
  pad: 'overzichten',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'verzoek', 'verstrekking', 'stuk', 'gebeurtenis', 'overleg'],
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  toets: ({ betrokkeneId }, feiten, { vandaag, wie }) =>
    toetsOverzicht({ betrokkeneId, rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: async (lezing, { betrokkeneId }, kader): Promise<BekekenBrief | null> => {
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    if (!persoon) return null
    const { vandaag, wie } = kader
    const hoofd = await briefhoofd(lezing, kader, persoon, vandaag)
    const gebruikerId = wie.gebruikerId
    const overzicht = await maakOverzicht(lezing, betrokkeneId, { vandaag, gebruikerId })
    return { soort: 'overzicht', brief: overzichtbrief(hoofd, overzicht) }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}' },
})
