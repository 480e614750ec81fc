import { describe, expect, test } from 'vitest'
import { openapi } from '../api/openapi.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { hoofdstukken } from './hoofdstukken.ts'

interface Antwoord {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>
}

interface Operatie {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: unknown; readonly example: unknown }>>
  }
  readonly responses: Readonly<Record<string, Antwoord>>
}

const document = JSON.parse(
  JSON.stringify(openapi(hoofdstukken, 'https://samenspraak.test', 'https://aanmelden.test')),
)
const paden = document.paths as Record<string, Record<string, Operatie>>
const operaties = Object.entries(paden).flatMap(([pad, methodes]) =>
  Object.entries(methodes).map(([methode, operatie]) => ({
    naam: `${methode} ${pad}`,
    pad,
    methode,
    operatie,
  })),
)

/** Every object in the document, wherever it stands. */
const alles = (waarde: unknown): readonly Record<string, unknown>[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  const eigen = Array.isArray(waarde) ? [] : [waarde as Record<string, unknown>]
  return [...eigen, ...Object.values(waarde).flatMap(alles)]
}

const verwerkingen = hoofdstukken.flatMap((h: Hoofdstuk): readonly Verwerking[] => [
  ...h.beginnen,
  ...h.lijsten,
  ...(h.overzichten ?? []),
  ...(h.verdeling ? [h.verdeling.lijst] : []),
  ...(h.zoeken ?? []),
  h.bekijken,
  ...h.handelingen,
  ...(h.inzages ?? []).map(({ verwerking }) => verwerking),
])

describe('the description of the API (NL API Design Rules 2.2)', () => {
  test('it is OpenAPI 3.1, with title, version, licence and whom to ask (/core/doc-openapi-contact)', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(document.info.contact).toEqual({
      name: expect.any(String),
      email: expect.stringMatching(/^\S+@\S+$/),
      url: expect.stringMatching(/^https:/),
    })
    expect(document.info.license.identifier).toBe('EUPL-1.2')
    expect(document.servers).toEqual([{ url: 'https://samenspraak.test/api/v1' }])
  })

  test('every verwerking is an operation of its own, none fell over another', () => {
    expect(operaties).toHaveLength(verwerkingen.length)
    const ids = operaties.map(({ operatie }) => operatie.operationId)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([])
  })

  test('paths are kebab-case without a slash at the end (/core/path-segments-kebab-case, /core/no-trailing-slash)', () => {
    const goed = /^(\/(_?[a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))+$/
    expect(Object.keys(paden).filter((pad) => !goed.test(pad))).toEqual([])
  })

  test('names of properties are camelCase, of schemas UpperCamelCase', () => {
    const namen = alles(document).flatMap(({ type, properties }) =>
      type === 'object' && typeof properties === 'object' ? Object.keys(properties ?? {}) : [],
    )
    expect(namen.length).toBeGreaterThan(50)
    expect(namen.filter((naam) => !/^[a-z][A-Za-z0-9]*$/.test(naam))).toEqual([])
    const schemas = Object.keys(document.components.schemas)
    expect(schemas.filter((naam) => !/^[A-Z][A-Za-z0-9]*$/.test(naam))).toEqual([])
  })

  test('a query asks for a page, a number of a dossier or a worker by his id; nothing of a person stands in an address (/core/no-sensitive-uris)', () => {
    const parameters = operaties.flatMap(({ operatie }) => operatie.parameters ?? [])
    const vragen = parameters.filter((een) => een.in === 'query').map(({ name }) => name)
    expect([...new Set(vragen)].toSorted()).toEqual(['bladzijde', 'medewerker', 'nummer'])
  })

  test('every place in a path is a parameter, and the other way round', () => {
    for (const { naam, pad, operatie } of operaties) {
      const inPad = [...pad.matchAll(/\{(\w+)\}/g)].map(([, een]) => een)
      const verklaard = (operatie.parameters ?? []).filter((een) => een.in === 'path')
      expect(
        verklaard.map((een) => een.name),
        naam,
      ).toEqual(inPad)
      expect(verklaard.every(({ required }) => required)).toBe(true)
    }
  })

  test('every operation has words, a way in, and says what can go wrong (/core/error-handling)', () => {
    for (const { naam, methode, operatie } of operaties) {
      expect(operatie.summary && operatie.description, naam).toBeTruthy()
      expect(operatie.security[0], naam).toEqual({ sessie: [] })
      for (const status of ['400', '401', '403', '404', '409', '429', '500'])
        expect(Object.keys(operatie.responses[status]?.content ?? {}), `${naam} ${status}`).toEqual([
          'application/problem+json',
        ])
      const goed = Object.keys(operatie.responses).filter((status) => status.startsWith('2'))
      expect(goed, naam).toHaveLength(1)
      expect(operatie.requestBody !== undefined, naam).toBe(methode === 'post')
    }
  })

  test('a system of a party has what a professional has, and not what people divide or say among themselves (ADR 0016)', () => {
    const heeft = operaties.map(({ operatie }) => operatie.security.slice(1)).filter(({ length }) => length)
    const van = verwerkingen.filter(({ rollen }) => rollen.includes('partijmedewerker'))
    const mensen = van.flatMap(({ alleenMensen, id }) => (alleenMensen ? id : []))
    // Nothing of a conference (5.4.3).
    const overleg = van.flatMap(({ id }) => (id.startsWith('casusoverleg.') ? id : []))
    expect(mensen).toEqual(expect.arrayContaining(overleg))
    expect(mensen.filter((id) => !overleg.includes(id))).toEqual([
      'verzoek-van-partij.neem-verzoek-over',
      'partij.stuur-vraag-door',
      'partij.neem-vraag',
      'partij.neem-vraag-over',
    ])
    expect(heeft).toHaveLength(van.length - mensen.length)
    for (const hoe of heeft) expect(hoe).toEqual([{ systeem: ['samenspraak:partij'] }])
  })

  test('a system says with every act who decided: nowhere can that field be missing', () => {
    const doet = operaties.filter(({ operatie }) => operatie.security.length > 1 && operatie.requestBody)
    expect(doet.length).toBeGreaterThan(5)
    for (const { naam, operatie } of doet) {
      const schema = operatie.requestBody?.content['application/json']?.schema as { properties: object }
      expect(Object.keys(schema.properties), naam).toContain('beslistDoor')
    }
  })

  test('every answer documents its version (/core/version-header)', () => {
    const zonder = operaties.flatMap(({ naam, operatie }) =>
      Object.entries(operatie.responses)
        .filter(([, { headers }]) => headers?.['API-Version'] === undefined)
        .map(([status]) => `${naam} ${status}`),
    )
    expect(zonder).toEqual([])
  })

  test('a problem must have status, title and detail (RFC 9457)', () => {
    expect(document.components.schemas.Probleem.required).toEqual(['status', 'title', 'detail'])
  })

  test('what is referred to is there, and every scheme of security too', () => {
    const refs = alles(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.length).toBeGreaterThan(0)
    const weg = refs.filter(
      (ref) => document.components.schemas[ref.replace('#/components/schemas/', '')] === undefined,
    )
    expect(weg).toEqual([])
    expect(document.components.securitySchemes.sessie).toMatchObject({
      in: 'cookie',
      name: '__Host-samenspraak',
    })
    expect(document.components.securitySchemes.systeem).toMatchObject({
      type: 'openIdConnect',
      openIdConnectUrl: 'https://aanmelden.test/.well-known/openid-configuration',
    })
  })

  test('days are dates (/core/date-time/format)', () => {
    const dagen = alles(document).flatMap(({ type, properties }) =>
      type === 'object'
        ? Object.entries((properties ?? {}) as Record<string, { format?: string }>).filter(([naam]) =>
            /(^|[a-z])([dD]atum|Op|uiterlijk)$/.test(naam),
          )
        : [],
    )
    expect(dagen.length).toBeGreaterThan(5)
    expect(dagen.filter(([, { format }]) => format !== 'date').map(([naam]) => naam)).toEqual([])
  })

  test('every example is what its operation takes', () => {
    for (const verwerking of verwerkingen.filter(({ soort }) => soort === 'handeling' || soort === 'begin')) {
      const id = verwerking.id.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
      const gevonden = operaties.find(({ operatie }) => operatie.operationId === id)
      const example = gevonden?.operatie.requestBody?.content['application/json']?.example
      expect(verwerking.invoer.safeParse(example).error, verwerking.id).toBeUndefined()
    }
  })
})
