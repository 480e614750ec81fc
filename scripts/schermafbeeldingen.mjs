import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildAll } from './build.mjs'
import { root, run } from './run.mjs'

// A folder of its own: a program that runs from dist/ must not lose its files.
const folder = `${root}.cache/schermafbeeldingen`
rmSync(folder, { recursive: true, force: true })
await buildAll(`${folder}/dist`)
await build({
  entryPoints: [`${root}e2e/schermafbeeldingen.ts`],
  // Beside the browser that the tests unpack in .cache.
  outfile: `${folder}.js`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
})
process.env.DIST_FOLDER = `${folder}/dist`
process.exitCode = await run('node', [`${folder}.js`])
