import { casus01 } from '../src/demo/casus-01.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { mens } from '../src/demo/mensen.ts'
import { algemeen, veldTekst } from '../src/teksten/catalogus.ts'
import { vul } from '../src/teksten/tekst.ts'
import { bezettingVan } from './bezetting.ts'
import { expect, test } from './fixture.ts'
import { letterlijk, naamVanVeld } from './invullen.ts'
import { Spel } from './spelen.ts'
import { formulier, handeling, klokGelijk, openZaak, vraagAanPartij, vulIn } from './zaken.ts'

const gezin = {
  client: { ...mens(111), voornamen: 'Hilde' },
  partner: { ...mens(112), voornamen: 'Bas' },
  dochter: { ...mens(113), voornamen: 'Jip', leeftijd: 15 },
}

test.describe('without JavaScript', () => {
  test('casus 01 goes from the first contact to the end of the aanpak, with everything that may not', async ({
    persoon,
  }) => {
    test.setTimeout(480_000)
    const zonderScript = true
    const mensen = {
      toeleider: await persoon({ zonderScript }),
      beslisser: await persoon({ zonderScript }),
      coordinator: await persoon({ zonderScript }),
    }
    await mensen.toeleider.meldAan('noor')
    await mensen.beslisser.meldAan('karim')
    await mensen.coordinator.meldAan('ilse')
    const bezetting = bezettingVan(mensen, gezin)
    const spel = new Spel(bezetting)
    await spel.begin()
    const stappen = casus01({ gezin, gemeente: voorbeeld, d0: bezetting.d0, coordinatorId: '{ilse}' })
    for (const stap of stappen) await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
  })

  test('rows are added and taken away, answers checked and changed, and nothing typed is lost', async ({
    persoon,
  }) => {
    const noor = await persoon({ zonderScript: true })
    await noor.meldAan('noor')
    await klokGelijk(noor)
    const { id } = handeling('vraag-gegevens-aan-partij')
    const zaak = await openZaak(noor, 'Samira')
    await noor.ga(formulier(zaak, 'vraag-gegevens-aan-partij'))
    await vulIn(noor, 'vraag-gegevens-aan-partij', vraagAanPartij)
    await noor.knop(algemeen.vorige)
    await noor.knop(algemeen.vorige)

    const rij = (nummer: number) =>
      noor.page.getByRole('group', { name: vul(algemeen.rij, { nummer }), exact: true })
    const eersteGegeven = rij(1).getByRole('textbox', { name: naamVanVeld(id, 'gegeven') })
    await noor.druk(rij(1).getByRole('button', { name: algemeen.rijWeghalen }))
    await expect(eersteGegeven).toHaveValue(vraagAanPartij.items[1].gegeven)
    await expect(rij(2)).toHaveCount(0)

    await noor.knop(algemeen.volgende)
    await expect(noor.page.getByRole('group', { name: vraagAanPartij.items[0].gegeven })).toHaveCount(0)
    await expect(noor.page.getByRole('group', { name: vraagAanPartij.items[1].gegeven })).toBeVisible()
    await noor.knop(algemeen.volgende)
    await noor.knop(algemeen.verder)
    await expect(noor.page.getByRole('main')).toContainText(vraagAanPartij.vraag)
    const { label } = veldTekst(id, 'vraag')
    const wijzig = new RegExp(`^${algemeen.wijzigen} ?, ${letterlijk(label)}$`)
    await noor.druk(noor.page.getByRole('button', { name: wijzig }))
    const vraag = noor.page.getByRole('textbox', { name: naamVanVeld(id, 'vraag') })
    await expect(vraag).toHaveValue(vraagAanPartij.vraag)
    await expect(eersteGegeven).toHaveValue(vraagAanPartij.items[1].gegeven)
    await noor.vul(vraag, 'Van welk inkomen gaat de regeling uit, en tot wanneer?')
    await noor.knop(algemeen.verder)
    await expect(noor.page.getByRole('main')).toContainText(
      'Van welk inkomen gaat de regeling uit, en tot wanneer?',
    )
    await noor.knop(handeling('vraag-gegevens-aan-partij').tekst.knop)
    await expect(noor.page.getByRole('status')).toContainText(
      handeling('vraag-gegevens-aan-partij').tekst.gedaan,
    )
  })

  test('the bar of the demo makes one somebody else and moves the clock', async ({ persoon }) => {
    const iemand = await persoon({ zonderScript: true })
    await iemand.ga('/demo')
    await iemand.link('Werken als Noor')
    await iemand.link('Karim')
    await expect(iemand.page.getByRole('banner')).toContainText('Beslisser')
    await klokGelijk(iemand)
    await iemand.knop('Klok +1 week')
    await expect(iemand.page.getByRole('complementary')).toContainText('7 dagen vooruit')
    await klokGelijk(iemand)
    await expect(iemand.page.getByRole('complementary')).not.toContainText('vooruit')
  })
})
