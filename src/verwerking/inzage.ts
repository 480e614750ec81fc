import type { ComponentChildren } from 'preact'
import type { Brief } from './brief.ts'
import type { Inzien } from './verwerking.ts'

// biome-ignore lint/suspicious/noExplicitAny: a chapter knows its own facts, the machine does not
type Ruim = any

/** A page beside the case that is read on its own, such as a letter; `pagina` gives nothing when there is no such thing. */
export interface Inzage<U> {
  readonly verwerking: Inzien<Ruim, Ruim, U, Ruim>
  readonly pagina?: (
    uitkomst: U,
  ) => { readonly titel: string; readonly inhoud: ComponentChildren } | undefined
  /** What is read as a letter: on a page, and as a PDF at the same address followed by `/pdf`. */
  readonly brief?: (uitkomst: U) => Brief | undefined
  /** What is taken away as a file instead of read on a page. */
  readonly bestand?: (uitkomst: U) => Bestand | undefined
}

/** A file, with its name and its kind. */
export interface Bestand {
  readonly naam: string
  readonly soort: string
  readonly inhoud: string | Uint8Array<ArrayBuffer>
  /** It came from outside: a browser saves it, and runs nothing of what may be in it. */
  readonly vreemd?: true
}

/** The headers with which a file is taken away; what came from outside is in a sandbox wherever it is opened (N-AVG-32). */
export const bestandskoppen = ({ naam, soort, vreemd }: Bestand): Record<string, string> => ({
  'content-type': soort,
  'content-disposition': `attachment; filename="${naam}"`,
  ...(vreemd ? { 'content-security-policy': 'sandbox' } : {}),
})
