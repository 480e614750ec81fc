import type { Page } from '@playwright/test'
import { csrfHeader } from '../src/platform/identity/csrf.ts'

/** One call of the API from the page, in the session of who works there. */
export const roepAan = async (
  page: Page,
  methode: string,
  pad: string,
  invoer?: object,
): Promise<unknown> => {
  const csrf = await page.locator('input[name=_csrf]').first().getAttribute('value')
  return page.evaluate(
    async ([method, url, kop, waarde, body]) => {
      const antwoord = await fetch(`/api/v1${url}`, {
        method: String(method),
        headers: { 'content-type': 'application/json', [String(kop)]: String(waarde) },
        ...(body ? { body: String(body) } : {}),
      })
      if (!antwoord.ok) throw new Error(`${url}: ${antwoord.status} ${await antwoord.text()}`)
      return antwoord.json()
    },
    [methode, pad, csrfHeader, csrf, invoer ? JSON.stringify(invoer) : ''],
  )
}

/** The day in the Netherlands, as the program writes it. */
export const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
