import type { AanpakRijen } from './aanpak-rijen.ts'
import type { BestandRijen } from './bestand-rijen.ts'
import type { DeelRijen } from './deel-rijen.ts'
import type { OverlegRijen } from './overleg-rijen.ts'
import type { VerdeelRijen } from './verdeel-rijen.ts'
import type { ZvhRijen } from './zvh-rijen.ts'

/** The columns in the clear of each table of a dossier; `inhoud` (encrypted) and who/when/version are added by the store. */
export interface Rijen extends VerdeelRijen, BestandRijen, DeelRijen, AanpakRijen, OverlegRijen, ZvhRijen {
  overgang: {
    volgnr: number
    overgang: string
    naar: string
    datum: string
    artikel: string
    reden_code: string | null
  }
  betrokkene: { pseudoniem: string; hoedanigheid: string; datum: string }
  band: {
    betrokkene_id: string
    soort: string
    code: string
    voor_id: string | null
    omvang: readonly string[]
    sinds: string | null
    tot: string | null
  }
  gebeurtenis: { soort: string; betrokkene_id: string | null; datum: string; code: string | null }
  gegeven: {
    betrokkene_id: string
    onderdeel: string | null
    thema: string | null
    categorie: string
    niveau: string
    bron: string
    verzoek_id: string | null
    vraag_id: string | null
    dienst_id: string | null
    item_id: string | null
    niet_tonen_aan: readonly string[]
    datum: string
    /** Nobody uses it since that day, until the other (AVG 18). */
    bevroren_op?: string | null
    bevroren_tot?: string | null
    /** The last day of a use that the law names all the same (AVG 18 lid 2), and that on which its person does not see it (AVG 23). */
    gebruik_tot?: string | null
    niet_inzien_tot?: string | null
  }
  verstrekking: {
    gegeven_id: string
    aan: string
    datum: string
    artikel: string
    verbeterd_op: string | null
    gemeld_op: string | null
    ingetrokken_op: string | null
    vernietiging: string | null
    uitleg_op: string | null
  }
  dienst: {
    betrokkene_id: string
    domein: string
    soort: string
    staat: string
    verklaard_op: string | null
    aangevraagd_op: string | null
    afgehandeld_op: string | null
    dreiging: boolean
    los: boolean
    vertrouwelijk: boolean
  }
  brief: { betrokkene_id: string; soort: string; datum: string; verzonden_op: string | null }
  concept: { verloopt_op: string }
  reikwijdte: {
    nr: number
    datum: string
    binnen: readonly string[]
    gesloten: readonly string[]
    met: readonly string[]
    partijsoorten: readonly string[] | null
    partijen: readonly string[]
    door: string
  }
  afbakening: {
    soort: string
    thema: string
    betrokkene_id: string | null
    vanaf: number
    tot: number | null
  }
  verzoek: {
    partij_id: string
    regime: string
    domein: string
    betrokkene_id: string
    niveau: string
    onderdeel: string
    thema: string
    staat: string
    verzonden_op: string
    beantwoord_op: string | null
    toestemming: boolean
    vraag_id: string | null
    item_ids: readonly string[]
    item_niveaus: readonly string[]
  }
  voorziening: {
    betrokkene_id: string
    gemeld_door: string
    staat: string
    gemeld_op: string
    gesproken_op: string | null
    vanaf: string | null
    tot: string | null
  }
  stuk: {
    betrokkene_id: string
    soort: string
    onderdeel: string
    thema: string
    staat: string
    gevraagd_op: string
    uiterlijk: string
  }
  partij: { partij_id: string; domein: string; regime: string }
  melder: { soort: string; verborgen: boolean; anoniem: boolean }
  inlichting: {
    aan: string
    partij_id: string | null
    andere_gemeente: string | null
    niveau: string
    staat: string
    gevraagd_op: string
    beantwoord_op: string | null
  }
  doorgeleiding: {
    soort: string
    partij_id: string | null
    taak: string | null
    grond: string
    staat: string
    datum: string
    beslist_op: string | null
  }
  herkenning: { soort: string; kenmerk: Buffer }
  vraag: {
    partij_id: string
    regime: string
    soort: string | null
    weg: string
    ernstig: boolean
    jeugdvoorziening: boolean
    niveau: string
    toestemming: boolean
    verzonden_op: string
    item_ids: readonly string[]
    item_niveaus: readonly string[]
  }
  antwoord: {
    betrokkene_id: string
    vraag_id: string
    item_id: string
    soort: string
    niveau: string | null
    categorie: string | null
    staat: string
    datum: string
  }
}

export type Tabel = keyof Rijen

/** A row as it was read, without its content. */
export type Rij<T extends Tabel> = Rijen[T] & { id: string; versie: number; wie: string; op: string }

/** The row of the dossier itself. Dates are `yyyy-mm-dd`. */
export interface DossierRij {
  id: string
  nummer: string
  versie: number
  staat: string
  behandelaar: string | null
  /** The team it belongs to; null for the whole municipality. */
  team: string | null
  wet: string | null
  route: string | null
  ingang: string | null
  verzocht_op: string | null
  gestart_op: string | null
  einde_op: string | null
  vernietigen_op: string | null
  kenmerk: Readonly<Record<string, unknown>>
  sleutelversie: number
}

/** A dossier as loaded for one act: its own row and the metadata of the rows asked for; no content. */
export type Dossier<T extends Tabel = Tabel> = DossierRij & {
  readonly gemeente: string
  readonly rijen: { readonly [K in T]: readonly Rij<K>[] }
}
