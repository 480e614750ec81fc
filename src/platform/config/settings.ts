import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isNetwork } from '../http/client-address.ts'
import { readSmtpAddress } from '../mail/smtp-address.ts'
import { json, privateJwk } from './json-setting.ts'
import { apiSettings } from './settings-api.ts'
import { fileSettings } from './settings-files.ts'
import { mijnSettings } from './settings-mijn.ts'
import { problemTogether } from './settings-together.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const whole = z.coerce.number().int().positive()

const networks = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((all) => all.every(isNetwork), 'must be addresses or networks, with commas between them')

const smtp = z.string().transform((text, context) => {
  const address = readSmtpAddress(text)
  if (address) return address
  context.addIssue('must be smtp://user:password@host:port or smtps://...')
  return z.NEVER
})

/** Every setting, with what it is for. A secret may also come from a file: `NAME_FILE` names it. */
export const settingsSchema = z.object({
  PORT: port.default(3000).describe('Port the program listens on'),
  HOST: z.string().default('127.0.0.1').describe('Address the program listens on'),
  BASE_URL: z.url().optional().describe('Address under which people reach the program; https in production'),
  TRUSTED_PROXIES: networks
    .default([])
    .describe(
      'Addresses or networks of the proxies in front, whose X-Forwarded-For is believed: 10.0.0.0/8,::1',
    ),
  SAMENSPRAAK_DATA: z.string().default('.data').describe('Folder of the embedded database, keys and anchors'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('PostgreSQL 15 or later: login role without rights of its own. Absent: embedded server'),
  DATABASE_OWNER_URL: z.string().optional().describe('PostgreSQL: owner role, for migrations only'),
  DATABASE_POOL: whole.default(10).describe('Connections to the database, per process'),
  PREPARED_STATEMENTS: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'Whether connections keep the plans of their statements; absent: on for the embedded server, off for another, where a pooler per transaction may stand between',
    ),
  KEYS_FOLDER: z
    .string()
    .optional()
    .describe('Folder of the wrapped keys; never in the same backup as the database'),
  MASTER_KEY: z
    .string()
    .optional()
    .describe('Master key, 32 bytes in base64; absent: kept in the keys folder'),
  ANCHOR_FOLDER: z.string().optional().describe('Folder for the heads of the log, outside the database'),
  OIDC_ISSUER: z.url().optional().describe('Issuer of the municipality'),
  OIDC_CLIENT_ID: z.string().optional().describe('Client id at the issuer'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Client secret at the issuer'),
  OIDC_PRIVATE_KEY: privateJwk
    .optional()
    .describe(
      'Private JWK (with kid and alg) to prove ourselves with, instead of a secret: what the NL GOV profile asks',
    ),
  OIDC_SUBJECT_CLAIM: z.string().default('sub').describe('Path of the claim that says who it is'),
  OIDC_NAME_CLAIM: z.string().default('name').describe('Path of the claim with the name'),
  OIDC_MAIL_CLAIM: z.string().default('email').describe('Path of the claim with the mail address'),
  OIDC_AMR: z.string().optional().describe('Way of signing in the issuer must state, e.g. mfa'),
  OIDC_ROLES: json(
    z.record(z.string(), z.object({ gemeente: z.string(), rol: z.string(), mandaat: z.string() })),
  )
    .optional()
    .describe('What each value of the roles claim means: {"value": {"gemeente", "rol", "mandaat"}}'),
  OIDC_EMPLOYER: json(z.object({ organisatieId: z.uuid(), isGemeenteambtenaar: z.boolean() }))
    .optional()
    .describe('Employer of a user whom the claims bring for the first time'),
  OIDC_ROLES_CLAIM: z
    .string()
    .optional()
    .describe('Path of the claim with roles, e.g. realm_access.roles; absent: roles are kept here'),
  OIDC_ACR: z.string().optional().describe('Level of assurance the issuer must state'),
  ...apiSettings,
  ...mijnSettings,
  ...fileSettings,
  SESSION_IDLE_MINUTES: whole.default(30).describe('A session without action ends after this many minutes'),
  SESSION_ABSOLUTE_HOURS: whole.default(10).describe('A session ends after this many hours'),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(300)
    .default(0)
    .describe(
      'How long /health says 503 before the port closes; more than the interval of your load balancer',
    ),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(https:\/\/|mailto:)[^\s]+$/)
    .optional()
    .describe('Where weaknesses can be reported (https: or mailto:): for /.well-known/security.txt'),
  OTLP_ENDPOINT: z.url().optional().describe('Where processing log records (LDV) are shipped to'),
  ADDRESS_LOOKUP_URL: z.url().optional().describe('PDOK Locatieserver or alike; absent: nobody is asked'),
  SMTP_URL: smtp
    .optional()
    .describe(
      'Relay that takes mail to workers: smtp://user:password@host:port or smtps://...; TLS is demanded. Absent: no mail',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n"]+ <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/)
    .optional()
    .describe('Sender of that mail: post@gemeente.example, or Samenspraak <post@gemeente.example>'),
  THEME_CLASS: z.string().default('voorbeeld-theme').describe('NL Design System theme class'),
  THEME_URL: z.string().optional().describe('Stylesheet of the municipality’s own theme'),
  LOGO_URL: z.string().optional().describe('Logo of the municipality'),
})

export type Settings = z.output<typeof settingsSchema>

const secrets = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'MASTER_KEY',
  'OIDC_CLIENT_SECRET',
  'OIDC_PRIVATE_KEY',
  'MIJN_OIDC_CLIENT_SECRET',
  'MIJN_OIDC_PRIVATE_KEY',
  'SMTP_URL',
] as const

/** Thrown for settings that are wrong or missing; the message says what to do and holds no value. */
export class SettingsError extends Error {}

const withFiles = (env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> => {
  const values = { ...env }
  for (const name of secrets) {
    const file = env[`${name}_FILE`]
    if (file && !values[name]) values[name] = readFileSync(file, 'utf8').trim()
  }
  return values
}

const neededInProduction = [
  'DATABASE_OWNER_URL',
  'KEYS_FOLDER',
  'ANCHOR_FOLDER',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'BASE_URL',
] as const

const missingInProduction = (settings: Settings): readonly string[] => [
  ...neededInProduction.filter((name) => !settings[name]),
  ...(settings.OIDC_CLIENT_SECRET || settings.OIDC_PRIVATE_KEY
    ? []
    : ['OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY']),
  ...(settings.OIDC_ROLES_CLAIM && !(settings.OIDC_ROLES && settings.OIDC_EMPLOYER)
    ? ['OIDC_ROLES', 'OIDC_EMPLOYER']
    : []),
  ...(settings.MIJN_OIDC_ISSUER && !settings.MIJN_OIDC_CLIENT_ID ? ['MIJN_OIDC_CLIENT_ID'] : []),
  ...(settings.MIJN_OIDC_ISSUER && !(settings.MIJN_OIDC_CLIENT_SECRET || settings.MIJN_OIDC_PRIVATE_KEY)
    ? ['MIJN_OIDC_CLIENT_SECRET or MIJN_OIDC_PRIVATE_KEY']
    : []),
  ...(settings.SMTP_URL && !settings.MAIL_FROM ? ['MAIL_FROM'] : []),
]

/** Reads the settings. With `DATABASE_URL` everything a real municipality needs must be there; without it the demo runs. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const known = Object.fromEntries(Object.entries(withFiles(env)).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(known)
  if (!parsed.success)
    throw new SettingsError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    )
  const settings = parsed.data
  const missing = settings.DATABASE_URL ? missingInProduction(settings) : []
  if (missing.length > 0)
    throw new SettingsError(`With DATABASE_URL these settings are needed too: ${missing.join(', ')}`)
  const problem = problemTogether(settings)
  if (problem) throw new SettingsError(problem)
  return settings
}

/** The text of `--help`: every setting, its default and what it is for. */
export const settingsHelp = (): string =>
  Object.entries(settingsSchema.shape)
    .map(([name, schema]) => {
      const standard = schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : ''
      const shown = standard === '' ? '' : ` (default ${standard})`
      return `  ${name}${shown}\n      ${schema.description ?? ''}`
    })
    .join('\n')
