import type { Context } from 'hono'
import { loadSession, type Session, switchPet } from '../platform/identity/session.ts'
import type { Identiteit } from './identiteit.ts'
import { petUitWaarde } from './petten.ts'
import type { IdentiteitEnv } from './wie.ts'

/**
 * Puts the session of this browser in another of one's own petten, under a new token, and answers with it; undefined without a
 * session, and when the pet is not one's own or its mandate does not run. It is logged.
 */
export const wisselPet = async (
  c: Context<IdentiteitEnv>,
  deps: Identiteit,
  waarde: unknown,
): Promise<{ readonly sessie: Session; readonly token: string } | undefined> => {
  const [vorige, was] = [c.get('sessie'), deps.cookies.read(c, 'session')]
  const pet = petUitWaarde(waarde)
  const token = vorige && was && pet ? await switchPet(deps, was, pet) : undefined
  if (!vorige || !pet || token === undefined) return undefined
  await deps.opGebeurtenis?.({
    soort: 'pet-gekozen',
    gebruikerId: vorige.userId,
    gemeente: pet.gemeente,
    petId: pet.id,
  })
  deps.cookies.write(c, 'session', token)
  const sessie = await loadSession(deps, token)
  return sessie && { sessie, token }
}
