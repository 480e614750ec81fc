/** The tables of what coordinator and party share: who reads along in the portal, and what a party gave (5.4.4 lid 4 and 5). */
export interface DeelRijen {
  deelname: { partij_id: string; sinds: string; tot: string | null }
  inbreng: {
    partij_id: string
    betrokkene_id: string
    niveau: string
    categorie: string
    staat: string
    datum: string
  }
}

/** The columns of those tables. */
export const deelKolommen = {
  deelname: ['partij_id', 'sinds', 'tot'],
  inbreng: ['partij_id', 'betrokkene_id', 'niveau', 'categorie', 'staat', 'datum'],
} as const satisfies { readonly [T in keyof DeelRijen]: readonly (keyof DeelRijen[T] & string)[] }
