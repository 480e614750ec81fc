import { stuurEenmaligeVraag } from '../src/onderzoek/stuur-eenmalige-vraag.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { algemeen, handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { foutpaginas } from '../src/teksten/nl/algemeen.ts'
import { eenmaligBericht, eenmaligWoorden as woorden } from '../src/teksten/nl/eenmalige-vraag.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier } from './invullen.ts'
import { nieuwOnderzoek, onderzoeksvragen } from './nieuw-onderzoek.ts'
import type { Persoon } from './persoon.ts'
import { kies, stuur, vak, vraagAan } from './vraag-in-portaal.ts'
import { formulier } from './zaken.ts'

const keer = String(Date.now() % 1_000_000)
const thuiszorg = 'Thuiszorg Voorbeeld'

/** Asks a party without portal about somebody, and mails it a code; gives the address of the case. */
const mailCode = async (noor: Persoon, achternaam: string, mail: string): Promise<string> => {
  const { zaak } = await nieuwOnderzoek(noor, achternaam)
  await noor.ga(zaak)
  await vraagAan(noor, { vraag: onderzoeksvragen.gezondheid, partij: thuiszorg, toestemming: true })
  await noor.ga(formulier(zaak, 'stuur-eenmalige-vraag'))
  await vulFormulier(noor, stuurEenmaligeVraag, { verzoekId: thuiszorg, mail })
  await noor.knop(algemeen.verder)
  await noor.knop(stuur(stuurEenmaligeVraag))
  return zaak
}

/** What the mail to this address says, as it stands in the postbox of the demo: codes go once a minute. */
const leesMail = async (lezer: Persoon, mail: string): Promise<string> => {
  const regel = lezer.page.getByRole('row', { name: mail })
  await expect(async () => {
    await lezer.ga('/demo/postvak')
    await expect(regel).toHaveCount(1, { timeout: 100 })
  }).toPass({ timeout: 150_000, intervals: [2000] })
  await lezer.druk(regel.getByRole('link', { name: eenmaligBericht.onderwerp }))
  return lezer.page.getByRole('main').innerText()
}

const typ = async (wie: Persoon, code: string): Promise<void> => {
  await wie.ga('/code')
  await wie.vul(wie.page.getByRole('textbox', { name: woorden.code }), code)
  await wie.knop(woorden.verder)
}

const leest = ({ page }: Persoon) => page.getByRole('main')

test('met een code uit de mail beantwoordt iemand zonder account één vraag, op een telefoon en zonder script', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const [noor, balie] = [await persoon(), await persoon({ breedte: 360, zonderScript: true })]
  await noor.meldAan('noor')
  const mail = `balie${keer}@thuiszorg.example`
  const zaak = await mailCode(noor, `Code${keer}`, mail)

  const brief = await leesMail(noor, mail)
  for (const geheim of ['Testa', `Code${keer}`, onderzoeksvragen.gezondheid, 'Noor', zaak])
    expect(brief, geheim).not.toContain(geheim)
  const code = /([0-9A-Z]{4}-){4}[0-9A-Z*~$=]/.exec(brief)?.[0] ?? ''
  const controle = /\d{3} \d{3}/.exec(brief)?.[0] ?? ''

  await test.step('een typefout zegt dat, en een code die nooit is gemaakt werkt niet', async () => {
    await typ(balie, 'niet deze')
    await expect(balie.page.getByText(woorden.typefout).first()).toBeVisible()
    await typ(balie, '0000-0000-0000-0000-0')
    await expect(leest(balie)).toContainText(woorden.onbekend.tekst)
  })
  const onbekend = await leest(balie).innerText()

  await test.step('het controlenummer, aanmelden, en alleen deze vraag', async () => {
    await typ(balie, code.toLowerCase().replaceAll('-', ' '))
    await expect(leest(balie)).toContainText(controle)
    await expect(leest(balie)).not.toContainText('Testa')
    await balie.knop(woorden.aanmelden)
    await balie.druk(balie.page.getByRole('button', { name: /Tim de Wit/ }))
    await expect(leest(balie)).toContainText(`Testa Code${keer}`)
    expect(await balie.ga(zaak)).toBe(403)
    await balie.ga('/werkvoorraad')
    await expect(balie.page.locator('#teamrij').getByRole('listitem')).toHaveCount(1)
  })

  await test.step('het antwoord', async () => {
    await balie.druk(balie.page.locator('#teamrij').getByRole('link').first())
    await balie.link(handelingTekst(beantwoordVraag.id).titel)
    await kies(balie, beantwoordVraag, 'antwoord', optieTekst(beantwoordVraag.id, 'antwoord', 'verstrekt'))
    await balie.vul(vak(balie, beantwoordVraag, 'tekst'), 'Er komt iedere week iemand langs.')
    await balie.knop(algemeen.volgende)
    await balie.knop(algemeen.verder)
    await balie.knop(stuur(beantwoordVraag))
    await expect(balie.page.getByText(handelingTekst(beantwoordVraag.id).gedaan).first()).toBeVisible()
    await noor.ga(zaak)
    await expect(leest(noor)).toContainText('Er komt iedere week iemand langs.')
  })

  await test.step('daarna is de code op, en zegt hij hetzelfde als een code die nooit is gemaakt', async () => {
    const ander = await persoon()
    await typ(ander, code)
    expect(await leest(ander).innerText()).toBe(onbekend)
  })

  await test.step('wie blijft proberen, moet wachten', async () => {
    const ander = await persoon()
    for (let i = 0; i < 25; i += 1) {
      await typ(ander, '0000-0000-0000-0000-0')
      if ((await leest(ander).innerText()).includes(foutpaginas[429].tekst)) break
    }
    await expect(leest(ander)).toContainText(foutpaginas[429].titel)
  })
})
