import { z } from 'zod'
import { privateJwk } from './json-setting.ts'

const levels = z
  .string()
  .transform((text) =>
    text
      .split(/[\s,]+/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((all) => all.length > 0, 'must name at least one level')

/** The settings by which the people whom dossiers are about sign in: DigiD, through the broker of the municipality. */
export const mijnSettings = {
  MIJN_OIDC_ISSUER: z
    .url()
    .optional()
    .describe('Issuer of the broker for DigiD; absent: people sign in nowhere, and call'),
  MIJN_OIDC_CLIENT_ID: z.string().optional().describe('Client id at that broker'),
  MIJN_OIDC_CLIENT_SECRET: z.string().optional().describe('Client secret at that broker'),
  MIJN_OIDC_PRIVATE_KEY: privateJwk
    .optional()
    .describe('Private JWK (with kid and alg) for that broker, instead of a secret'),
  MIJN_OIDC_SCOPE: z.string().default('openid').describe('What is asked of that broker'),
  MIJN_OIDC_BSN_CLAIM: z.string().default('bsn').describe('Path of the claim with the BSN of who signed in'),
  MIJN_OIDC_REPRESENTED_CLAIM: z
    .string()
    .optional()
    .describe(
      'Path of the claim with the BSN of who is represented (DigiD Machtigen: urn:nl-eid-gdi:1.0:LegalSubjectID); absent: nobody signs in for another',
    ),
  MIJN_OIDC_LOA_CLAIM: z.string().default('acr').describe('Path of the claim with the level of assurance'),
  MIJN_OIDC_LOA: levels
    .default(['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'])
    .describe('Levels that are enough, with commas between them; DigiD Substantieel or higher'),
} as const
