import { verstrektInOverleg } from '../casusoverleg/index.ts'
import { nietGebruiktSinds } from '../dossier/bevroren.ts'
import { afsprakenMet } from '../mijn-omgeving/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { overzichtWoorden as woorden } from '../teksten/nl/onderzoek-overzicht.ts'
import { vul } from '../teksten/tekst.ts'
import { zonderNaam } from '../verwerking/inzagebron.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { MijnGegeven, MijnGift, MijnVraag, MijnZaak } from '../verwerking/mijn-zaak.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Niveau } from '../wet/categorieen.ts'
import { type Lezer, watClientLeest } from '../wet/eigen-gegeven.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { vragenVoorClient } from './rules/overzicht-voor-client.ts'
import { naamVanStuk } from './stuk-keuze.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** A gegeven that he reads, by its id. */
export type Gelezen = MijnGegeven & { readonly id: string }

/** What of the gegevens this person reads; the content of `gegeven` and `verzoek` must be there (AVG 15; N-AVG-15). */
export const gegevensVoor = (lezing: Pick<L, 'rijen'>, lezer: Lezer, op: string): readonly Gelezen[] =>
  lezing.rijen('gegeven').flatMap((rij) => {
    const { id, betrokkene_id: betrokkeneId, niet_tonen_aan: nietTonenAan, bron, datum, inhoud } = rij
    const { niet_inzien_tot: nietInzienTot } = rij
    const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
    const leest = { tekst: gegevenTekst(inhoud, op), voorwaarden }
    const tekst = watClientLeest({ betrokkeneId, nietTonenAan, nietInzienTot }, leest, lezer, op)
    if (!tekst) return []
    const verzoek = lezing.rijen('verzoek').find((een) => een.id === rij.verzoek_id)
    const vanPartij = tekstVan(inhoud.partij) || tekstVan(verzoek?.inhoud.partij) || null
    const waarom = tekstVan(inhoud.noodzaak)
    const bevrorenOp = nietGebruiktSinds(rij, op)
    return [{ id, tekst, onderdeel: rij.onderdeel, vanPartij, bron, datum, waarom, bevrorenOp }]
  })

/** What was asked of parties about him; `leest` are the ids of what he reads. */
export const gevraagdVoor = (
  lezing: Pick<L, 'rijen' | 'feiten'>,
  wie: string,
  leest: ReadonlySet<string>,
): readonly MijnVraag[] => {
  const rijen = new Map(lezing.rijen('verzoek').map((rij) => [rij.id, rij]))
  return vragenVoorClient(lezing.feiten, wie, leest).flatMap(({ id, stand }) => {
    const rij = rijen.get(id)
    if (!rij) return []
    const items = (rij.inhoud.items ?? []) as readonly { gegeven: string; waaromNodig: string }[]
    return [
      {
        ...{ op: rij.verzonden_op, partij: tekstVan(rij.inhoud.partij), stand },
        wat: items.map(({ gegeven }, nummer) => ({
          gegeven,
          niveau: (rij.item_niveaus[nummer] ?? 'dat') as Niveau,
        })),
        waarom: items.map(({ waaromNodig }) => waaromNodig).join('; '),
      },
    ]
  })
}

/** What of his own gegevens went to somebody else; a letter to himself is none, and of a family member only that it was one. */
const gegevenAanAnderen = (
  lezing: L,
  leest: ReadonlyMap<string, string>,
  wie: string,
): readonly MijnGift[] => {
  const { betrokkenen } = lezing.feiten
  return lezing
    .rijen('verstrekking')
    .filter(({ aan, gegeven_id: id }) => aan !== wie && leest.has(id))
    .map(({ aan, gegeven_id: id, datum }) => ({
      ...{ op: datum, wat: leest.get(id) ?? '' },
      aan: codeTekst('ontvanger', zonderNaam(betrokkenen, aan)),
    }))
}

/** What of his own gegevens was brought into a conference, and to which parties that were in the room. */
const inOverleg = async (
  lezing: L,
  leest: ReadonlyMap<string, string>,
  wie: string,
): Promise<readonly MijnGift[]> => {
  const giften = await verstrektInOverleg(lezing, (id) => id)
  return giften.flatMap(({ gegevenId, over, op, aan }) => {
    const wat = leest.get(gegevenId)
    return wat && over === wie ? [{ op, wat, aan: vul(woorden.gedeeld.overleg, { partij: aan }) }] : []
  })
}

/** Everything of what he reads that another got; the content of `verstrekking` and `overleg` must be there. */
export const gedeeldVoor = async (
  lezing: L,
  leest: ReadonlyMap<string, string>,
  wie: string,
): Promise<readonly MijnGift[]> => [
  ...gegevenAanAnderen(lezing, leest, wie),
  ...(await inOverleg(lezing, leest, wie)),
]

/** Appointments that are still to come with him. The content of `gebeurtenis` must be there. */
export const afsprakenVan = (lezing: L, wie: string, vandaag: string): MijnZaak['afspraken'] =>
  afsprakenMet(openGespreksafspraken(lezing.feiten), lezing.rijen('gebeurtenis'), wie, vandaag)

/** The papers that he was asked for and has not given; the content of `stuk` must be there. */
export const gevraagdeStukken = (lezing: L, wie: string): MijnZaak['stukken'] =>
  lezing
    .rijen('stuk')
    .filter((rij) => rij.betrokkene_id === wie && rij.staat === 'gevraagd')
    .map(({ inhoud, uiterlijk, soort }) => ({
      wat: naamVanStuk({ soort, omschrijving: inhoud.omschrijving }),
      uiterlijk,
    }))
