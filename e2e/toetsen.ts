import type { Locator } from '@playwright/test'
import type { Persoon } from './persoon.ts'

/** Presses Tab until the focus is where it must be; throws when it never comes there. */
export const tabNaar = async ({ page }: Persoon, doel: Locator, hoogstens = 80): Promise<void> => {
  for (let i = 0; i < hoogstens; i += 1) {
    await page.keyboard.press('Tab')
    if (await doel.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${doel}`)
}

/** Tabs to a button or link, and presses Enter. */
export const enterOp = async (persoon: Persoon, doel: Locator): Promise<void> => {
  await tabNaar(persoon, doel)
  await Promise.all([persoon.page.waitForEvent('domcontentloaded'), persoon.page.keyboard.press('Enter')])
  await persoon.toegankelijk()
}
