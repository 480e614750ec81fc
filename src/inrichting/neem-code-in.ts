import { vandaag } from '../platform/clock/clock.ts'
import type { SignedIn } from '../platform/identity/oidc-client.ts'
import { identityRole, startSession } from '../platform/identity/session.ts'
import { plusDagen } from '../wet/datum.ts'
import { controlenummerVan, digestVanCode, digestVanWie, vasteId } from './eenmalige-code.ts'
import { bindAanWie, vindBijCode } from './eenmalige-vraag.store.ts'
import { registreerGebruiker } from './gebruiker.store.ts'
import type { Identiteit } from './identiteit.ts'
import { registreerOrganisatie } from './organisatie.store.ts'
import { registreerPet } from './pet.store.ts'
import { inrichtingRol } from './rol-van-de-database.ts'

/** Under which name the people are kept who sign in for one question: signing in without a code finds none of them. */
const issuerVanCodes = 'eenmalige vraag'

/** The number by which who typed this code sees that the page belongs to his mail; undefined for a code that does not work. */
export const controlenummerBij = async (deps: Identiteit, code: string): Promise<string | undefined> => {
  const op = vandaag(deps.calendar)
  const vraag = await deps.db.transaction({ role: identityRole }, (tx) =>
    vindBijCode(tx, digestVanCode(deps.codes, code), op),
  )
  return vraag && controlenummerVan(deps.codes, vraag.id)
}

/**
 * Starts a session for who signed in with this code, in which there is one question and nothing else: the organisation of his pet is that
 * question alone, and the pet runs until the end of the day (N-AVG-32). Undefined for a code that does not work or was used by
 * somebody else: he leaves nothing behind.
 */
export const neemCodeIn = async (
  deps: Identiteit,
  wie: SignedIn,
  code: string,
  previousToken: string | undefined,
): Promise<{ gebruikerId: string; token: string; dossierId: string } | undefined> => {
  const op = vandaag(deps.calendar)
  const { codes } = deps
  const gevonden = await deps.db.transaction({ role: identityRole }, async (tx) => {
    const vraag = await vindBijCode(tx, digestVanCode(codes, code), op)
    const wieDan = vraag && digestVanWie(codes, vraag.id, deps.issuerNaam ?? wie.issuer, wie.subject)
    return vraag && wieDan && (await bindAanWie(tx, vraag.gemeente, vraag.id, wieDan))
      ? { ...vraag, wieDan: wieDan.toString('hex') }
      : undefined
  })
  if (!gevonden) return undefined
  const { gemeente, id: organisatieId, dossierId, partij, wieDan } = gevonden
  const gebruikerId = vasteId(codes, 'gebruiker', wieDan)
  const petId = vasteId(codes, 'pet', `${wieDan} ${op}`)
  await deps.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerOrganisatie(tx, { id: organisatieId, naam: partij, soort: 'partij' })
    const bekend = { oidcIssuer: issuerVanCodes, oidcSubject: wieDan }
    const nieuw = { id: gebruikerId, naam: wie.name, organisatieId, isGemeenteambtenaar: false }
    await registreerGebruiker(tx, { ...nieuw, ...bekend })
    const pet = { gemeente, id: petId, gebruikerId, rol: 'partijmedewerker', organisatieId } as const
    await registreerPet(tx, { ...pet, mandaat: partij, van: op, tot: plusDagen(op, 1) })
  })
  const pet = { gemeente, id: petId }
  const token = await startSession(deps, { userId: gebruikerId, idToken: wie.idToken, pet, previousToken })
  return { gebruikerId, token, dossierId }
}
