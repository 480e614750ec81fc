import { isGeheimhouder, type PartijRegime } from '../wet/partij-regimes.ts'

interface Los {
  readonly partijen: readonly { readonly regime: PartijRegime; readonly organisatie?: string | undefined }[]
  readonly gebruikers: readonly {
    readonly werkgever: string
    readonly petten: readonly { readonly rol: string; readonly organisatie?: string | undefined }[]
  }[]
}

type Meld = (plek: readonly (string | number)[], zin: string) => void

/** The organisations behind a party with a statutory secret and another party too: their people would share one inbox. */
const geheimMetAnder = (partijen: Los['partijen']): ReadonlySet<string> => {
  const geheim = partijen
    .filter(({ regime }) => isGeheimhouder(regime))
    .flatMap(({ organisatie }) => organisatie ?? [])
  return new Set(geheim.filter((een) => partijen.filter(({ organisatie }) => organisatie === een).length > 1))
}

/** Who answers for a party works for the organisation of one: otherwise nobody's questions would be his (N-1.1.1-pt, N-AVG-32). */
export const portaalsamenhang = ({ partijen, gebruikers }: Los, meld: Meld): void => {
  const metPortaal = new Set(partijen.flatMap(({ organisatie }) => organisatie ?? []))
  const gedeeld = geheimMetAnder(partijen)
  for (const [nr, { organisatie }] of partijen.entries())
    if (organisatie !== undefined && gedeeld.has(organisatie))
      meld(
        ['partijen', nr, 'organisatie'],
        'hoort bij een partij met een beroepsgeheim en bij een andere: geef elk een eigen organisatie',
      )
  for (const [nr, { werkgever, petten }] of gebruikers.entries())
    for (const [petNr, { rol, organisatie = werkgever }] of petten.entries())
      if (rol === 'partijmedewerker' && !metPortaal.has(organisatie))
        meld(
          ['gebruikers', nr, 'petten', petNr, 'rol'],
          'kan alleen bij een organisatie die onder partijen staat',
        )
}
