import type { Rij, Rijen } from '../dossier/rijen.ts'
import { achttienOp } from './rules/jeugdige.ts'

/**
 * The row that says from which day somebody is no jeugdige any more (1.1.1 gezinslid): derived from his birth date, which
 * itself stays with his identity.
 */
export const leeftijdRij = (wie: string, geboortedatum: string, vandaag: string): Rijen['band'] => ({
  betrokkene_id: wie,
  soort: 'leeftijd',
  code: 'jeugdige',
  voor_id: null,
  omvang: [],
  sinds: null,
  tot: achttienOp(geboortedatum, vandaag),
})

/** The row of that kind about one person, if there is one. */
export const leeftijdsband = (banden: readonly Rij<'band'>[], wie: string): Rij<'band'> | undefined =>
  banden.find(({ soort, betrokkene_id }) => soort === 'leeftijd' && betrokkene_id === wie)
