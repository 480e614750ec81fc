import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestLog, testLog } from '../../testing/log.ts'
import { openKeyStore } from '../platform/keys/key-store.ts'
import { logSleutelDoel, zegelAlles } from '../verwerkingenlogboek/index.ts'

let log: TestLog
let keysFolder: string

beforeAll(async () => {
  keysFolder = await mkdtemp(join(tmpdir(), 'samenspraak-sleutels-'))
  const keys = await openKeyStore(keysFolder)
  const key = keys.derive(logSleutelDoel)
  await keys.close()
  log = await testLog(Date.UTC(2026, 10, 21, 9), key)
  await log.write('0344', 3)
  await zegelAlles({ ...log, database: log.database.db })
})

afterAll(async () => {
  await log.close()
  await rm(keysFolder, { recursive: true, force: true })
})

const verify = (change: Record<string, string> = {}) =>
  new Promise<{ code: number | null; text: string }>((resolve) => {
    const env = {
      DATABASE_URL: log.database.url,
      DATABASE_OWNER_URL: log.database.ownerUrl,
      KEYS_FOLDER: keysFolder,
      ANCHOR_FOLDER: log.folder,
      BASE_URL: 'https://samenspraak.example',
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_CLIENT_ID: 'samenspraak',
      OIDC_CLIENT_SECRET: 'geheim',
      ...change,
    }
    const child = execFile(process.execPath, ['src/commands/verify-log.ts'], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, text: stdout + stderr }),
    )
  })

describe('npm run logboek:verifieer', () => {
  it('says per day that the log is unaltered, and ends with 0', async () => {
    const { code, text } = await verify()
    expect(text).toMatch(/^0344 2026-11-21: 6 regels, ongewijzigd\nOngewijzigd: 6 regels gecontroleerd in /)
    expect(code).toBe(0)
  })

  it('names what is wrong, and ends with 1', async () => {
    await log.tamper('0344', "update logboek.audit set rol = 'x' where gemeente = $1")
    const { code, text } = await verify()
    expect(text).toContain(
      '0344 2026-11-21: 6 regels, 3 bevindingen\n  regel gewijzigd, volgnummer 2, regel ',
    )
    expect(text).toContain('NIET in orde')
    expect(code).toBe(1)
  })

  it('ends with 2 when it cannot be carried out, and makes no new keys', async () => {
    const { code, text } = await verify({ KEYS_FOLDER: join(keysFolder, 'nergens') })
    expect(text).toContain('Er zijn geen sleutels')
    expect(code).toBe(2)
  })
})
