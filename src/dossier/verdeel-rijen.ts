/** The columns in the clear of the tables that say who works in a dossier. */
export interface VerdeelRijen {
  toewijzing: {
    soort: string
    van: string | null
    naar: string | null
    datum: string
    reden_code: string | null
  }
  waarneming: {
    waarnemer: string
    namens: string
    van: string
    tot: string
    reden_code: string
    beeindigd_op: string | null
    einde_code: string | null
  }
}

/** The same as the whitelist of columns. */
export const verdeelKolommen = {
  toewijzing: ['soort', 'van', 'naar', 'datum', 'reden_code'],
  waarneming: ['waarnemer', 'namens', 'van', 'tot', 'reden_code', 'beeindigd_op', 'einde_code'],
} as const
