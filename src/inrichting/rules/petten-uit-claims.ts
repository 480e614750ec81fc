import type { Rol } from '../../wet/rollen.ts'

/** A role in a municipality. */
export interface ClaimPet {
  readonly gemeente: string
  readonly rol: Rol
  readonly mandaat: string
}

/** How the claims of the identity provider become petten, when a municipality manages roles there. */
export interface ClaimPetten {
  /** Path of the claim with the list of roles, for example `realm_access.roles`. */
  readonly pad: string
  /** What each value means; values that are not here mean nothing. */
  readonly waarden: Readonly<Record<string, ClaimPet>>
  /** Employer of a user who is seen for the first time. */
  readonly werkgever: { readonly organisatieId: string; readonly isGemeenteambtenaar: boolean }
}

const sleutel = ({ gemeente, rol }: { gemeente: string; rol: string }) => `${gemeente} ${rol}`

/** The petten that these values of the claim give. */
export const pettenUitClaims = (config: ClaimPetten, waarden: readonly string[]): readonly ClaimPet[] => {
  const petten = waarden.flatMap((waarde) =>
    Object.hasOwn(config.waarden, waarde) ? (config.waarden[waarde] ?? []) : [],
  )
  return [...new Map(petten.map((pet) => [sleutel(pet), pet])).values()]
}

/** What to register and what to end, so that the running petten from claims are those of now. */
export const verschil = <P extends { gemeente: string; rol: string }>(
  lopend: readonly P[],
  gewenst: readonly ClaimPet[],
): { nieuw: readonly ClaimPet[]; voorbij: readonly P[] } => {
  const [nu, straks] = [new Set(lopend.map(sleutel)), new Set(gewenst.map(sleutel))]
  return {
    nieuw: gewenst.filter((pet) => !nu.has(sleutel(pet))),
    voorbij: lopend.filter((pet) => !straks.has(sleutel(pet))),
  }
}
