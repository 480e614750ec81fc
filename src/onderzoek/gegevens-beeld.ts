import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { isInzageBeperkt } from '../wet/eigen-gegeven.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { isGegevenBinnen, isVerzoekBinnen } from './rules/buiten-reikwijdte.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Gegevenshint, hintBijGegeven } from './rules/hint-bij-gegeven.ts'

type L = Lezing<Feiten, OnderzoekTabel>
type Inhoud = Readonly<Record<string, unknown>>

/** One gegeven on the page of the case. */
export type GegevenInBeeld = Inhoud & {
  readonly id: string
  readonly betrokkeneId: string
  readonly onderdeel: string | null
  readonly thema: string | null
  readonly categorie: string
  readonly niveau: string
  readonly bron: string
  /** The request it answers, when it does. */
  readonly verzoekId: string | null
  readonly datum: string
  /** Whether it still lies within the reikwijdte. */
  readonly binnen: boolean
  /** What the text may hold that was not chosen: questions, never a refusal (N-5.4.1-1-nz). */
  readonly hints: readonly Gegevenshint[]
  /** The ids of the betrokkenen to whom it may not be shown. */
  readonly nietTonenAan: readonly string[]
  /** The last day on which its person does not see it; null when he does. */
  readonly nietInzienTot: string | null
}

/** One request on the page of the case. */
export type VerzoekInBeeld = Inhoud & {
  readonly id: string
  readonly partijId: string
  readonly betrokkeneId: string
  readonly domein: string
  readonly staat: string
  readonly regime: string
  readonly thema: string
  readonly niveau: string
  readonly verzondenOp: string
  readonly beantwoordOp: string | null
  readonly binnen: boolean
}

/** The gegevens with their content opened. */
export const gegevensVan = (lezing: L): readonly GegevenInBeeld[] =>
  lezing
    .rijen('gegeven')
    .map(
      ({
        id,
        betrokkene_id,
        onderdeel,
        thema,
        categorie,
        niveau,
        bron,
        verzoek_id,
        datum,
        inhoud,
        ...rij
      }) => ({
        ...inhoud,
        id,
        betrokkeneId: betrokkene_id,
        onderdeel,
        thema,
        categorie,
        niveau,
        bron,
        verzoekId: verzoek_id,
        datum,
        binnen: lezing.feiten.gegevens.some((een) => een.id === id && isGegevenBinnen(lezing.feiten, een)),
        nietTonenAan: rij.niet_tonen_aan,
        nietInzienTot: isInzageBeperkt(rij.niet_inzien_tot, lezing.feiten.peildag)
          ? (rij.niet_inzien_tot ?? null)
          : null,
        tekst: gegevenTekst(inhoud, lezing.feiten.peildag),
        hints: hintBijGegeven(gegevenTekst(inhoud, lezing.feiten.peildag), { categorie, niveau }),
      }),
    )

/** What was asked of parties, with its content opened. */
export const verzoekenVan = (lezing: L): readonly VerzoekInBeeld[] =>
  lezing
    .rijen('verzoek')
    .map(({ id, partij_id, betrokkene_id, domein, staat, regime, thema, niveau, inhoud, ...dagen }) => ({
      ...inhoud,
      portaalId: undefined,
      id,
      partijId: partij_id,
      betrokkeneId: betrokkene_id,
      domein,
      staat,
      regime,
      thema,
      niveau,
      verzondenOp: dagen.verzonden_op,
      beantwoordOp: dagen.beantwoord_op,
      binnen: lezing.feiten.verzoeken.some((een) => een.id === id && isVerzoekBinnen(lezing.feiten, een)),
    }))
