import { expect, type Page } from '@playwright/test'
import { gevondenDoorAxe } from '../testing/axe.ts'

/**
 * The state of a page: its kind (the address without ids), the width, and everything on it but what differs each time a
 * page is made. A page that was tested in the same state needs no second test; one other word or class is another state.
 */
const stand = async (page: Page): Promise<string> => {
  const inhoud = await page.evaluate(() => `${innerWidth} ${document.documentElement.outerHTML}`)
  const soort = new URL(page.url()).pathname
  return `${soort} ${inhoud}`
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/(name="_csrf" value=)"[^"]*"/g, '$1')
    .replace(/\b\d{4}-\d{5}\b/g, 'nummer')
}

const getest = new Set<string>()

/** No violation of WCAG 2.0 to 2.2, level A and AA, that a machine can find on this page in this state. */
export const isToegankelijk = async (page: Page): Promise<void> => {
  const wat = await stand(page)
  if (getest.has(wat)) return
  expect(await gevondenDoorAxe(page), `axe on ${page.url()}`).toEqual([])
  getest.add(wat)
}

/**
 * The same of a page in a browser without scripts, in which axe cannot run: `lezer` is a page of a browser with scripts that
 * shows exactly what was served, at the same address and width, and runs no script of ours.
 */
export const isZonderScriptToegankelijk = async (page: Page, lezer: Page): Promise<void> => {
  const wat = `zonder script ${await stand(page)}`
  if (getest.has(wat)) return
  const html = await page.content()
  await lezer.unrouteAll()
  await lezer.route('**/*', (route) => {
    const soort = route.request().resourceType()
    if (soort === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return soort === 'script' ? route.abort() : route.continue()
  })
  await lezer.goto(page.url())
  expect(await gevondenDoorAxe(lezer), `axe without scripts on ${page.url()}`).toEqual([])
  getest.add(wat)
}
