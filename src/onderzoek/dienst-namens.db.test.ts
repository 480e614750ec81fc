import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

test('een bewindvoerder zegt ja op schuldhulp voor zijn cliënt, een mentor niet (2.3a.2 lid 2, Awb 2:1)', async () => {
  const { dossierId, client, dienstId, doe } = await ingevuld(t)
  const voeg = async (als: string) => {
    const wie = { voornamen: als, achternaam: 'Windmolen', geboortedatum: '1970-01-01' }
    const namens = { hoedanigheid: 'vertegenwoordiger', voorId: client, als, sinds: '2026-01-01' }
    return String((await doe(voegBetrokkeneToe, { ...namens, bewijsGezien: true, ...wie })).betrokkeneId)
  }
  const mentor = await voeg('mentor')
  const bewindvoerder = await voeg('bewindvoerder')
  const zegt = (wie: string) =>
    t.doe(
      legDienstverklaringVast,
      toeleider,
      { dienstId, antwoord: 'aanvaard', wijze: 'mondeling', vertegenwoordigers: [wie], datum: vandaag },
      { dossierId },
    )
  expect(redenen(await zegt(mentor))).toEqual(['vertegenwoordiging-te-smal'])
  expect((await zegt(bewindvoerder)).soort).toBe('gedaan')
  expect(await db.rij('onderzoek.dienst', dienstId)).toMatchObject({ staat: 'aanvaard' })
})
