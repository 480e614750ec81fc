import { z } from 'zod'
import { telefoon } from './fgbestand.ts'

const iemand = z.strictObject({ naam: z.string().trim().min(1).max(200), telefoon })

/**
 * Whom people can call who have to do with the Wams here: the municipality, free client support (2.2.4 lid 1 onder a, 2.3.2 lid 3) and the
 * confidential adviser for young people (Jeugdwet 4.1.9). Public data, shown in the own environment.
 */
export const hulpbestand = z.strictObject({
  telefoon,
  clientondersteuning: iemand.optional(),
  vertrouwenspersoon: iemand.optional(),
})

/** Whom people can call. */
export type Hulp = z.output<typeof hulpbestand>

/** What was set up, as it is used: nothing when it was not, or was set up by a version that knew another form. */
export const leesHulp = (waarde: unknown): Hulp | null => {
  const gelezen = hulpbestand.safeParse(waarde)
  return gelezen.success ? gelezen.data : null
}
