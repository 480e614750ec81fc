interface Los {
  readonly partijen: readonly { readonly organisatie?: string | undefined }[]
  readonly gebruikers: readonly {
    readonly werkgever: string
    readonly petten: readonly { readonly rol: string; readonly organisatie?: string | undefined }[]
  }[]
}

type Meld = (plek: readonly (string | number)[], zin: string) => void

/** Who answers for a party works for the organisation of one: otherwise nobody's questions would be his (N-1.1.1-pt, N-AVG-32). */
export const portaalsamenhang = ({ partijen, gebruikers }: Los, meld: Meld): void => {
  const metPortaal = new Set(partijen.flatMap(({ organisatie }) => organisatie ?? []))
  for (const [nr, { werkgever, petten }] of gebruikers.entries())
    for (const [petNr, { rol, organisatie = werkgever }] of petten.entries())
      if (rol === 'partijmedewerker' && !metPortaal.has(organisatie))
        meld(
          ['gebruikers', nr, 'petten', petNr, 'rol'],
          'kan alleen bij een organisatie die onder partijen staat',
        )
}
