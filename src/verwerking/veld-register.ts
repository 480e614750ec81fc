import { z } from 'zod'

/** Who reads what is typed here; stands under the field. */
export type WieZiet =
  | 'client'
  | 'gemelde'
  | 'toeleiders'
  | 'coordinator'
  | 'partij'
  | 'gevraagde'
  | 'college'
  | 'niemand-anders'

export type VeldSoort =
  | 'regel'
  | 'tekst'
  | 'datum'
  | 'keuze'
  | 'meerkeuze'
  | 'dossierkeuze'
  | 'dossierkeuzes'
  | 'ja'
  | 'bestand'
  | 'lijst'

/** How a field is asked on a screen; the zod schema itself says what is valid. */
export interface VeldMeta {
  readonly soort: VeldSoort
  readonly opties?: readonly string[]
  readonly wieZiet?: WieZiet
  /** Most characters of a text, most rows of a list. */
  readonly max?: number
  /** Questions that words in the text give rise to while typing: a pattern and the question. Never a reason to refuse. */
  readonly hints?: readonly { readonly pattern: string; readonly question: string }[]
  /** Token of WCAG 1.3.5, when the field asks for the user's own data. */
  readonly inputmode?: 'numeric' | 'tel' | 'email'
}

/** What is known of every field that was declared. */
export const register = z.registry<VeldMeta>()

/** The description of a field; what was left out is not in it. */
export const meta = (
  soort: VeldSoort,
  rest: { [K in keyof VeldMeta]?: VeldMeta[K] | undefined } = {},
): VeldMeta =>
  ({
    soort,
    ...Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined)),
  }) as VeldMeta
