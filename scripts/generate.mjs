import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'docs/generated')

/** Bundles the generator (it reads .tsx along with the chapters) into .cache, runs it there, and removes it. */
const makeDocuments = async () => {
  const outfile = path.join(root, `.cache/generate-${process.pid}.mjs`)
  try {
    await build({
      entryPoints: [path.join(root, 'scripts/generate/documents.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    })
    const { documents } = await import(pathToFileURL(outfile).href)
    return documents(root)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** What is in the folder now, by name. */
const present = () =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
      )
    : {}

/** The names that differ: new, changed, or no longer made. */
export const stale = (made, found) =>
  [...new Set([...Object.keys(made), ...Object.keys(found)])]
    .filter((name) => made[name] !== found[name])
    .sort()

const check = (made) => {
  const names = stale(made, present())
  if (names.length === 0) return
  console.error(`docs/generated is stale (${names.join(', ')}): run npm run generate.`)
  process.exitCode = 1
}

const write = (made) => {
  mkdirSync(folder, { recursive: true })
  const names = stale(made, present())
  for (const name of names) {
    if (made[name] === undefined) rmSync(path.join(folder, name))
    else writeFileSync(path.join(folder, name), made[name])
  }
  console.log(names.length === 0 ? 'docs/generated is fresh.' : `docs/generated: ${names.join(', ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await makeDocuments()
  if (process.argv.includes('--check')) check(made)
  else write(made)
}
