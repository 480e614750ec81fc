/** The tables of a case conference (5.4.3), and what of it stays in other dossiers: agreements, and what was taken along. */
export interface OverlegRijen {
  overleg: { staat: string; dag: string }
  deelnemer: {
    soort: string
    partij_id: string | null
    organisatie_id: string | null
    betrokkene_id: string | null
    regime: string | null
    partijsoort: string | null
    staat: string
    reden_code: string | null
    hoort_over: readonly string[]
    datum: string
  }
  aanwezigheid: { deelnemer_id: string; gebruiker_id: string | null; sinds: string; tot: string | null }
  ingebracht: {
    deelnemer_id: string
    betrokkene_id: string
    niveau: string
    categorie: string
    niet_voor: readonly string[]
    datum: string
  }
  gezien: { ingebracht_id: string; gebruiker_id: string }
  /** `deelnemer_id` in the conference itself, `partij_id` in what comes after it; both null for the college or a client. */
  overlegafspraak: {
    deelnemer_id: string | null
    partij_id: string | null
    betrokkene_id: string | null
    staat: string
    uiterlijk: string | null
    datum: string
    delen_met: readonly string[]
  }
  meeneming: { ingebracht_id: string; deelnemer_id: string; staat: string; datum: string }
  /** `van` and `aan` are parties; null is who organised the conference. */
  meegenomen: {
    betrokkene_id: string
    van: string | null
    aan: string | null
    niveau: string
    categorie: string
    datum: string
  }
}

/** The columns of those tables. */
export const overlegKolommen = {
  overleg: ['staat', 'dag'],
  deelnemer: [
    'soort',
    'partij_id',
    'organisatie_id',
    'betrokkene_id',
    'regime',
    'partijsoort',
    'staat',
    'reden_code',
    'hoort_over',
    'datum',
  ],
  aanwezigheid: ['deelnemer_id', 'gebruiker_id', 'sinds', 'tot'],
  ingebracht: ['deelnemer_id', 'betrokkene_id', 'niveau', 'categorie', 'niet_voor', 'datum'],
  gezien: ['ingebracht_id', 'gebruiker_id'],
  overlegafspraak: ['deelnemer_id', 'partij_id', 'betrokkene_id', 'staat', 'uiterlijk', 'datum', 'delen_met'],
  meeneming: ['ingebracht_id', 'deelnemer_id', 'staat', 'datum'],
  meegenomen: ['betrokkene_id', 'van', 'aan', 'niveau', 'categorie', 'datum'],
} as const satisfies {
  readonly [T in keyof OverlegRijen]: readonly (keyof OverlegRijen[T] & string)[]
}
