import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import { waardenVan } from '../verwerking/decode-form.ts'
import type { Ctx } from './aanvraag.ts'

/** A form under way: what was typed so far, how many rows its lists show, or which act came of it. */
export interface Concept {
  readonly waarden: FormulierWaarden
  readonly rijen?: Readonly<Record<string, number>>
  /** Whether its page says what is wrong with it. */
  readonly metFouten?: boolean
  readonly gedaan?: string
}

interface Opgeslagen {
  readonly velden: readonly (readonly [string, readonly string[]])[]
  readonly rest?: Omit<Concept, 'waarden' | 'gedaan'>
  readonly gedaan?: string
}

/** What belongs to the page and not to what was typed. */
export const vanDePagina: ReadonlySet<string> = new Set([
  '_csrf',
  '_pet',
  '_stap',
  '_blad',
  '_rij_toevoegen',
  '_rij_verwijderen',
])

/** The forms under way of this browser; `pad` is the address of the form, with what its link chose. */
export const conceptVan = (c: Ctx, pad: string) => {
  const { concepten } = c.get('aanvraag')
  return {
    /** Keeps what was typed for half an hour, readable with the cookie of this session only. */
    bewaar: (waarden: FormulierWaarden, rest: Omit<Concept, 'waarden' | 'gedaan'> = {}) => {
      const velden = [...waarden].filter(([naam]) => !vanDePagina.has(naam))
      return concepten.keep(pad, JSON.stringify({ velden, rest } satisfies Opgeslagen))
    },
    /** Forgets what was typed, in every session of its writer, and keeps which act came of it: for who goes back in this one. */
    rondAf: (handelingId: string) =>
      concepten.replace(pad, JSON.stringify({ velden: [], gedaan: handelingId } satisfies Opgeslagen)),
    /** Forgets it in every session of its writer. */
    wis: () => concepten.drop(pad),
    /** What was kept; undefined when there is nothing, or not any more. */
    lees: async (): Promise<Concept | undefined> => {
      const tekst = await concepten.read(pad)
      if (tekst === undefined) return undefined
      const { velden, rest, gedaan } = JSON.parse(tekst) as Opgeslagen
      const waarden = waardenVan(
        velden.flatMap(([naam, alle]) => alle.map((waarde) => [naam, waarde] as const)),
      )
      return { waarden, ...rest, ...(gedaan === undefined ? {} : { gedaan }) }
    },
  }
}
