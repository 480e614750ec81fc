import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { pruneTheme } from './prune-theme.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const html = path.join(root, 'src/platform/html')
const themeFile = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
const browsers = ['chrome109', 'firefox115', 'safari16']
const banner =
  '/*! Contains CSS of NL Design System, Gemeente Utrecht and Frameless B.V., EUPL-1.2: nldesignsystem.nl */\n'

/** The CSS file of every installed component of NL Design System, in a fixed order. */
async function componentFiles() {
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  return Object.keys(dependencies)
    .filter((name) => /^@(utrecht|nl-design-system-candidate)\/.+-css$/.test(name))
    .sort()
    .map((name) => {
      const candidate = name.startsWith('@nl-design-system-candidate/')
      const file = candidate ? name.replace(/^.*\/(.+)-css$/, '$1.css') : 'index.css'
      return path.join(root, 'node_modules', name, 'dist', file)
    })
}

/** Our own CSS, in the order of css/index.css. */
async function ownStyles() {
  const result = await build({ entryPoints: [path.join(html, 'css/index.css')], bundle: true, write: false })
  return result.outputFiles[0].text
}

const readAll = async (files) => (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')

async function stylesheet() {
  const components = await readAll(await componentFiles())
  const own = await ownStyles()
  const theme = await readFile(path.join(root, 'node_modules', themeFile), 'utf8')
  const source = `${pruneTheme(theme, components + own)}\n${components}\n${own}`
  const { code } = await transform(source, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: browsers,
  })
  return banner + code
}

async function script(entry) {
  const result = await build({
    entryPoints: [path.join(html, 'client', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: browsers,
    legalComments: 'none',
  })
  return result.outputFiles[0].text
}

/** The list of places for the browser, from the module that the server reads it by. */
async function places() {
  const result = await build({
    entryPoints: [path.join(root, 'src/platform/places/places-file.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
  })
  const bundled = Buffer.from(result.outputFiles[0].contents).toString('base64')
  const { placesFile } = await import(`data:text/javascript;base64,${bundled}`)
  return JSON.stringify(placesFile())
}

/** Earlier builds would otherwise pile up; only names this script gives are removed. */
async function removeEarlierBuilds(outDir) {
  const earlier = (await readdir(outDir)).filter((name) =>
    /^(app|call|icon|places|weigh|live)-[0-9a-f]{12}\./.test(name),
  )
  await Promise.all(earlier.map((name) => rm(path.join(outDir, name), { force: true })))
}

/**
 * Builds the stylesheet, the scripts, the icon and the list of places into `outDir`: names with the hash of the content, a gzip copy of
 * each, and `manifest.json` from logical name ('app.css') to address ('/assets/app-<hash>.css'). Returns the manifest.
 */
export async function buildAssets(outDir) {
  const icon = await readFile(path.join(html, 'icon.svg'), 'utf8')
  const contents = {
    'app.css': await stylesheet(),
    'app.js': await script('main.ts'),
    'call.js': await script('call.ts'),
    'weigh.js': await script('weigh.ts'),
    'live.js': await script('live.ts'),
    'icon.svg': icon,
    'places.json': await places(),
  }
  await mkdir(outDir, { recursive: true })
  await removeEarlierBuilds(outDir)
  const manifest = {}
  for (const [name, content] of Object.entries(contents)) {
    const { name: stem, ext } = path.parse(name)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const hashed = `${stem}-${hash}${ext}`
    await writeFile(path.join(outDir, hashed), content)
    await writeFile(path.join(outDir, `${hashed}.gz`), gzipSync(content, { level: 9 }))
    manifest[name] = `/assets/${hashed}`
  }
  await writeFile(path.join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const outDir = path.resolve(process.argv[2] ?? path.join(root, 'dist/assets'))
  console.log(JSON.stringify(await buildAssets(outDir)))
}
