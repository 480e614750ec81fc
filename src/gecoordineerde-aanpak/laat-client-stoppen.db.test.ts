import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { metAfspraken } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { laatClientStoppen } from './laat-client-stoppen.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

test('wie stopt doet zijn eigen afspraak niet meer, en het college leest dat er iemand stopte maar niet wie (2.3a.3 lid 4)', async () => {
  const aanpak = await metAfspraken(t)
  const stop = { betrokkeneId: aanpak.client, gesprek: 'wilde-niet-praten', datum: vandaag }
  gedaan(await t.doe(laatClientStoppen, jansen, stop, aanpak))
  expect(await db.rij('coordinatie.afspraak', aanpak.eigen)).toMatchObject({ staat: 'ingetrokken' })
  expect(await db.rij('coordinatie.afspraak', aanpak.voorstel)).toMatchObject({ staat: 'voorgesteld' })
  const gelezen = gedaan<{ beeld: { meldingen: readonly object[]; mensen: readonly object[] } }>(
    await t.doe(gecoordineerdeAanpak.bekijken, bakker, {}, aanpak),
  ).uitkomst.beeld
  expect(gelezen.mensen).toEqual([])
  expect(gelezen.meldingen).toMatchObject([
    {
      code: 'aanpak-aanpassen',
      betrokkene: '',
      tekst: 'Een van de cliënten doet niet meer mee aan de aanpak.',
    },
  ])
  const deel = {
    partijId: partijen.schuldhulp,
    gegevens: [{ gegevenId: aanpak.gegevens.schulden, reden: 'Nodig om het plan te maken.' }],
  }
  expect(redenen(await t.doe(deelMetPartij, jansen, deel, aanpak))).toEqual(['client-doet-niet-meer-mee'])
  const laatste = { ...stop, betrokkeneId: aanpak.partner }
  expect(redenen(await t.doe(laatClientStoppen, jansen, laatste, aanpak))).toEqual(['laatste-client-stopt'])
  expect((await t.doe(laatClientStoppen, bakker, laatste, aanpak)).soort).toBe('rol')
})
