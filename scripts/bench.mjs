import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildAll } from './build.mjs'
import { root, run } from './run.mjs'

// A folder of its own: a program that runs from dist/ must not lose its files.
const folder = `${root}.cache/bench`
rmSync(folder, { recursive: true, force: true })
await buildAll(`${folder}/dist`)
await build({
  entryPoints: [
    `${root}bench/main.ts`,
    `${root}bench/load-process.ts`,
    `${root}bench/peers/parse-process.ts`,
  ],
  outdir: folder,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
})
process.exitCode = await run('node', ['--enable-source-maps', `${folder}/main.js`, ...process.argv.slice(2)])
