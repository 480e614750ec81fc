/** The claims of an ID token, as the provider sent them. */
export type Claims = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The claim at a configured path. Brokers use names with dots and colons (`urn:nl-eid-gdi:1.0:LegalSubjectID`) and
 * nested claims (`realm_access.roles`): the whole path is tried as a name first. Undefined when it is not there.
 */
export const claimAt = (claims: Claims, path: string): unknown => {
  if (Object.hasOwn(claims, path)) return claims[path]
  let value: unknown = claims
  for (const name of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** The claim as text: a non-empty string or a number; undefined otherwise. */
export const textClaim = (claims: Claims, path: string): string | undefined => {
  const value = claimAt(claims, path)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The claim as a list of texts: a list, or one text. */
export const listClaim = (claims: Claims, path: string): readonly string[] => {
  const value = claimAt(claims, path)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** How sure the provider must be of who signed in; empty lists ask nothing. */
export interface Assurance {
  /** Accepted values of the level of assurance. */
  readonly acr: readonly string[]
  /** Path of the claim that states the level; `acr` when left out. */
  readonly levelClaim?: string
  /** At least one of these must be in `amr` (a second factor, BIO2 5.17.01). */
  readonly amr: readonly string[]
}

/** Whether the ID token says that the sign-in was as strong as asked. */
export const isAssured = (claims: Claims, { acr, amr, levelClaim = 'acr' }: Assurance): boolean => {
  const level = textClaim(claims, levelClaim)
  const used = listClaim(claims, 'amr')
  const strongEnough = acr.length === 0 || (level !== undefined && acr.includes(level))
  return strongEnough && (amr.length === 0 || amr.some((method) => used.includes(method)))
}
