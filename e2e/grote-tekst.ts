import type { Persoon } from './persoon.ts'

/** Sets the size of text in the settings of the browser from 16 to 32 pixels: 200 % (WCAG 1.4.4). */
export const groteTekst = async ({ page }: Persoon): Promise<void> => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** How large the text of this page is, in pixels. */
export const lettergrootte = async ({ page }: Persoon): Promise<number> =>
  Number.parseFloat(await page.getByRole('main').evaluate((een) => getComputedStyle(een).fontSize))
