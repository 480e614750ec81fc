import { voorbeeld } from '../src/demo/demo-ids.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import { stappen } from '../testing/casus-07-stappen.ts'
import { vandaag } from './bezetting.ts'
import { expect, test } from './fixture.ts'
import { Spel } from './spelen.ts'

/** Who comes: somebody new in each run, so that no earlier case is hers. */
const client = { voornamen: 'Selam', achternaam: `Voorbeeld${Date.now()}`, geboortedatum: '1993-02-14' }

test('casus 07, op het scherm: brede intake inburgering, zonder verzoek van een partij en zonder afkomst', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const mensen = { toeleider: await persoon(), beslisser: await persoon(), coordinator: await persoon() }
  await mensen.toeleider.meldAan('noor')
  await mensen.beslisser.meldAan('karim')
  await mensen.coordinator.meldAan('ilse')
  const d0 = vandaag()
  const spel = new Spel({
    mensen,
    d0,
    partijen: new Map(demoPartijen(voorbeeld, d0).map(({ id, naam }) => [id, naam])),
    woorden: {
      client: client.voornamen,
      ilse: 'Ilse Jansen',
      schulden: 'Heeft twee maanden huur niet betaald',
      'dienst-schuldhulp': domeinen.schuldhulp.naam,
    },
  })
  await spel.begin()
  const verhaal = stappen({ client, gemeente: voorbeeld, coordinatorId: '{ilse}' })
  for (const stap of verhaal) await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
  await test.step('over afkomst en geloof staat er niets, ook niet van wat is geprobeerd (5.4.1 lid 2)', async () => {
    const { page } = mensen.toeleider
    await mensen.toeleider.ga(spel.adres('onderzoek'))
    await expect(page.getByRole('row', { name: 'Heeft twee maanden huur niet betaald' })).toBeVisible()
    for (const tekst of ['Uit welk land zij komt.', 'Welk geloof zij heeft.'])
      await expect(page.getByText(tekst)).toHaveCount(0)
  })
})
