import { gzipSync } from 'node:zlib'
import { type Row, row } from './row.ts'
import { openSite, type Site } from './site.ts'
import type { Stage } from './stage.ts'

const kB = (bytes: number): number => bytes / 1024

const pageOf = async (site: Site, path: string, cookie?: string): Promise<string> => {
  const answer = await site.app.request(path, {
    headers: { 'accept-encoding': 'gzip', ...(cookie ? { cookie } : {}) },
  })
  if (answer.status !== 200)
    throw new Error(`${path} answered ${answer.status} ${answer.headers.get('location') ?? ''}`)
  return answer.text()
}

/** Everything a page loads from us, compressed: itself and what it names. */
const weigh = (site: Site, html: string): number => {
  const named = [...site.assets.files].filter(([address]) => html.includes(address))
  return gzipSync(html).length + named.reduce((sum, [, file]) => sum + file.gzip.length, 0)
}

/** What comes over the line on a first visit, with nothing kept by the browser. */
export const weight = async (stage: Stage): Promise<readonly Row[]> => {
  const { sleutels, assetsDir, place, small, cases } = stage
  const site = await openSite({ url: small.appUrl, sleutels, assetsDir, folder: place.folder, sealer: false })
  try {
    const cookie = await site.signIn()
    const pages = {
      'signed out': await pageOf(site, '/afgemeld'),
      'worklist of 45': await pageOf(site, '/werkvoorraad', cookie),
      'case of 60 gegevens': await pageOf(site, `/onderzoeken/${cases[0]}`, cookie),
    }
    const script = site.assets.files.get(site.assets.assets.js)?.gzip.length ?? 0
    return [
      ...Object.entries(pages).map(([name, html]) =>
        row(`page weight: ${name}`, {
          value: kB(weigh(site, html)),
          unit: 'kB',
          budget: { of: 'value', most: 60 },
          note: `gzip: page ${kB(gzipSync(html).length).toFixed(1)} kB (${kB(html.length).toFixed(0)} kB before), style, script and icon`,
        }),
      ),
      row('script', {
        value: kB(script),
        unit: 'kB',
        budget: { of: 'value', most: 10 },
        note: 'gzip, on every page',
      }),
    ]
  } finally {
    await site.close()
  }
}
