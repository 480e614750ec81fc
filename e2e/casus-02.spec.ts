import { voorbeeld } from '../src/demo/demo-ids.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import { spelerVan } from '../src/demo/speel.ts'
import { datumInWoorden } from '../src/teksten/datum-in-woorden.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import { einddatum } from '../src/wet/termijnen.ts'
import { stappen } from '../testing/casus-02-stappen.ts'
import { type Bezetting, vandaag } from './bezetting.ts'
import { expect, test } from './fixture.ts'
import { Spel } from './spelen.ts'

const bezettingVan = (mensen: Bezetting['mensen']): Bezetting => {
  const d0 = vandaag()
  return {
    mensen,
    d0,
    partijen: new Map(demoPartijen(voorbeeld, d0).map(({ id, naam }) => [id, naam])),
    woorden: {
      client: 'Harm',
      mentor: 'Geertje',
      scootmobiel: domeinen['maatschappelijke-ondersteuning'].naam,
      uitkering: domeinen.participatie.naam,
    },
  }
}

/** The letter to whoever is called so, as it stands in the dossier. */
const brief = async (spel: Spel, wie: string): Promise<string> => {
  const toeleider = spelerVan(spel.bezetting.mensen, 'toeleider')
  await toeleider.ga(spel.adres('onderzoek'))
  await toeleider.page.getByText(/^Brieven \(/).click()
  await toeleider.link(new RegExp(`^Uitkomst van het onderzoek, aan ${wie}`))
  return toeleider.page.getByRole('article').innerText()
}

test('casus 02, op het scherm: twee diensten zonder samenhang, en wat daarbij niet mag', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const toeleider = await persoon()
  await toeleider.meldAan('noor')
  const spel = new Spel(bezettingVan({ toeleider, beslisser: toeleider, coordinator: toeleider }))
  const { d0 } = spel.bezetting
  await spel.begin()
  for (const stap of stappen(voorbeeld)) {
    await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
    if (stap.doe === 'onderzoek.leg-dienstverklaring-vast' && stap.dag === 25 && !stap.verwacht) {
      const uiterlijk = datumInWoorden(einddatum('wmo-beschikking', plusDagen(d0, 25)).datum)
      await toeleider.ga(spel.adres('onderzoek'))
      await expect(toeleider.page.getByText(uiterlijk).first()).toBeVisible()
    }
  }
  await test.step('elk zijn eigen brief: de mentor leest niets over het inkomen', async () => {
    const [vanClient, vanMentor] = [await brief(spel, 'Harm'), await brief(spel, 'Geertje')]
    expect(vanClient).toContain(`U vroeg dit aan op ${datumInWoorden(d0)}. Die datum telt.`)
    expect(vanClient).toContain('U hoeft dit niet apart aan te vragen.')
    expect(vanMentor).toContain('U hoeft dit niet apart aan te vragen.')
    expect(vanMentor).not.toContain('Een inkomen hebben')
  })
  await test.step('twee jaar na de brief wordt het onderzoek vernietigd', async () => {
    await toeleider.ga(spel.adres('onderzoek'))
    const op = datumInWoorden(plusJaren(plusDagen(d0, 22), 2))
    await expect(toeleider.page.getByText(op).first()).toBeVisible()
  })
})
