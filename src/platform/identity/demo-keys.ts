import { generateKeyPairSync, randomBytes, type webcrypto } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the demo provider must still know after a restart. */
export interface DemoKeys {
  readonly jwks: { readonly keys: readonly webcrypto.JsonWebKey[] }
  readonly cookieKeys: readonly string[]
}

const makeKeys = (): DemoKeys => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const kid = randomBytes(8).toString('base64url')
  return {
    jwks: {
      keys: [
        { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } as webcrypto.JsonWebKey,
      ],
    },
    cookieKeys: [randomBytes(32).toString('base64url')],
  }
}

/** The keys in this folder, made on first use; readable by their owner only. */
export const demoKeys = async (folder: string): Promise<DemoKeys> => {
  const file = join(folder, 'demo-provider.json')
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const keys = makeKeys()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, JSON.stringify(keys), { mode: 0o600 })
  await rename(fresh, file)
  return keys
}
