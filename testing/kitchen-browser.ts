import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { launchBrowser } from './browser.ts'
import { kitchenSink } from './kitchen-sink.tsx'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"

/** A browser with the kitchen sink open to it, and what was posted from it. */
export interface KitchenBrowser {
  readonly origin: string
  readonly posts: string[]
  /** What a post is answered with; a test may change it. */
  answer: { status: number; body: string }
  readonly open: (url: string, width?: number, javaScriptEnabled?: boolean) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Builds the assets and serves the pages under the policy that production has, so that a violation shows. */
export async function openKitchen(): Promise<KitchenBrowser> {
  const dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await buildAssets(dir)
  const { assets, files } = await loadAssets(dir)
  const pages = kitchenSink(assets)
  const browser = await launchBrowser()

  const serve = (context: BrowserContext) =>
    context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      if (route.request().method() === 'POST') {
        kitchen.posts.push(`${pathname} ${route.request().postData()}`)
        return route.fulfill({ contentType: 'application/json', ...kitchen.answer })
      }
      const file = files.get(pathname)
      if (file) return route.fulfill({ contentType: file.contentType, body: Buffer.from(file.body) })
      const body = pages.get(pathname)
      const headers = { 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' }
      return route.fulfill({ status: body ? 200 : 404, headers, body: body ?? '' })
    })

  const kitchen: KitchenBrowser = {
    origin: 'http://samenspraak.test',
    posts: [],
    answer: { status: 204, body: '' },
    open: async (url, width = 1280, javaScriptEnabled = true) => {
      const viewport = { width, height: 800 }
      const context = await browser.newContext({ viewport, javaScriptEnabled, reducedMotion: 'reduce' })
      await serve(context)
      const page = await context.newPage()
      await page.goto(kitchen.origin + url)
      return page
    },
    close: async () => {
      await browser.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
  return kitchen
}
