import { afterAll, beforeAll, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { veldVanOggz } from '../../testing/oggz-op-de-weg.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Speelveld, Toestand } from '../../testing/toestand.ts'
import { toestandenVanMeldpunt } from '../../testing/toestanden-van-meldpunt.ts'
import { legAannameVast, legTeruggaveVast } from './beslissing.ts'
import { geleidDoor } from './geleid-door.ts'

let t: TestOmgeving
let db: RijenLezer
let veld: Speelveld

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  veld = await veldVanOggz(t, db)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const naarOggz = async (): Promise<Toestand> => {
  const { geinformeerd } = toestandenVanMeldpunt
  if (!geinformeerd) throw new Error('a melding is informed first')
  const melding = await geinformeerd(veld)
  const naar = { naar: 'eigen-taak', taak: 'oggz', grond: 'mijdt-hulp', watDreigt: 'Zij eet niet.' }
  const gegevens = [{ gegevenId: melding.plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }]
  const { dossierId } = melding
  gedaan(await t.doe(geleidDoor, veld.ploeg.meldpuntmedewerker, { ...naar, gegevens }, { dossierId }))
  return melding
}
const zaken = async () => (await db.rijen('select id from oggz.dossier')).length

test('pas als een bemoeizorger de melding oppakt, is er een dossier van de oggz (2.2.5 lid 2, 5.5.2 lid 4)', async () => {
  const { dossierId } = await naarOggz()
  expect(await zaken()).toBe(0)
  const ja = { datum: vandaag, wie: 'De bemoeizorg' }
  for (const bemoeizorgerId of [undefined, veld.ploeg.toeleider.gebruikerId])
    expect(
      redenen(
        await t.doe(legAannameVast, veld.ploeg.meldpuntmedewerker, { ...ja, bemoeizorgerId }, { dossierId }),
      ),
    ).toEqual(['aanname-zonder-bemoeizorger'])
  const { gebruikerId: bemoeizorgerId } = veld.ploeg.bemoeizorger
  gedaan(await t.doe(legAannameVast, veld.ploeg.meldpuntmedewerker, { ...ja, bemoeizorgerId }, { dossierId }))
  expect(await zaken()).toBe(1)
})

test('weigert de oggz, dan is de melding weer bij het meldpunt en is er geen dossier bij (§5.5)', async () => {
  const { dossierId } = await naarOggz()
  const voor = await zaken()
  const nee = { datum: vandaag, waarom: 'Zij vraagt zelf al hulp.' }
  gedaan(await t.doe(legTeruggaveVast, veld.ploeg.meldpuntmedewerker, nee, { dossierId }))
  expect(await zaken()).toBe(voor)
  expect(await db.rij('meldpunt.dossier', dossierId)).toMatchObject({ staat: 'triage' })
})
