import { readFile } from 'node:fs/promises'
import { bestandenNlU as w } from '../src/teksten/mijn/bestanden.ts'
import { type ProefClamd, proefvirus, startClamd } from '../testing/clamd.ts'
import { expect, test } from './fixture.ts'
import type { Persoon } from './persoon.ts'
import { type Program, startProgram } from './site.ts'
import { openZaak } from './zaken.ts'

const plan = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(600_000, 7)])

/** Chooses what it is and a file, as somebody does who stands at the form, and sends it. */
const stuur = async (persoon: Persoon, buffer: Buffer): Promise<void> => {
  const { page } = persoon
  await persoon.kies(page.getByRole('radio', { name: w.soorten['persoonlijk-plan'] }))
  await page.getByLabel(w.bestand).setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer })
  await persoon.knop(w.stuur)
}

test.describe('with a program that scans files', () => {
  let program: Program | undefined
  let clamd: ProefClamd | undefined
  test.beforeAll(async () => {
    clamd = await startClamd()
    if (clamd && 'path' in clamd.adres) program = await startProgram({ CLAMD: `unix:${clamd.adres.path}` })
  })
  test.afterAll(async () => {
    await program?.stop()
    await clamd?.stop()
  })

  for (const zonderScript of [true, false])
    test(`a client sends a plan and reads it back, ${zonderScript ? 'without' : 'with'} a script`, async ({
      persoon,
    }) => {
      test.skip(!program, 'there is no clamd here')
      const site = program?.url ?? ''
      const samira = await persoon({ zonderScript, breedte: 320, site })
      await samira.ga('/mijn/aanmelden')
      await samira.ga('/mijn/aanmelden/digid?gemeente=9991&als=samira')
      await samira.link(w.link)
      await stuur(samira, proefvirus)
      await expect(samira.page.getByRole('main')).toContainText(w.fouten['bestand-ander-type'])
      await stuur(samira, Buffer.concat([plan, proefvirus]))
      await expect(samira.page.getByRole('main')).toContainText(w.fouten['bestand-besmet'])
      await stuur(samira, plan)
      await expect(samira.page.getByRole('heading', { level: 1, name: w.gedaan })).toBeVisible()
      const terug = samira.page.waitForEvent('download')
      await samira.page
        .getByRole('link', { name: /^Plan, van/ })
        .first()
        .click()
      expect(plan.equals(await readFile(await (await terug).path()))).toBe(true)
    })

  test('the worker finds it with the case', async ({ persoon }) => {
    test.skip(!program, 'there is no clamd here')
    const noor = await persoon({ site: program?.url ?? '' })
    await noor.meldAan('noor')
    await openZaak(noor, 'Samira')
    await noor.vouwOpen(noor.page.locator('summary', { hasText: 'Bestanden (2)' }))
    await expect(noor.page.getByRole('link', { name: /^Persoonlijk plan/ })).toHaveCount(2)
  })
})
