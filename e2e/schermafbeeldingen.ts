import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { algemeen } from '../src/teksten/catalogus.ts'
import { launchBrowser } from '../testing/browser.ts'
import { Persoon } from './persoon.ts'
import { startProgram } from './site.ts'
import { formulier, openZaak, vraagAanPartij, vulIn } from './zaken.ts'

const map = join('docs', 'schermen')

/** Writes the pictures of the main screens that the README shows. */
const maak = async (site: string): Promise<void> => {
  const browser = await launchBrowser()
  const iemand = async (sub: string, width: number, height: number) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL' })
    const persoon = new Persoon(await context.newPage(), site, async () => undefined)
    await persoon.meldAan(sub)
    return persoon
  }
  // A case page is worth showing down to what must, can and may not.
  const neem = async ({ page }: Persoon, naam: string, hoogte = page.viewportSize()?.height ?? 900) => {
    const breedte = page.viewportSize()?.width ?? 1200
    await page.mouse.move(0, 0)
    await page.screenshot({
      path: join(map, `${naam}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: breedte, height: hoogte },
    })
  }

  const noor = await iemand('noor', 1200, 900)
  await neem(noor, 'werkvoorraad')
  const zaak = await openZaak(noor, 'Samira')
  await neem(noor, 'onderzoek', 1350)
  await noor.ga(formulier(zaak, 'vraag-gegevens-aan-partij'))
  await vulIn(noor, 'vraag-gegevens-aan-partij', vraagAanPartij)
  await noor.knop(algemeen.verder)
  await neem(noor, 'controleren', 1500)
  await noor.ga('/demo')
  await neem(noor, 'demo')

  const ilse = await iemand('ilse', 1200, 900)
  await openZaak(ilse, 'Visser')
  await neem(ilse, 'aanpak', 1400)

  const metTelefoon = await iemand('noor', 360, 800)
  await openZaak(metTelefoon, 'Samira')
  await neem(metTelefoon, 'telefoon')
  await browser.close()
}

mkdirSync(map, { recursive: true })
const program = await startProgram()
try {
  await maak(program.url)
} finally {
  await program.stop()
}
