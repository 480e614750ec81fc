import { z } from 'zod'
import { cookiesFor } from '../platform/identity/cookies.ts'
import { csrfHeader } from '../platform/identity/csrf.ts'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Lijst, Verwerking } from '../verwerking/verwerking.ts'
import { voorbeeldVan } from '../verwerking/voorbeeld.ts'
import { doelen } from '../wet/doelen.ts'
import { apiVersion } from './problem.ts'

type Json = Readonly<Record<string, unknown>>

const versieKop = { 'API-Version': { description: 'Versie van de API', schema: { type: 'string' } } }

const probleem = (beschrijving: string): Json => ({
  description: beschrijving,
  headers: versieKop,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
})

const fouten = {
  '400': probleem('De invoer klopt niet'),
  '401': probleem('Niet aangemeld'),
  '403': probleem('De wet of de rol laat dit nu niet toe, met redenen en artikelen'),
  '404': probleem('Niet gevonden'),
  '409': probleem('Het dossier is intussen veranderd'),
  '429': probleem('Te veel verzoeken'),
  '500': probleem('Er ging iets mis'),
}

const goed = (beschrijving: string, schema: Json = { type: 'object' }): Json => ({
  description: beschrijving,
  headers: versieKop,
  content: { 'application/json': { schema } },
})

const idParam = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id van het dossier',
  schema: { type: 'string', format: 'uuid' },
}
const sleutelParam = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Sleutel van deze ene handeling: herhalen geeft de eerste uitkomst',
  schema: { type: 'string', format: 'uuid' },
}

const csrfParam = {
  name: csrfHeader,
  in: 'header',
  required: true,
  description: 'Token van de sessie, zoals het in elk formulier staat (_csrf)',
  schema: { type: 'string' },
}

const camel = (naam: string): string =>
  naam.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const gemeenschappelijk = (verwerking: Verwerking): Json => ({
  operationId: camel(verwerking.id.replace('.', '-')),
  summary: handelingTekst(verwerking.id).titel,
  description: `Doel: ${doelen[verwerking.doel].naam}. Rollen: ${verwerking.rollen.join(', ')}. Normen: ${verwerking.normen.join(', ')}.`,
  security: [{ sessie: [] }],
})

const invoerSchema = (verwerking: Verwerking): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(verwerking.invoer as z.ZodObject, {
    io: 'input',
    unrepresentable: 'any',
  })
  return schema
}

const metVersie = (schema: Json): Json => ({
  ...schema,
  properties: {
    ...(schema.properties as Json),
    versie: { type: 'integer', minimum: 1, description: 'Versie van het dossier die u zag' },
  },
})

const body = (schema: Json, example: unknown): Json => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

// A day after which all of the law is in force, so that the document is the same every day.
const plekken = { vandaag: '2026-12-01' }

const schrijven = (verwerking: Verwerking, opDossier: boolean): Json => ({
  ...gemeenschappelijk(verwerking),
  parameters: opDossier ? [idParam, csrfParam, sleutelParam] : [csrfParam, sleutelParam],
  requestBody: body(
    opDossier ? metVersie(invoerSchema(verwerking)) : invoerSchema(verwerking),
    voorbeeldVan(verwerking, plekken),
  ),
  responses: { '201': goed('Gedaan', { $ref: '#/components/schemas/Gedaan' }), ...fouten },
})

const zoeken = (verwerking: Verwerking): Json => ({
  ...gemeenschappelijk(verwerking),
  parameters: [csrfParam],
  requestBody: body(invoerSchema(verwerking), voorbeeldVan(verwerking, plekken)),
  responses: { '200': goed('Gezocht'), ...fouten },
})

const lezen = (verwerking: Verwerking, opDossier: boolean): Json => ({
  ...gemeenschappelijk(verwerking),
  ...(opDossier ? { parameters: [idParam] } : {}),
  responses: { '200': goed('Gelezen'), ...fouten },
})

/** Where a list stands: `/werkvoorraad/onderzoeken`; two chapters can each have a list of one name. */
export const lijstPad = ({ dossier }: Hoofdstuk, { pad }: Pick<Lijst, 'pad'>): string =>
  `/${pad}/${dossier.pad}`

const padenVan = (hoofdstuk: Hoofdstuk): Record<string, Json> => {
  const basis = `/${hoofdstuk.dossier.pad}`
  const paden: Record<string, Json> = {}
  for (const begin of hoofdstuk.beginnen) paden[basis] = { post: schrijven(begin, false) }
  for (const lijst of hoofdstuk.lijsten) paden[lijstPad(hoofdstuk, lijst)] = { get: lezen(lijst, false) }
  for (const een of hoofdstuk.zoeken ?? []) paden[`/${een.pad}/_zoek`] = { post: zoeken(een) }
  paden[`${basis}/{id}`] = { get: lezen(hoofdstuk.bekijken, true) }
  for (const handeling of hoofdstuk.handelingen)
    paden[`${basis}/{id}/${handeling.pad}`] = { post: schrijven(handeling, true) }
  return paden
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

/** The OpenAPI 3.1 document of all chapters, made from the declarations (NL API Design Rules 2.2). */
export const openapi = (hoofdstukken: readonly Hoofdstuk[], baseUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Samenspraak',
    version: apiVersion,
    description:
      'De verwerkingen van Samenspraak. Elke operatie loopt over dezelfde weg als het scherm: rol, wet, logboek.',
    contact: {
      name: 'Samenspraak',
      email: 'samenspraak@voorbeeld.nl',
      url: 'https://samenspraak.voorbeeld.nl',
    },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  paths: Object.assign({}, ...hoofdstukken.map(padenVan)) as Json,
  components: {
    schemas: { Gedaan: gedaanSchema, Probleem: probleemSchema },
    securitySchemes: {
      sessie: { type: 'apiKey', in: 'cookie', name: cookiesFor(baseUrl).name('session') },
    },
  },
})
