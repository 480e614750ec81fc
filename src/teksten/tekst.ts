/** The words of one field of a form. */
export interface VeldTekst {
  readonly label: string
  readonly uitleg?: string
  /** A good and a bad example, for fields that ask why. */
  readonly goed?: string
  readonly slecht?: string
  readonly opties?: Readonly<Record<string, string>>
  /** A word of explanation below an option. */
  readonly uitlegOpties?: Readonly<Record<string, string>>
  /** The letter that chooses an option while the focus is in the question. */
  readonly toetsen?: Readonly<Record<string, string>>
  /** Of a list that is not of gegevens: the legend of a row (with {nummer}), and the button that adds one. */
  readonly rij?: string
  readonly rijToevoegen?: string
}

/** The words of one act. */
export interface HandelingTekst {
  readonly titel: string
  /** On the button; a verb. */
  readonly knop: string
  readonly inleiding?: string
  /** The words of the link to what helps with its form. */
  readonly hulp?: string
  /** What the page says when it is done. */
  readonly gedaan: string
  /** What comes next. */
  readonly daarna?: string
  /** Headings in a long form: above the field of this name. */
  readonly koppen?: Readonly<Record<string, string>>
  /** The heading of each page of a form in steps, by the name of the step. */
  readonly stappen?: Readonly<Record<string, string>>
  readonly velden?: Readonly<Record<string, VeldTekst>>
}

/** Why something may not, and what would make it possible. */
export interface RedenTekst {
  readonly zin: string
  readonly helpt: string
}

const plek = /\{([a-zA-Z]+)\}/g

/** Fills the places of a sentence; a place without a value throws, so that no half sentence is shown. */
export const vul = (zin: string, params: Readonly<Record<string, string | number>> = {}): string =>
  zin.replace(plek, (_, naam: string) => {
    const waarde = params[naam]
    if (waarde === undefined) throw new Error(`no value for {${naam}}`)
    return String(waarde)
  })

/** The same sentence with a capital to begin with. */
export const metHoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)

/** The same words as they stand inside a sentence. */
export const metKleineLetter = (woorden: string): string => woorden.charAt(0).toLowerCase() + woorden.slice(1)
