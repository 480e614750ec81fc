import { z } from 'zod'
import { isLoopback } from '../platform/identity/loopback.ts'
import { isDatum } from '../wet/datum.ts'

const datum = z.string().refine(isDatum, 'is geen bestaande datum in de vorm jjjj-mm-dd')

/** An address that can be called without anything secret or personal in it: https, or http on this machine (a demo alone sends there). */
const isMeldadres = (tekst: string): boolean => {
  if (!URL.canParse(tekst)) return false
  const { protocol, username, password, search, hash, hostname } = new URL(tekst)
  const veilig = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  return veilig && `${username}${password}${search}${hash}` === ''
}

/** A system of a party in a file: which client of the provider acts for which organisation (ADR 0016). */
export const systeembestand = z.strictObject({
  id: z.uuid().toLowerCase(),
  clientId: z.string().trim().min(1).max(200),
  naam: z.string().trim().min(1).max(300),
  organisatie: z.uuid().toLowerCase(),
  van: datum,
  tot: datum.optional(),
  meldadres: z
    .string()
    .max(300)
    .refine(isMeldadres, 'is geen https-adres zonder naam, wachtwoord, vraagteken of hekje')
    .optional(),
  sleutel: z.number().int().min(1).max(9999).default(1),
})

/** The OIN of a municipality: twenty digits. */
export const oin = z.string().refine((tekst) => /^[0-9]{20}$/.test(tekst), 'is geen OIN van twintig cijfers')
