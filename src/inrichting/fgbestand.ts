import { z } from 'zod'

/** A telephone number as people write it: digits, with spaces, a hyphen, brackets or a plus. */
export const telefoon = z
  .string()
  .trim()
  .max(30)
  .refine(
    (tekst) => /^[+(\d][\d ()-]*$/.test(tekst) && tekst.replace(/\D/g, '').length >= 6,
    'is geen telefoonnummer',
  )

/** How people reach the data protection officer: his name or that of his office, his mail and his telephone (AVG 13 lid 1 onder b). */
export const fgbestand = z.strictObject({
  naam: z.string().trim().min(1).max(300),
  email: z.email().max(300),
  telefoon,
})
