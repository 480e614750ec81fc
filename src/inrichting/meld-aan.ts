import { randomUUID } from 'node:crypto'
import { vandaag } from '../platform/clock/clock.ts'
import { listClaim } from '../platform/identity/claims.ts'
import type { SignedIn } from '../platform/identity/oidc-client.ts'
import { identityRole, startSession } from '../platform/identity/session.ts'
import { registreerGebruiker, werkGebruikerBij, zoekGebruiker } from './gebruiker.store.ts'
import type { Identiteit } from './identiteit.ts'
import { beeindigPet, pettenUitClaims as lopendUitClaims, pettenVan, registreerPet } from './pet.store.ts'
import { inrichtingRol } from './rol-van-de-database.ts'
import { type ClaimPet, type ClaimPetten, pettenUitClaims, verschil } from './rules/petten-uit-claims.ts'

/** Registers someone whose claims give a pet, seen for the first time. */
const nieuweGebruiker = async (
  deps: Identiteit,
  wie: SignedIn,
  issuer: string,
  { werkgever }: ClaimPetten,
): Promise<string> => {
  const id = randomUUID()
  await deps.db.transaction({ role: identityRole }, (tx) =>
    registreerGebruiker(tx, {
      id,
      oidcIssuer: issuer,
      oidcSubject: wie.subject,
      naam: wie.name,
      ...werkgever,
      ...(wie.mail === undefined ? {} : { mail: wie.mail }),
    }),
  )
  return id
}

/** Makes the petten from claims those that the claims give now; a pet that is gone ends today. */
const volgClaims = async (deps: Identiteit, gebruikerId: string, gewenst: readonly ClaimPet[]) => {
  const op = vandaag(deps.calendar)
  const lopend = await deps.db.transaction({ role: identityRole }, (tx) =>
    lopendUitClaims(tx, gebruikerId, op),
  )
  const { nieuw, voorbij } = verschil(lopend, gewenst)
  for (const { gemeente, id } of voorbij) {
    await deps.db.transaction({ role: inrichtingRol, gemeente }, (tx) => beeindigPet(tx, gemeente, id, op))
  }
  for (const pet of nieuw) {
    await deps.db.transaction({ role: inrichtingRol, gemeente: pet.gemeente }, (tx) =>
      registreerPet(tx, { ...pet, id: randomUUID(), gebruikerId, van: op, herkomst: 'claim' }),
    )
  }
}

/** The registered user, known or made from claims, with what the provider knows now; undefined when unknown. */
const gebruikerVan = async (deps: Identiteit, wie: SignedIn): Promise<string | undefined> => {
  const issuer = deps.issuerNaam ?? wie.issuer
  const bekend = await deps.db.transaction({ role: identityRole }, async (tx) => {
    const id = await zoekGebruiker(tx, issuer, wie.subject)
    if (id !== undefined) await werkGebruikerBij(tx, id, wie.name, wie.mail)
    return id
  })
  if (!deps.claimPetten) return bekend
  const gewenst = pettenUitClaims(deps.claimPetten, listClaim(wie.claims, deps.claimPetten.pad))
  if (bekend === undefined && gewenst.length === 0) return undefined
  const id = bekend ?? (await nieuweGebruiker(deps, wie, issuer, deps.claimPetten))
  await volgClaims(deps, id, gewenst)
  return id
}

/**
 * Starts a session for who signed in at the provider, in their pet when they have exactly one. Undefined for someone
 * nobody registered: they get no session and leave nothing behind.
 */
export const meldAan = async (
  deps: Identiteit,
  wie: SignedIn,
  previousToken: string | undefined,
): Promise<{ gebruikerId: string; token: string; petten: number } | undefined> => {
  const gebruikerId = await gebruikerVan(deps, wie)
  if (gebruikerId === undefined) return undefined
  const petten = await deps.db.transaction({ role: identityRole }, (tx) =>
    pettenVan(tx, gebruikerId, vandaag(deps.calendar)),
  )
  const pet = petten.length === 1 ? petten[0] : undefined
  const token = await startSession(deps, { userId: gebruikerId, idToken: wie.idToken, pet, previousToken })
  return { gebruikerId, token, petten: petten.length }
}
