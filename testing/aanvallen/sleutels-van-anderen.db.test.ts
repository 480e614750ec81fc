import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../../src/onderzoek/bekijk-onderzoek.ts'
import { legEersteContactVast } from '../../src/onderzoek/leg-eerste-contact-vast.ts'
import { legVeiligContactVast } from '../../src/onderzoek/leg-veilig-contact-vast.ts'
import type { OnderzoekBeeld } from '../../src/onderzoek/onderzoek-beeld.ts'
import { wijsOpClientondersteuning } from '../../src/onderzoek/wijs-op-clientondersteuning.ts'
import type { ZaakUitkomst } from '../../src/verwerking/hoofdstuk.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../omgeving.ts'

const [noor, pieter] = [werker('toeleider', 1), werker('toeleider', 2)]
const contact = { ...legEersteContactVast.voorbeeld, verzochtOp: '2026-11-30' }
const datum = '2026-12-01'

let t: TestOmgeving
let eigenaar: pg.Client

beforeAll(async () => {
  t = await testOmgeving(datum)
  eigenaar = new pg.Client({ connectionString: t.superUrl })
  await eigenaar.connect()
})

afterAll(async () => {
  await eigenaar.end()
  await t.close()
})

const nieuw = async (wie = noor, extra: object = {}) => {
  const { dossierId, uitkomst } = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, wie, { ...contact, ...extra }),
  )
  return { dossierId, betrokkeneId: uitkomst.betrokkeneId }
}

test('a key of somebody else gives neither his outcome nor his dossier', async () => {
  const handelingId = randomUUID()
  gedaan(await t.doe(legEersteContactVast, noor, contact, { handelingId }))
  const afloop = await t.doe(legEersteContactVast, pieter, contact, { handelingId })
  expect(afloop).toEqual({ soort: 'ongeldig', fouten: { handelingId: ['handeling-bezet'] } })
})

test('one’s own key on another dossier does nothing and gives nothing', async () => {
  const [een, twee] = [await nieuw(), await nieuw(noor, { bsn: undefined, achternaam: 'Tweede' })]
  const handelingId = randomUUID()
  const invoer = { betrokkeneId: een.betrokkeneId, datum }
  gedaan(await t.doe(wijsOpClientondersteuning, noor, invoer, { dossierId: een.dossierId, handelingId }))
  expect(
    await t.doe(wijsOpClientondersteuning, noor, invoer, { dossierId: twee.dossierId, handelingId }),
  ).toMatchObject({ soort: 'ongeldig' })
})

test('a repeat gives the first outcome, though the database alone cannot read it', async () => {
  const handelingId = randomUUID()
  const eerst = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, contact, { handelingId }),
  )
  const weer = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, contact, { handelingId }),
  )
  expect(weer).toEqual(eerst)
  const { rows } = await eigenaar.query('select uitkomst::text u from onderzoek.handeling where id = $1', [
    handelingId,
  ])
  expect(String(rows[0]?.u)).not.toContain(eerst.uitkomst.betrokkeneId)
})

test('an outcome moved to another act opens for nobody', async () => {
  const [een, twee] = [randomUUID(), randomUUID()]
  gedaan(await t.doe(legEersteContactVast, noor, contact, { handelingId: een }))
  gedaan(await t.doe(legEersteContactVast, noor, contact, { handelingId: twee }))
  await eigenaar.query(
    'update onderzoek.handeling set uitkomst = (select uitkomst from onderzoek.handeling where id = $1) where id = $2',
    [een, twee],
  )
  await expect(t.doe(legEersteContactVast, noor, contact, { handelingId: twee })).rejects.toThrow(
    'do not belong',
  )
})

test('who may not come near a dossier does not learn its version or what was done in it', async () => {
  const { dossierId, betrokkeneId } = await nieuw()
  gedaan(await t.doe(wijsOpClientondersteuning, noor, { betrokkeneId, datum }, { dossierId }))
  const afloop = await t.doe(
    wijsOpClientondersteuning,
    pieter,
    { betrokkeneId, datum },
    { dossierId, versie: 1 },
  )
  expect(redenen(afloop)).toEqual(['niet-uw-dossier'])
})

test('a first contact by somebody else does not undo how a person stays safe (N-AVG-32)', async () => {
  const wie = { bsn: '999990020', achternaam: 'Veilig' }
  const eerste = await nieuw(noor, wie)
  gedaan(
    await t.doe(
      legVeiligContactVast,
      noor,
      { betrokkeneId: eerste.betrokkeneId, geenPostThuis: true, toelichting: 'Niet naar huis schrijven.' },
      { dossierId: eerste.dossierId },
    ),
  )
  const tweede = await nieuw(pieter, wie)
  for (const [van, { dossierId }] of [
    [noor, eerste],
    [pieter, tweede],
  ] as const) {
    const { beeld } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, van, {}, { dossierId })).uitkomst
    expect((beeld as OnderzoekBeeld).betrokkenen[0]?.veiligContact).toMatchObject({
      geenPostThuis: true,
      toelichting: 'Niet naar huis schrijven.',
    })
  }
})
