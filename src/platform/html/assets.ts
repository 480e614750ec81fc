import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The addresses of the assets, with the hash of their content in the name. Every page loads the first three. */
export interface Assets {
  readonly css: string
  readonly js: string
  readonly icon: string
  /** The list of places and municipalities, for the one screen whose script asks for it. */
  readonly places: string
  /** The script of that screen. */
  readonly call: string
  /** The script of the aid in weighing, for the one page that has it. */
  readonly weigh: string
  /** The script of a page that others change while one looks at it. */
  readonly live: string
}

/** One file to serve under its address; it never changes, so it may be kept by the browser for ever. */
export interface AssetFile {
  readonly contentType: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

export interface LoadedAssets {
  readonly assets: Assets
  readonly files: ReadonlyMap<string, AssetFile>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
}

async function loadFile(dir: string, address: string): Promise<AssetFile> {
  const file = path.join(dir, path.basename(address))
  const [body, gzip] = await Promise.all([readFile(file), readFile(`${file}.gz`)])
  const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream'
  return { contentType, body: new Uint8Array(body), gzip: new Uint8Array(gzip) }
}

/**
 * Reads what scripts/build-assets.mjs wrote into `dir`, into memory: a few files of some kilobytes. `files` is keyed
 * by address ('/assets/app-<hash>.css'), so that no path of a request ever reaches the disk. Throws when not built.
 */
export async function loadAssets(dir: string): Promise<LoadedAssets> {
  const manifest: Record<string, string> = JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8'))
  const { 'app.css': css, 'app.js': js, 'icon.svg': icon } = manifest
  const { 'places.json': places, 'call.js': call, 'weigh.js': weigh, 'live.js': live } = manifest
  if (!css || !js || !icon || !places || !call || !weigh || !live)
    throw new Error('the manifest of the assets is not complete: build the assets again')
  const files = new Map<string, AssetFile>()
  for (const address of [css, js, icon, places, call, weigh, live])
    files.set(address, await loadFile(dir, address))
  return { assets: { css, js, icon, places, call, weigh, live }, files }
}
