/** The tables around a Zorg- en Veiligheidshuis: what was agreed there, and in the aanpak what its parties said (art. VIII). */
export interface ZvhRijen {
  zvhafspraak: {
    gegeven_id: string
    aan: readonly string[]
    clienten: readonly string[]
    afgesproken_op: string
    staat: string
    datum: string
  }
  zvhoverleg: { partij_id: string; antwoord: string; niet_gegevens: readonly string[]; datum: string }
  zvhtraject: { staat: string; sinds: string; tot: string | null }
}

/** The columns of those tables. */
export const zvhKolommen = {
  zvhafspraak: ['gegeven_id', 'aan', 'clienten', 'afgesproken_op', 'staat', 'datum'],
  zvhoverleg: ['partij_id', 'antwoord', 'niet_gegevens', 'datum'],
  zvhtraject: ['staat', 'sinds', 'tot'],
} as const satisfies { readonly [T in keyof ZvhRijen]: readonly (keyof ZvhRijen[T] & string)[] }
