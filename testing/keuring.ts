import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { launchBrowser } from './browser.ts'

/** A browser that shows HTML as it was served, in the style of production. */
export interface Keuring {
  /** The page, `breedte` pixels wide. */
  readonly toon: (html: string, breedte?: number) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Builds the assets and opens such a browser; the addresses of the test site lead to the real style and no script. */
export const openKeuring = async (): Promise<Keuring> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await buildAssets(dir)
  const { assets, files } = await loadAssets(dir)
  const css = Buffer.from(files.get(assets.css)?.body ?? '')
  const browser = await launchBrowser()
  return {
    toon: async (html, breedte = 1280) => {
      const context = await browser.newContext({ viewport: { width: breedte, height: 800 } })
      await context.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url())
        if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        return pathname.endsWith('.css')
          ? route.fulfill({ contentType: 'text/css; charset=utf-8', body: css })
          : route.fulfill({ status: 204 })
      })
      const page = await context.newPage()
      await page.goto('http://samenspraak.test/')
      return page
    },
    close: async () => {
      await browser.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
