import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets } from '../../../scripts/build-assets.mjs'
import { pruneTheme } from '../../../scripts/prune-theme.mjs'
import { placesFile } from '../places/places-file.ts'
import { type LoadedAssets, loadAssets } from './assets.ts'

let dir: string
let loaded: LoadedAssets

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await buildAssets(dir)
  loaded = await loadAssets(dir)
})

afterAll(() => rm(dir, { recursive: true, force: true }))

const file = (address: string) => {
  const found = loaded.files.get(address)
  if (!found) throw new Error(`no file at ${address}`)
  return { ...found, text: Buffer.from(found.body).toString('utf8') }
}

test('a first visit weighs at most 30 kB in all and 3 kB of script, gzip (the budget is 60 and 10)', () => {
  const { css, js, icon } = loaded.assets
  const weight = [css, js, icon].reduce((sum, address) => sum + file(address).gzip.byteLength, 0)
  expect(weight).toBeLessThanOrEqual(30_000)
  expect(file(loaded.assets.js).gzip.byteLength).toBeLessThanOrEqual(3_000)
})

test('the list of places weighs at most 15 kB, gzip, and is not one of what every page loads', () => {
  const { places } = loaded.assets
  expect(places).toMatch(/^\/assets\/places-[0-9a-f]{12}\.json$/)
  expect(file(places).gzip.byteLength).toBeLessThanOrEqual(15_000)
  expect(JSON.parse(file(places).text)).toEqual(placesFile())
})

test('the script of the call is not one of what every page loads, and weighs at most 2 kB, gzip', () => {
  const { call, js } = loaded.assets
  expect(call).toMatch(/^\/assets\/call-[0-9a-f]{12}\.js$/)
  expect(file(call).gzip.byteLength).toBeLessThanOrEqual(2_000)
  expect(file(js).text).not.toContain('data-unkept')
  expect(file(call).text).toContain('data-unkept')
})

test('the script of the aid in weighing is not one of what every page loads, sends nothing, and weighs at most 2 kB, gzip', () => {
  const { weigh } = loaded.assets
  expect(weigh).toMatch(/^\/assets\/weigh-[0-9a-f]{12}\.js$/)
  expect(file(weigh).gzip.byteLength).toBeLessThanOrEqual(2_000)
  expect(file(weigh).text).not.toMatch(
    /fetch|XMLHttpRequest|sendBeacon|WebSocket|Storage|indexedDB|BroadcastChannel|cookie/,
  )
})

test('the script of a page that others change is not one of what every page loads, keeps nothing, and weighs at most 1 kB, gzip', () => {
  const { live } = loaded.assets
  expect(live).toMatch(/^\/assets\/live-[0-9a-f]{12}\.js$/)
  expect(file(live).gzip.byteLength).toBeLessThanOrEqual(1_000)
  expect(file(live).text).not.toMatch(/XMLHttpRequest|sendBeacon|Storage|indexedDB|BroadcastChannel|cookie/)
})

test('names hold the hash of the content, and the gzip copy is the same content', () => {
  expect(loaded.assets.css).toMatch(/^\/assets\/app-[0-9a-f]{12}\.css$/)
  expect(loaded.assets.js).toMatch(/^\/assets\/app-[0-9a-f]{12}\.js$/)
  for (const { body, gzip } of loaded.files.values()) {
    expect(gunzipSync(gzip).equals(Buffer.from(body))).toBe(true)
  }
})

test('the same sources give the same names', async () => {
  expect(Object.values(await buildAssets(dir)).toSorted()).toEqual([...loaded.files.keys()].toSorted())
})

test('the stylesheet asks for nothing from elsewhere, and keeps its licence', () => {
  const { text } = file(loaded.assets.css)
  expect(text).not.toMatch(/url\(|@import|@font-face/)
  expect(text).toContain('EUPL-1.2')
})

test('every property of the theme that the stylesheet needs is in it', () => {
  const { text } = file(loaded.assets.css)
  for (const name of ['--nl-button-primary-background-color', '--utrecht-textbox-border-color']) {
    expect(text).toContain(`${name}:`)
  }
})

test('a theme keeps only what is used, also through another property', () => {
  const theme = `/* x */ .t { --a: var(--b); --b: 1px; --c: url("data:x;y}"); --d: var(--c) }`
  expect(pruneTheme(theme, 'p { margin: var(--a, 0) }')).toBe('.t {\n  --a: var(--b);\n  --b: 1px;\n}')
  expect(pruneTheme(theme, 'p { background: var( --d ) }')).toBe(
    '.t {\n  --c: url("data:x;y}");\n  --d: var(--c);\n}',
  )
})

test('assets that were not built, or only half, are refused', async () => {
  await expect(loadAssets(path.join(dir, 'elders'))).rejects.toThrow()
  const half = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await writeFile(path.join(half, 'manifest.json'), '{"app.css":"/assets/app.css"}')
  await expect(loadAssets(half)).rejects.toThrow('build the assets again')
  await rm(half, { recursive: true })
})
