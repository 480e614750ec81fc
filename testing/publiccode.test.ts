import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './guards/project.ts'
import { readYaml } from './guards/yaml-subset.ts'

const texts = z.array(z.string().min(1)).min(1)

/** The words that the standard allows, as far as they can concern us. */
const categories = [
  'business-process-management',
  'collaboration',
  'compliance-management',
  'digital-citizenship',
  'knowledge-management',
  'task-management',
  'workflow-management',
] as const
const scopes = ['healthcare', 'justice', 'local-authorities', 'security', 'society', 'welfare'] as const

/** The mandatory keys of publiccode.yml 0.4, and the optional ones that we use; no others. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url: z.url(),
  platforms: texts,
  categories: z.array(z.enum(categories)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(scopes)),
  }),
  description: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.strictObject({
      localisedName: z.string(),
      shortDescription: z.string().min(1).max(150),
      longDescription: z.string().min(150).max(10_000),
      features: texts,
    }),
  ),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: z.string().min(1), email: z.email() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.enum(['true', 'false']),
    availableLanguages: texts,
  }),
  dependsOn: z.strictObject({
    open: z.array(z.strictObject({ name: z.string(), versionMin: z.string().optional() })),
  }),
})

const file = readYaml(readFileSync(path.join(root, 'publiccode.yml'), 'utf8'))

describe('publiccode.yml', () => {
  test('has every mandatory key, and no value that the standard does not allow', () => {
    expect(publiccode.safeParse(file).error?.issues).toBeUndefined()
  })

  test('is read in Dutch first, and in English', () => {
    expect(Object.keys(publiccode.parse(file).description)).toEqual(['nl', 'en'])
  })

  test('names what the program itself asks for', () => {
    const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      engines: { node: string }
    }
    const node = publiccode.parse(file).dependsOn.open.find(({ name }) => name === 'Node.js')
    expect(`>=${node?.versionMin}`).toBe(engines.node)
  })

  test.each(['name', 'url', 'description', 'legal', 'maintenance', 'localisation', 'categories'])(
    'is refused without %s',
    (key) => {
      const without = Object.fromEntries(Object.entries(file).filter(([name]) => name !== key))
      expect(publiccode.safeParse(without).success).toBe(false)
    },
  )
})

describe('the reader of small YAML files', () => {
  test('reads maps, lists of maps, quoted text and literal blocks', () => {
    const text = 'a: "1: b"\nlist:\n  - x\n  - name: y\n    of: z\nlong: |\n  one\n\n  two\nmap:\n  in: it\n'
    expect(readYaml(text)).toEqual({
      a: '1: b',
      list: ['x', { name: 'y', of: 'z' }],
      long: 'one\n\ntwo',
      map: { in: 'it' },
    })
  })

  test.each(['a: b: c', 'a: [1]', 'a: 1\na: 2', 'a: >\n  folded', ' - loose'])('throws on %j', (text) => {
    expect(() => readYaml(text)).toThrow()
  })
})
