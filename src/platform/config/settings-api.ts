import { z } from 'zod'

/** The settings of the API for systems of parties (ADR 0016). */
export const apiSettings = {
  API_AUDIENCE: z
    .string()
    .optional()
    .describe('What a token of a system of a party must be meant for; absent: BASE_URL with /api/v1'),
  API_DPOP: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'Whether such a token must be bound to a key of its system (RFC 9449); absent: on, and off in a demo. Off only where the issuer cannot',
    ),
} as const
