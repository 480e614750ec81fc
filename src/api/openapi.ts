import { z } from 'zod'
import { cookiesFor } from '../platform/identity/cookies.ts'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { inzagePad } from '../verwerking/inzage-pad.ts'
import { systeemScope } from '../verwerking/systeem.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Inzien, Lijst, Verwerking } from '../verwerking/verwerking.ts'
import { voorbeeldVan } from '../verwerking/voorbeeld.ts'
import { doelen } from '../wet/doelen.ts'
import {
  besluitSchema,
  csrfParam,
  fouten,
  goed,
  idParam,
  type Json,
  schemas,
  sleutelParam,
  systeemSchema,
} from './openapi-delen.ts'
import { apiVersion } from './problem.ts'
import { besluitVeld, vraagtWieBesliste } from './wie-besliste.ts'

const camel = (naam: string): string =>
  naam.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** What a system of a party has: what a professional of that party may, but for what people divide among themselves. */
const isVoorSysteem = ({ rollen, alleenMensen }: Verwerking): boolean =>
  rollen.includes('partijmedewerker') && !alleenMensen

const gemeenschappelijk = (verwerking: Verwerking): Json => ({
  operationId: camel(verwerking.id.replace('.', '-')),
  summary: handelingTekst(verwerking.id).titel,
  description: `Doel: ${doelen[verwerking.doel].naam}. Rollen: ${verwerking.rollen.join(', ')}. Normen: ${verwerking.normen.join(', ')}.`,
  security: [{ sessie: [] }, ...(isVoorSysteem(verwerking) ? [{ systeem: [systeemScope] }] : [])],
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

/** A system says with every act who decided, also where the form does not ask it: there the person who acts did. */
const metBesluit = (verwerking: Verwerking, schema: Json): Json => {
  if (!isVoorSysteem(verwerking) || vraagtWieBesliste(verwerking)) return schema
  return { ...schema, properties: { ...(schema.properties as Json), [besluitVeld]: besluitSchema } }
}

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
    metBesluit(verwerking, opDossier ? metVersie(invoerSchema(verwerking)) : invoerSchema(verwerking)),
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

/** What a list can be asked in its address: what is one line of text. */
export const vraagvelden = ({ invoer }: Pick<Lijst, 'invoer'>): readonly string[] =>
  veldenVan(invoer).flatMap(({ naam, soort }) => (soort === 'regel' ? [naam] : []))

/** A list: what it can be asked stands in the query. */
const opsommen = (verwerking: Lijst): Json => {
  const { properties = {} } = invoerSchema(verwerking) as { properties?: Record<string, Json> }
  const parameters = vraagvelden(verwerking).map((naam) => ({
    name: naam,
    in: 'query',
    required: false,
    description: 'Wat u wilt zien',
    schema: properties[naam] ?? {},
  }))
  return { ...lezen(verwerking, false), ...(parameters.length > 0 ? { parameters } : {}) }
}

/** Something read beside the case: each field of its input is a segment of the path. */
const inzien = (verwerking: Inzien): Json => ({
  ...gemeenschappelijk(verwerking),
  parameters: [
    idParam,
    ...veldenVan(verwerking.invoer).map(({ naam }) => ({
      name: naam,
      in: 'path',
      required: true,
      description: 'Wat u wilt lezen',
      schema: { type: 'string', format: 'uuid' },
    })),
  ],
  responses: { '200': goed('Gelezen'), ...fouten },
})

/** Where a list stands: `/werkvoorraad/onderzoeken`; two chapters can each have a list of one name. */
export const lijstPad = ({ dossier }: Hoofdstuk, { pad }: Pick<Lijst, 'pad'>): string =>
  `/${pad}/${dossier.pad}`

/** All lists of a chapter: of one's own dossiers, of the work of a team, and those with pages. */
export const lijstenVan = ({ lijsten, overzichten = [], verdeling }: Hoofdstuk): Hoofdstuk['lijsten'] => [
  ...lijsten,
  ...(verdeling ? [verdeling.lijst as Hoofdstuk['lijsten'][number]] : []),
  ...(overzichten as Hoofdstuk['lijsten']),
]

const padenVan = (hoofdstuk: Hoofdstuk): Record<string, Json> => {
  const basis = `/${hoofdstuk.dossier.pad}`
  const paden: Record<string, Json> = {}
  for (const begin of hoofdstuk.beginnen) paden[basis] = { post: schrijven(begin, false) }
  for (const lijst of lijstenVan(hoofdstuk)) paden[lijstPad(hoofdstuk, lijst)] = { get: opsommen(lijst) }
  for (const een of hoofdstuk.zoeken ?? []) paden[`/${een.pad}/_zoek`] = { post: zoeken(een) }
  paden[`${basis}/{id}`] = { get: lezen(hoofdstuk.bekijken, true) }
  for (const { verwerking } of hoofdstuk.inzages ?? [])
    paden[inzagePad(verwerking).replace(/:(\w+)/g, '{$1}')] = { get: inzien(verwerking) }
  for (const handeling of hoofdstuk.handelingen)
    paden[`${basis}/{id}/${handeling.pad}`] = { post: schrijven(handeling, true) }
  return paden
}

/**
 * The OpenAPI 3.1 document of all chapters, made from the declarations (NL API Design Rules 2.2). `issuer` is the provider that gives people
 * their session and systems their token; `openbaar` are the paths that are no verwerking and ask for neither.
 */
export const openapi = (
  hoofdstukken: readonly Hoofdstuk[],
  baseUrl: string,
  issuer: string,
  openbaar: Readonly<Record<string, Json>> = {},
): Json => ({
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
  paths: Object.assign({}, openbaar, ...hoofdstukken.map(padenVan)) as Json,
  components: {
    schemas,
    securitySchemes: {
      sessie: { type: 'apiKey', in: 'cookie', name: cookiesFor(baseUrl).name('session') },
      systeem: systeemSchema(issuer),
    },
  },
})
