import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { inrichtingRol, leesInrichting, vindGemeente } from '../inrichting/index.ts'

const voorbeeldPad = 'docs/voorbeeld-inrichting.json'
const voorbeeld = () => leesInrichting(readFileSync(voorbeeldPad, 'utf8'))

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

describe('npm run inrichten', () => {
  let map: string
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'samenspraak-inrichten-'))
  })
  afterEach(() => rmSync(map, { recursive: true, force: true }))

  const voerUit = (...args: string[]) =>
    new Promise<{ code: number | null; tekst: string }>((resolve) => {
      const env = {
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        KEYS_FOLDER: join(map, 'sleutels'),
        ANCHOR_FOLDER: join(map, 'anker'),
        BASE_URL: 'https://samenspraak.example',
        OIDC_ISSUER: 'https://issuer.example',
        OIDC_CLIENT_ID: 'samenspraak',
        OIDC_CLIENT_SECRET: 'geheim',
      }
      const child = execFile(
        process.execPath,
        ['src/commands/inrichten.ts', ...args],
        { env },
        (_, out, err) => resolve({ code: child.exitCode, tekst: out + err }),
      )
    })

  const bestand = (inhoud: unknown) => {
    const pad = join(map, 'inrichting.json')
    writeFileSync(pad, JSON.stringify(inhoud))
    return pad
  }

  test('zegt wat er is gedaan, zonder iets van een persoon, en eindigt met 0', async () => {
    const { code, tekst } = await voerUit(voorbeeldPad)
    expect(tekst).toContain('Gemeente Voorbeeldstad (9993):')
    expect(tekst).toContain('gebruikers: 3 nieuw')
    expect(tekst).not.toMatch(/Tessa|Bram|toeleider-1|@/)
    expect(code).toBe(0)
  })

  test('eindigt met 1 als de gemeente niet live mag (AVG 28)', async () => {
    const { code, tekst } = await voerUit(bestand({ ...voorbeeld(), verwerkersovereenkomsten: [] }))
    expect(tekst).toContain('De gemeente gaat niet live:')
    expect(code).toBe(1)
  })

  test('noemt een verkeerd veld, niet wat er staat, doet niets en eindigt met 2', async () => {
    const [eerste] = voorbeeld().gebruikers
    const { code, tekst } = await voerUit(
      bestand({ ...voorbeeld(), gebruikers: eerste ? [{ ...eerste, werkgever: 'Tessa' }] : [] }),
    )
    expect(tekst).toContain('gebruikers 1, werkgever: is geen UUID.')
    expect(tekst).not.toContain('Tessa')
    expect(code).toBe(2)
    const gemeente = await database.db.transaction({ role: inrichtingRol }, (tx) => vindGemeente(tx, '9993'))
    expect(gemeente).toBeUndefined()
  })

  test('eindigt met 2 zonder bestand, en als sleutels ontbreken bij een gemeente die er al is', async () => {
    expect(await voerUit()).toEqual({ code: 2, tekst: 'Gebruik: npm run inrichten -- bestand.json\n' })
    expect((await voerUit(voorbeeldPad)).code).toBe(0)
    rmSync(join(map, 'sleutels'), { recursive: true })
    const { code, tekst } = await voerUit(voorbeeldPad)
    expect(tekst).toContain('Er zijn geen sleutels')
    expect(code).toBe(2)
  })
})
