import { briefWoorden } from '../src/teksten/nl/brief.ts'
import { overzichtWoorden as woorden } from '../src/teksten/nl/onderzoek-overzicht.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { expect, test } from './fixture.ts'
import { klokGelijk, openZaak } from './zaken.ts'

for (const breedte of [320, 1200])
  test(`a client gets an overview of his onderzoek on paper, at ${breedte} pixels`, async ({ persoon }) => {
    const noor = await persoon({ breedte })
    await noor.meldAan('noor')
    await klokGelijk(noor)
    await openZaak(noor, 'Samira')
    const { page } = noor
    await noor.druk(page.getByRole('link', { name: new RegExp(`^${woorden.link}`) }).first())
    await expect(page.getByRole('heading', { level: 1, name: woorden.onderwerp })).toBeVisible()
    const koppen = await page.getByRole('heading', { level: 3 }).allTextContents()
    expect(koppen.slice(0, 3)).toEqual([woorden.moet.kop, woorden.nu.kop, woorden.wie.kop])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)

    const pdf = page.getByRole('link', { name: briefWoorden.alsPdf })
    const bestand = await page.request.get(String(await pdf.evaluate((a) => (a as HTMLAnchorElement).href)))
    expect(bestand.headers()['content-type']).toBe('application/pdf')
    const gelezen = await readPdf(await bestand.body())
    expect(gelezen).toMatchObject({ lang: 'nl', tagged: true, title: woorden.onderwerp })
    for (const kop of koppen) expect(gelezen.text).toContain(kop)
    if (process.env.FOTO)
      await page.screenshot({ path: `${process.env.FOTO}/overzicht-${breedte}.png`, fullPage: true })
  })
