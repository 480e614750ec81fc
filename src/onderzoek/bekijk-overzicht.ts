import { z } from 'zod'
import { verstrektInOverleg } from '../casusoverleg/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { overzichtWoorden as woorden } from '../teksten/nl/onderzoek-overzicht.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { leesWieKeek } from '../verwerkingenlogboek/index.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { BekekenBrief } from './bekijk-brief.ts'
import { briefhoofd } from './briefhoofd.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { bronInWoorden, type Overzicht, overzichtbrief } from './overzichtbrief.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { toetsOverzicht, vragenVoorClient, watClientLeest } from './rules/overzicht-voor-client.ts'
import { termijnenVan } from './rules/termijnen-van.ts'
import { naamVanStuk } from './stuk-keuze.ts'
import { personenVan } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const gegevensVoor = (lezing: L, wie: string, op: string) =>
  lezing.rijen('gegeven').flatMap((rij) => {
    const { id, betrokkene_id: betrokkeneId, niet_tonen_aan: nietTonenAan, bron, datum, inhoud } = rij
    const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
    const leest = { tekst: gegevenTekst(inhoud, op), voorwaarden }
    const tekst = watClientLeest({ betrokkeneId, nietTonenAan }, leest, wie, op)
    if (!tekst) return []
    const verzoek = lezing.rijen('verzoek').find((een) => een.id === rij.verzoek_id)
    const partij = tekstVan(inhoud.partij) || tekstVan(verzoek?.inhoud.partij)
    return [{ id, tekst, bron: bronInWoorden(bron, partij), datum, waarom: tekstVan(inhoud.noodzaak) }]
  })

const gevraagdVoor = (lezing: L, wie: string, leest: ReadonlySet<string>): Overzicht['gevraagd'] => {
  const rijen = new Map(lezing.rijen('verzoek').map((rij) => [rij.id, rij]))
  return vragenVoorClient(lezing.feiten, wie, leest).flatMap(({ id, stand }) => {
    const rij = rijen.get(id)
    if (!rij) return []
    const items = (rij.inhoud.items ?? []) as readonly { gegeven: string; waaromNodig: string }[]
    return [
      {
        ...{ op: rij.verzonden_op, partij: tekstVan(rij.inhoud.partij), stand },
        wat: items.map(({ gegeven }) => gegeven),
        waarom: items.map(({ waaromNodig }) => waaromNodig).join('; '),
      },
    ]
  })
}

/** What of his own gegevens went to somebody else; a letter to himself is none, and of a family member only that it was one. */
const gedeeldVoor = (lezing: L, leest: ReadonlyMap<string, string>, wie: string): Overzicht['gedeeld'] => {
  const mensen = new Set(lezing.feiten.betrokkenen.map(({ id }) => id))
  return lezing
    .rijen('verstrekking')
    .filter(({ aan, gegeven_id: id }) => aan !== wie && leest.has(id))
    .map(({ aan, gegeven_id: id, datum }) => ({
      ...{ op: datum, wat: leest.get(id) ?? '' },
      aan: mensen.has(aan) ? codeTekst('ontvanger', 'gezin') : codeTekst('ontvanger', aan),
    }))
}

/** What of his own gegevens was brought into a conference, and to which parties that were in the room. */
const inOverleg = async (
  lezing: L,
  leest: ReadonlyMap<string, string>,
  wie: string,
): Promise<Overzicht['gedeeld']> => {
  const giften = await verstrektInOverleg(lezing, (id) => id)
  return giften.flatMap(({ gegevenId, over, op, aan }) => {
    const wat = leest.get(gegevenId)
    return wat && over === wie ? [{ op, wat, aan: vul(woorden.gedeeld.overleg, { partij: aan }) }] : []
  })
}

/** Appointments that are still to come with him; who else is there is not his to read. */
const afsprakenMet = (lezing: L, wie: string, vandaag: string): Overzicht['afspraken'] => {
  const rijen = lezing.rijen('gebeurtenis')
  const zijn = new Set(
    rijen.flatMap(({ id, inhoud: { met } }) => (Array.isArray(met) && met.includes(wie) ? [id] : [])),
  )
  const open = openGespreksafspraken(lezing.feiten).filter(
    ({ id, datum }) => zijn.has(id) && datum >= vandaag,
  )
  return afsprakenInBeeld(open, rijen, []).map(({ datum, tijd }) => ({ datum, tijd }))
}

const maakOverzicht = async (lezing: L, wie: string, kader: { vandaag: string; gebruikerId: string }) => {
  const { vandaag, gebruikerId } = kader
  const { feiten } = lezing
  const { staat, gestartOp } = feiten.dossier
  const gegevens = gegevensVoor(lezing, wie, vandaag)
  const leest = new Map(gegevens.map(({ id, tekst }) => [id, tekst]))
  const bezig = staat === 'eerste-contact' || staat === 'loopt'
  return {
    staat,
    klaarVoor: bezig ? termijnenVan(feiten).onderzoekKlaar : null,
    afspraken: afsprakenMet(lezing, wie, vandaag),
    stukken: lezing
      .rijen('stuk')
      .filter((rij) => rij.betrokkene_id === wie && rij.staat === 'gevraagd')
      .map(({ inhoud, uiterlijk, soort }) => ({
        wat: naamVanStuk({ soort, omschrijving: inhoud.omschrijving }),
        uiterlijk,
      })),
    gevraagd: gevraagdVoor(lezing, wie, new Set(leest.keys())),
    gegevens,
    gedeeld: [...gedeeldVoor(lezing, leest, wie), ...(await inOverleg(lezing, leest, wie))],
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
