import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { verwerkingen } from '../scripts/generate/chapters.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Every path to a burgerservicenummer in what is typed, with '[]' where there can be more than one of it. */
const paden = (schema: Schema, pad = ''): readonly string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([naam, deel]) =>
    /bsn|burgerservicenummer/i.test(naam) ? [`${pad}${naam}`] : paden(deel, `${pad}${naam}.`),
  ),
  ...(schema.items ? paden(schema.items, `${pad}[].`) : []),
  ...(schema.anyOf ?? []).flatMap((deel) => paden(deel, pad)),
]

const invoerVan = (invoer: z.ZodType): Schema =>
  z.toJSONSchema(invoer, { unrepresentable: 'any', io: 'input' }) as Schema

describe('H-53: bestanden koppelen op burgerservicenummer kan hier niet (§1.5, N-1.5-vs)', () => {
  test('nergens kan een lijst van nummers in: wie zoekt of vastlegt, noemt één persoon', () => {
    const gevonden = verwerkingen.flatMap(({ id, invoer }) =>
      paden(invoerVan(invoer)).map((pad) => `${id}: ${pad}`),
    )
    expect(gevonden.length).toBeGreaterThan(0)
    expect(gevonden.filter((een) => een.includes('[]'))).toEqual([])
  })

  test('van alle lijsten laten alleen zoeken en het eigen aanmelden zich het nummer geven, van één persoon en in het eigen deel', () => {
    const lijsten = verwerkingen.filter(({ soort }) => soort === 'lijst')
    const met = lijsten.filter(({ invoer }) => paden(invoerVan(invoer)).length > 0)
    expect(met.map(({ id }) => id)).toEqual(['onderzoek.zoek-persoon', 'mijn-omgeving.herken-betrokkene'])
  })

  test('het nummer staat alleen bij de personen, en daar als index met een sleutel: geen dossier is ermee te vinden', () => {
    const schema = readFileSync(`${import.meta.dirname}/../docs/generated/schema.sql`, 'utf8')
    const tabellen = [...schema.matchAll(/create table (\S+) \(([\s\S]*?)\n\);/gi)]
    expect(tabellen.length).toBeGreaterThan(0)
    const met = tabellen.filter(([, , kolommen]) => /bsn/i.test(kolommen ?? ''))
    expect(met.map(([, naam]) => naam)).toEqual(['personen.persoon'])
  })
})
