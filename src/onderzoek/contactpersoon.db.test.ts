import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const wie = {
  partijId: partijen.schuldhulp,
  naam: 'K. Geheimeboer',
  functie: 'consulent',
  telefoon: '0123 456789',
}
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const metContact = async () => {
  const onderzoek = await lopendOnderzoek(t)
  await onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [partijen.schuldhulp]))
  const { contactpersoonId } = await onderzoek.doe(legContactpersoonVast, wie)
  return { ...onderzoek, contactpersoonId: String(contactpersoonId) }
}

const inBeeld = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: OnderzoekBeeld }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
    .uitkomst.beeld

test('wie u belt staat bij de partij, versleuteld, en niet op de tijdlijn', async () => {
  const { dossierId, contactpersoonId } = await metContact()
  const { partijen: bij, tijdlijn } = await inBeeld(dossierId)
  expect(bij).toEqual([
    {
      id: partijen.schuldhulp,
      naam: 'Schuldhulp Noord',
      contactpersonen: [{ ...wie, id: contactpersoonId, mail: null }],
    },
  ])
  expect(tijdlijn.map(({ soort }) => soort)).not.toContain('contactpersoon')
  expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'Geheimeboer')).toBe(0)
})

test('verbeteren laat niets van het oude over; de partij blijft (AVG 5 lid 1 onder d)', async () => {
  const { dossierId, doe, contactpersoonId } = await metContact()
  const nieuw = { contactpersoonId, naam: 'P. Geheimejong', mail: 'p@voorbeeld.test' }
  await doe(verbeterContactpersoon, nieuw)
  expect((await inBeeld(dossierId)).partijen[0]?.contactpersonen).toEqual([
    {
      ...{ id: contactpersoonId, partijId: partijen.schuldhulp, naam: 'P. Geheimejong' },
      ...{ functie: null, telefoon: null, mail: 'p@voorbeeld.test' },
    },
  ])
})

test('weghalen haalt de rij weg; nog eens kan niet', async () => {
  const { dossierId, doe, contactpersoonId } = await metContact()
  await doe(haalContactpersoonWeg, { contactpersoonId })
  expect(await db.rij('onderzoek.gebeurtenis', contactpersoonId)).toEqual({})
  const weer = await t.doe(haalContactpersoonWeg, toeleider, { contactpersoonId }, { dossierId })
  expect(redenen(weer)).toEqual(['onbekende-contactpersoon'])
})

test('een partij die niets is gevraagd, een nummer dat geen nummer is en een andere toeleider worden geweigerd', async () => {
  const { dossierId } = await metContact()
  const probeer = (deel: object, door = toeleider) =>
    t.doe(legContactpersoonVast, door, { ...wie, ...deel }, { dossierId })
  expect(redenen(await probeer({ partijId: partijen.ggz }))).toEqual(['partij-niet-gevraagd'])
  expect(await probeer({ telefoon: 'bel maar' })).toMatchObject({
    soort: 'ongeldig',
    fouten: { telefoon: ['geen-telefoonnummer'] },
  })
  expect(redenen(await probeer({}, werker('toeleider', 2)))).toContain('niet-uw-dossier')
})
