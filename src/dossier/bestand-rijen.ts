/** The table of files that came with a dossier; their bytes are the content of the row, and read one at a time. */
export interface BestandRijen {
  bestand: {
    betrokkene_id: string
    soort: string
    type: string
    grootte: number
    datum: string
    stuk_id: string | null
    /** Sent by who it is about, or by who represents him. */
    zelf: boolean
  }
}

/** The columns of that table. */
export const bestandKolommen = {
  bestand: ['betrokkene_id', 'soort', 'type', 'grootte', 'datum', 'stuk_id', 'zelf'],
} as const satisfies { readonly [T in keyof BestandRijen]: readonly (keyof BestandRijen[T] & string)[] }
