import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { ontvangenAntwoorden } from './rules/antwoord-van-partij.ts'
import type { Feiten } from './rules/feiten.ts'

type L = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen' | 'feiten'>

/** What was asked for in one item of a request, and why. */
interface Gevraagd {
  readonly gegeven: string
  readonly waaromNodig: string
  readonly motiveringNiveau?: string | undefined
}

/** One answer that came by the portal, opened: what it says, who decided, under which conditions, and what was asked. */
export interface OpenAntwoord {
  readonly id: string
  readonly verzoekId: string
  readonly partij: string
  readonly tekst: string
  readonly beslistDoor: string
  readonly voorwaarden: readonly Voorwaarde[]
  /** Out of which task the burgemeester knows it (N-5.4.2-4). */
  readonly taak: unknown
  readonly gevraagd: Gevraagd | undefined
}

/** One answer with its content and the item it answers; undefined when it is not there. Needs the content of 'antwoord' and 'verzoek'. */
export const openAntwoord = (lezing: L, id: string | undefined): OpenAntwoord | undefined => {
  const rij = lezing.rijen('antwoord').find((een) => een.id === id)
  const verzoek = rij && lezing.rijen('verzoek').find((een) => een.id === rij.vraag_id)
  if (!verzoek) return undefined
  const items = (verzoek.inhoud.items ?? []) as readonly Gevraagd[]
  const { tekst, beslistDoor, voorwaarden, taak = null } = rij.inhoud
  return {
    id: rij.id,
    verzoekId: verzoek.id,
    partij: String(verzoek.inhoud.partij),
    tekst: String(tekst ?? ''),
    beslistDoor: String(beslistDoor ?? ''),
    voorwaarden: (voorwaarden ?? []) as readonly Voorwaarde[],
    taak,
    gevraagd: items[verzoek.item_ids.indexOf(rij.item_id)],
  }
}

/** The answers of which nothing was done yet as options: which party, what it was asked, and what it said. Needs the content of 'antwoord' and 'verzoek'. */
export const antwoordKeuze = (lezing: L): readonly Keuze[] =>
  ontvangenAntwoorden(lezing.feiten).flatMap(({ id }) => {
    const open = openAntwoord(lezing, id)
    if (!open) return []
    const { partij, gevraagd, tekst } = open
    return [{ waarde: id, label: gevraagd ? `${partij}: ${gevraagd.gegeven}` : partij, uitleg: tekst }]
  })

/** One answer on the page of the case: what was asked, what was said, and under which conditions. */
export interface AntwoordInBeeld {
  readonly id: string
  readonly betrokkeneId: string
  readonly partij: string
  readonly gevraagd: string
  readonly tekst: string
  readonly categorie: string
  readonly niveau: string
  readonly soort: string
  readonly beslistDoor: string
  readonly voorwaarden: readonly Voorwaarde['soort'][]
  /** Until which day it may be used; null when the party tied no day to it. */
  readonly alleenTot: string | null
  readonly datum: string
}

/** The answers of which nothing was done yet, opened. Needs the content of 'antwoord' and 'verzoek'. */
export const antwoordenVan = (lezing: L): readonly AntwoordInBeeld[] =>
  ontvangenAntwoorden(lezing.feiten).flatMap(({ id, verzoekId, categorie, niveau, soort, datum }) => {
    const open = openAntwoord(lezing, id)
    const verzoek = lezing.feiten.verzoeken.find((een) => een.id === verzoekId)
    if (!open || !verzoek) return []
    const { partij, tekst, beslistDoor, voorwaarden, gevraagd } = open
    return [
      {
        ...{ id, betrokkeneId: verzoek.betrokkeneId, partij, gevraagd: gevraagd?.gegeven ?? '', tekst },
        ...{ categorie, niveau, soort, beslistDoor, datum },
        voorwaarden: voorwaarden.map((een) => een.soort),
        alleenTot: voorwaarden.find((een) => een.soort === 'alleen-tot')?.datum ?? null,
      },
    ]
  })
