import { csrfHeader } from '../platform/identity/csrf.ts'

/** A piece of the document. */
export type Json = Readonly<Record<string, unknown>>

const versieKop = { 'API-Version': { description: 'Versie van de API', schema: { type: 'string' } } }

const probleem = (beschrijving: string): Json => ({
  description: beschrijving,
  headers: versieKop,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
})

/** What can go wrong with every operation, each a problem (RFC 9457). */
export const fouten = {
  '400': probleem('De invoer klopt niet'),
  '401': probleem('Niet aangemeld'),
  '403': probleem('De wet of de rol laat dit nu niet toe, met redenen en artikelen'),
  '404': probleem('Niet gevonden'),
  '409': probleem('Het dossier is intussen veranderd'),
  '422': probleem('De sleutel van deze handeling is al voor iets anders gebruikt'),
  '429': probleem('Te veel verzoeken'),
  '500': probleem('Er ging iets mis'),
}

/** A good answer; its version is in a header. */
export const goed = (beschrijving: string, schema: Json = { type: 'object' }): Json => ({
  description: beschrijving,
  headers: versieKop,
  content: { 'application/json': { schema } },
})

/** The id of a dossier in a path. */
export const idParam = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id van het dossier',
  schema: { type: 'string', format: 'uuid' },
}

/** The key of one act: a repeat gets the first outcome. */
export const sleutelParam = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Sleutel van deze ene handeling: herhalen geeft de eerste uitkomst',
  schema: { type: 'string', format: 'uuid' },
}

/** Who decided, as a system of a party says it. */
export const besluitSchema = {
  type: 'string',
  minLength: 2,
  maxLength: 120,
  description:
    'Alleen en altijd voor een systeem: naam en functie van de professional die dit besliste. Met een sessie is dat wie is aangemeld',
}

/** How a system of a party comes in: a token of the provider, by client credentials (ADR 0016). */
export const systeemSchema = (issuer: string): Json => ({
  type: 'openIdConnect',
  openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  description:
    'Systeem van een partij: access token (JWT, RFC 9068) via client credentials bij de aanmelddienst van de gemeente, met DPoP als de gemeente dat vraagt',
})

/** The token of the session, for what writes. */
export const csrfParam = {
  name: csrfHeader,
  in: 'header',
  required: false,
  description: 'Alleen en altijd bij een sessie: haar token, zoals het in elk formulier staat (_csrf)',
  schema: { type: 'string' },
}

const probleemSchema = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    redenen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          artikel: { type: 'string' },
          zin: { type: 'string' },
          helpt: { type: 'string' },
        },
      },
    },
    invalidParams: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, code: { type: 'string' }, reason: { type: 'string' } },
      },
    },
  },
}

const gedaanSchema = {
  type: 'object',
  required: ['artikel', 'herhaald', 'uitkomst'],
  properties: {
    dossierId: { type: 'string', format: 'uuid' },
    artikel: { type: 'string', description: 'Artikel waarop de handeling rust' },
    herhaald: { type: 'boolean', description: 'Waar als dit de eerste uitkomst van een herhaling is' },
    uitkomst: { type: 'object' },
  },
}

/** What more than one operation answers. */
export const schemas = { Gedaan: gedaanSchema, Probleem: probleemSchema }
