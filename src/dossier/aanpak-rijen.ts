/** The tables of what an aanpak is for: its goals and agreements (2.3a.3 lid 3). */
export interface AanpakRijen {
  doel: { staat: string; datum: string }
  afspraak: {
    doel_id: string | null
    partij_id: string | null
    betrokkene_id: string | null
    staat: string
    uiterlijk: string | null
    datum: string
  }
}

/** The columns of those tables. */
export const aanpakKolommen = {
  doel: ['staat', 'datum'],
  afspraak: ['doel_id', 'partij_id', 'betrokkene_id', 'staat', 'uiterlijk', 'datum'],
} as const satisfies { readonly [T in keyof AanpakRijen]: readonly (keyof AanpakRijen[T] & string)[] }
