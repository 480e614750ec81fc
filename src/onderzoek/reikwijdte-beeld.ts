import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { SprakVoor } from './rules/namens-wie.ts'
import { namensIn } from './wie-sprak.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** One version of the reikwijdte as the page of the case shows it, people by the id of their betrokkene. */
export interface VersieBeeld {
  readonly id: string
  readonly nr: number
  readonly datum: string
  readonly met: readonly string[]
  /** For whom a representative who was there spoke. */
  readonly namens: readonly SprakVoor[]
  readonly binnen: readonly string[]
  readonly gesloten: readonly string[]
  /** The themes that are not about somebody. */
  readonly nietOver: readonly { readonly thema: string; readonly betrokkeneId: string }[]
  readonly vragen: readonly {
    readonly id: string
    readonly vraag: string
    readonly thema: string
    readonly betrokkeneId: string | null
  }[]
  /** Kinds of parties that may be asked; null: from before that was agreed. */
  readonly partijsoorten: readonly string[] | null
  /** The names of other parties that may be asked. */
  readonly partijen: readonly string[]
  /** Whose wish made it narrower; null when it was agreed with everybody. */
  readonly wensVan: string | null
  readonly waaromErnstig: string
  readonly waaromTochOpen: string
  readonly uitgelegd: string
  readonly vondNodig: string
  readonly afgesproken: string
  /** The themes that came and went since the version before. */
  readonly erbij: readonly string[]
  readonly eraf: readonly string[]
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

const namen = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde.map(String) : [])

const geldtIn = (nr: number, { vanaf, tot }: MetInhoud<'afbakening'>): boolean =>
  vanaf <= nr && (tot === null || nr < tot)

/**
 * The versions with what each held, the newest first, and their words for who sees gegevens (`alles`); needs the content of
 * 'reikwijdte' and 'afbakening' (N-2.3a.1-4-rw, N-5.4.4-6-gs).
 */
export const versiesVan = (lezing: Pick<L, 'rijen'>, alles: boolean): readonly VersieBeeld[] => {
  const delen = lezing.rijen('afbakening')
  const rijen = lezing.rijen('reikwijdte')
  const woorden = (waarde: unknown): string => (alles ? tekst(waarde) : '')
  const beelden = rijen.map(({ id, nr, datum, met, binnen, gesloten, inhoud, ...rij }, plaats) => {
    const eerder = rijen[plaats - 1]?.binnen ?? []
    const nu = delen.filter((deel) => geldtIn(nr, deel))
    const wens = inhoud.wens as { readonly betrokkeneId?: unknown } | undefined
    return {
      ...{ id, nr, datum, met, binnen, gesloten },
      namens: namensIn(inhoud),
      nietOver: nu
        .filter(({ soort }) => soort === 'niet-over')
        .map(({ thema, betrokkene_id }) => ({ thema, betrokkeneId: betrokkene_id ?? '' })),
      vragen: nu
        .filter(({ soort }) => alles && soort === 'vraag')
        .map((deel) => ({
          id: deel.id,
          vraag: tekst(deel.inhoud.vraag),
          thema: deel.thema,
          betrokkeneId: deel.betrokkene_id,
        })),
      partijsoorten: rij.partijsoorten,
      partijen: namen(inhoud.partijnamen),
      wensVan: tekst(wens?.betrokkeneId) || null,
      waaromErnstig: woorden(inhoud.waaromErnstig),
      waaromTochOpen: woorden(inhoud.waaromTochOpen),
      uitgelegd: woorden(inhoud.uitgelegd),
      vondNodig: woorden(inhoud.vondNodig),
      afgesproken: woorden(inhoud.afgesproken),
      erbij: plaats === 0 ? [] : binnen.filter((thema) => !eerder.includes(thema)),
      eraf: eerder.filter((thema) => !binnen.includes(thema)),
    }
  })
  return beelden.toReversed()
}
