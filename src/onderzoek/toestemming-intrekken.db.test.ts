import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { antwoord, ggz, metVerzoek, vraag } from '../../testing/verzoek-aan-partij.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { trekToestemmingIn } from './trek-toestemming-in.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

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

describe('toestemming om een geheimhouder te vragen intrekken (5.4.2 lid 2)', () => {
  test('de vraag vervalt, een antwoord kan niet meer, en opnieuw vragen alleen met nieuwe toestemming', async () => {
    const { dossierId, client, verzoekId, doe } = await metVerzoek(t, partijen.ggz, ggz)
    await doe(trekToestemmingIn, { verzoekId, datum: vandaag })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'ingetrokken' })
    const later = await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), { dossierId })
    expect(redenen(later)).toContain('verzoek-is-ingetrokken')
    const opnieuw = (toestemming: boolean) =>
      t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [partijen.ggz], { ...ggz, toestemming }), {
        dossierId,
      })
    expect(redenen(await opnieuw(false))).toEqual(['geheimhouder-zonder-toestemming'])
    gedaan(await opnieuw(true))
  })
  test('bij een partij zonder beroepsgeheim is er geen toestemming om in te trekken', async () => {
    const { dossierId, verzoekId } = await metVerzoek(t, partijen.schuldhulp)
    const uitkomst = await t.doe(trekToestemmingIn, toeleider, { verzoekId, datum: vandaag }, { dossierId })
    expect(redenen(uitkomst)).toEqual(['verzoek-zonder-toestemming'])
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'verzonden' })
  })
})
