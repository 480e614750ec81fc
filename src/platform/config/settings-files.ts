import { z } from 'zod'
import { readClamdAddress } from '../files/clamd.ts'

/** The settings of files that people send. */
export const fileSettings = {
  CLAMD: z
    .string()
    .transform((text, context) => {
      const address = readClamdAddress(text)
      if (address) return address
      context.addIssue('must be unix:/path or host:port')
      return z.NEVER
    })
    .optional()
    .describe(
      'Where clamd listens, which scans every file: unix:/run/clamav/clamd.ctl or host:3310; it must take 10 MB (StreamMaxLength). Absent: no files are taken, and what people bring stays on paper or becomes text',
    ),
} as const
