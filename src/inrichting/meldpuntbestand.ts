import { z } from 'zod'
import { weekdagen } from './rules/meldpunt-open.ts'

const telefoon = z
  .string()
  .trim()
  .refine((nummer) => /^\+?[0-9][0-9 -]{1,18}[0-9]$/.test(nummer), 'is geen telefoonnummer')

const tijd = z
  .string()
  .refine((waarde) => /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/.test(waarde), 'is geen tijd in de vorm uu:mm')

/**
 * The meldpunt of a municipality in an inrichtingsbestand: who carries it out (an organisation of the file), its own number,
 * the national number that forwards to it, the crisisdienst, and when its phone is answered (2.2.5, explanation 5.5).
 */
export const meldpuntbestand = z.strictObject({
  uitvoerder: z.uuid().toLowerCase(),
  telefoon,
  landelijk: telefoon.optional(),
  crisisdienst: telefoon.optional(),
  openingstijden: z.array(z.strictObject({ dag: z.enum(weekdagen), van: tijd, tot: tijd })).min(1),
})
