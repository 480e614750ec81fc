import { afterAll, beforeAll, expect, test } from 'vitest'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'

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

const afspraak = { datum: '2026-12-10', tijd: '9.30', vorm: 'elders', waar: 'Geheimecentrum, kamer 2' }

const metAfspraak = async () => {
  const onderzoek = await lopendOnderzoek(t)
  const { gespreksafspraakId } = await onderzoek.doe(maakGespreksafspraak, {
    ...afspraak,
    met: [onderzoek.client],
  })
  return { ...onderzoek, gespreksafspraakId: String(gespreksafspraakId) }
}

const inBeeld = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: OnderzoekBeeld }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
    .uitkomst.beeld.gespreksafspraken

const regelVan = async (dossierId: string) =>
  gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, toeleider, {})).uitkomst.regels.find(
    (regel) => regel.dossierId === dossierId,
  )

test('een afspraak staat met dag, tijd, plaats en met wie in het dossier; tijd en plaats zijn versleuteld', async () => {
  const { dossierId, gespreksafspraakId } = await metAfspraak()
  expect(await db.gelogd()).toBe(1)
  expect(await inBeeld(dossierId)).toEqual([
    { ...afspraak, id: gespreksafspraakId, tijd: '09:30', met: ['Samira Geheimenaar'] },
  ])
  expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'Geheimecentrum')).toBe(0)
})

test('de werkvoorraad noemt de dag, en vraagt het gesprek op die dag vast te leggen', async () => {
  const { dossierId } = await metAfspraak()
  const regel = await regelVan(dossierId)
  expect(regel?.volgendeAfspraak).toBe('2026-12-10')
  expect(regel?.plichten).toContainEqual(
    expect.objectContaining({ code: 'gesprek-volgens-afspraak', uiterlijk: '2026-12-10' }),
  )
})

test('verzetten laat niets van de oude dag, tijd en plaats over, en met wie blijft (AVG 5 lid 1 onder d)', async () => {
  const { dossierId, doe, gespreksafspraakId } = await metAfspraak()
  await doe(verzetGespreksafspraak, {
    ...{ gespreksafspraakId, datum: '2026-12-11', tijd: '15:00', vorm: 'telefoon' },
  })
  expect(await inBeeld(dossierId)).toEqual([
    {
      ...{ id: gespreksafspraakId, datum: '2026-12-11', tijd: '15:00', vorm: 'telefoon' },
      ...{ waar: '', met: ['Samira Geheimenaar'] },
    },
  ])
})

test('afzeggen haalt de afspraak weg; nog eens afzeggen kan niet', async () => {
  const { dossierId, doe, gespreksafspraakId } = await metAfspraak()
  await doe(zegGespreksafspraakAf, { gespreksafspraakId })
  expect(await inBeeld(dossierId)).toEqual([])
  expect(await db.rij('onderzoek.gebeurtenis', gespreksafspraakId)).toEqual({})
  const weer = await t.doe(zegGespreksafspraakAf, toeleider, { gespreksafspraakId }, { dossierId })
  expect(redenen(weer)).toEqual(['onbekende-gespreksafspraak'])
})

test('na het gesprek staat de afspraak niet meer open', async () => {
  const { dossierId, doe, client } = await lopendOnderzoek(t)
  await doe(maakGespreksafspraak, { ...afspraak, datum: vandaag, met: [client] })
  expect(await inBeeld(dossierId)).toHaveLength(1)
  await doe(legGesprekVast, { vorm: 'thuis', datum: vandaag, met: [client] })
  expect(await inBeeld(dossierId)).toEqual([])
})

test('een tijd die niet bestaat en een andere toeleider worden geweigerd', async () => {
  const { dossierId, client } = await lopendOnderzoek(t)
  const invoer = { ...afspraak, met: [client] }
  for (const tijd of ['25:00', '14', 'straks'])
    expect(await t.doe(maakGespreksafspraak, toeleider, { ...invoer, tijd }, { dossierId })).toMatchObject({
      soort: 'ongeldig',
      fouten: { tijd: ['geen-tijd'] },
    })
  const ander = await t.doe(maakGespreksafspraak, werker('toeleider', 2), invoer, { dossierId })
  expect(redenen(ander)).toContain('niet-uw-dossier')
})
