import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { launchBrowser } from './browser.ts'

const dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
afterAll(() => rm(dir, { recursive: true, force: true }))

test('back from the memory of the browser the page of a call is empty and loaded anew', async () => {
  await buildAssets(dir)
  const { assets, files } = await loadAssets(dir)
  const browser = await launchBrowser()
  const page = await browser.newPage()
  let loaded = 0
  await page.route('**/*', (route) => {
    const file = files.get(new URL(route.request().url()).pathname)
    if (file) return route.fulfill({ contentType: file.contentType, body: Buffer.from(file.body) })
    loaded += 1
    const form = '<form data-unkept="" data-guard="clean" action="/call"><textarea></textarea></form>'
    const body = `${form}<div data-unkept-failed hidden></div><script src="${assets.call}"></script>`
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto('http://samenspraak.test/call')
  await page.fill('textarea', 'Zij dwaalt.')
  const shows = (persisted: boolean) =>
    page.evaluate(
      (is) => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: is })),
      persisted,
    )
  await shows(false)
  expect([await page.inputValue('textarea'), loaded]).toEqual(['Zij dwaalt.', 1])
  await shows(true)
  await expect.poll(() => loaded).toBe(2)
  expect(await page.inputValue('textarea')).toBe('')
  await browser.close()
}, 60_000)
