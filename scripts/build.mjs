import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the server and the commands to dist/; packages stay in node_modules. */
export const buildAll = async (outdir = `${root}dist`) => {
  rmSync(outdir, { recursive: true, force: true })
  const commands = readdirSync(`${root}src/commands`).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  )
  await Promise.all([
    build({
      entryPoints: [`${root}src/server.ts`, ...commands.map((name) => `${root}src/commands/${name}`)],
      outbase: `${root}src`,
      outdir,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      packages: 'external',
      sourcemap: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    }),
    buildAssets(`${outdir}/assets`),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
