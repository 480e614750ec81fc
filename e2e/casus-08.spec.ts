import { stappen } from '../testing/casus-08-stappen.ts'
import { vandaag } from './bezetting.ts'
import { test } from './fixture.ts'
import { Spel } from './spelen.ts'

/** Up to the attempts to appoint a coordinator after all; what lies outside a role is in the test of all routes. */
const opHetScherm = stappen('{ilse}').filter(({ dag, verwacht }) => dag < 240 && verwacht !== 'rol')

test('casus 08, op het scherm: de echtgenoot coördineert zelf, en een coördinator kan dan niet', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const mensen = { toeleider: await persoon(), beslisser: await persoon(), coordinator: await persoon() }
  await mensen.toeleider.meldAan('noor')
  await mensen.beslisser.meldAan('karim')
  await mensen.coordinator.meldAan('ilse')
  const spel = new Spel({
    mensen,
    d0: vandaag(),
    partijen: new Map(),
    woorden: {
      client: 'Marjan',
      echtgenoot: 'Ruben',
      ilse: 'Ilse Jansen',
      gegeven: 'Zij is snel overprikkeld',
      'gegeven-schulden': 'Er loopt schuldhulp',
    },
  })
  await spel.begin()
  for (const stap of opHetScherm) await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
})
