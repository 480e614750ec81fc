import { voorbeeld } from '../src/demo/demo-ids.ts'
import { demoPartijen, partijId } from '../src/demo/partijen.ts'
import { stappen } from '../testing/casus-05-stappen.ts'
import { vandaag } from './bezetting.ts'
import { test } from './fixture.ts'
import { Spel } from './spelen.ts'

/** What was kept to be named later stands on the screen itself; what lies outside a role is in the test of all routes. */
const opHetScherm = stappen(partijId(voorbeeld, 'wijkteam')).filter(
  ({ doe, verwacht }) => doe !== 'meldpunt.bekijk-melding' && verwacht !== 'rol',
)

test('casus 05, op het scherm: van het telefoontje van een buurvrouw tot het wijkteam haar aanneemt', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const mila = await persoon()
  await mila.meldAan('mila')
  const d0 = vandaag()
  const spel = new Spel({
    mensen: { meldpunt: mila },
    d0,
    partijen: new Map(demoPartijen(voorbeeld, d0).map(({ id, naam }) => [id, naam])),
    woorden: {
      client: 'Geertje',
      vraag: 'Wijkteam Noord',
      dwaalt: 'Zij dwaalt ’s nachts op straat.',
      langsgaan: 'Kan er iemand bij haar langsgaan?',
      bekend: 'De persoon is bekend.',
      'warm-eten': 'Zij kookt niet meer voor zichzelf.',
      hulp: 'Zij wil hulp met de avond en de nacht.',
    },
  })
  await spel.begin()
  for (const stap of opHetScherm) await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
})
