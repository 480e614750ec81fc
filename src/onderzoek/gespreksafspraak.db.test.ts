import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesAgenda } from '../../testing/ical-lezen.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Agendapunt, agendabestand } from '../scherm/agendapunt.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkGespreksafspraak } from './bekijk-gespreksafspraak.ts'
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

const zichtbaar = { datum: '2026-12-10', tijd: '9.30', vorm: 'elders', waar: 'Geheimecentrum, kamer 2' }
const afspraak = { ...zichtbaar, dubbel: true }
const leeg = { tot: '', link: '', tolk: '' }

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
    { ...zichtbaar, ...leeg, id: gespreksafspraakId, tijd: '09:30', met: ['Samira Geheimenaar'] },
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
  const { dossierId, client, doe, gespreksafspraakId } = await metAfspraak()
  await doe(verzetGespreksafspraak, {
    ...{ met: [client], dubbel: true },
    ...{ gespreksafspraakId, datum: '2026-12-11', tijd: '15:00', vorm: 'telefoon' },
  })
  expect(await inBeeld(dossierId)).toEqual([
    {
      ...{ id: gespreksafspraakId, datum: '2026-12-11', tijd: '15:00', vorm: 'telefoon' },
      ...{ ...leeg, waar: '', met: ['Samira Geheimenaar'] },
    },
  ])
})

test('afzeggen haalt met wie en waar weg; nog eens afzeggen kan niet', async () => {
  const { dossierId, doe, gespreksafspraakId } = await metAfspraak()
  await doe(zegGespreksafspraakAf, { gespreksafspraakId })
  expect(await inBeeld(dossierId)).toMatchObject([{ vorm: 'afgezegd', tijd: '09:30', waar: '', met: [] }])
  expect(await db.rij('onderzoek.gebeurtenis', gespreksafspraakId)).toMatchObject({
    ...{ code: 'afgezegd', betrokkene_id: null },
  })
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

const agenda = async (dossierId: string, gespreksafspraakId: string) => {
  const { uitkomst } = gedaan<Agendapunt>(
    await t.doe(bekijkGespreksafspraak, toeleider, { gespreksafspraakId }, { dossierId }),
  )
  const { eigenschappen } = leesAgenda(agendabestand(uitkomst)?.inhoud ?? '')
  return Object.fromEntries([...eigenschappen].map(([naam, waarde]) => [naam.replace('VEVENT.', ''), waarde]))
}

test('in de agenda staat wanneer, en niet met wie, welke zaak of wiens huis; lezen is gelogd (RFC 5545, AVG 5 lid 1 onder c)', async () => {
  const { dossierId, gespreksafspraakId } = await metAfspraak()
  const punt = await agenda(dossierId, gespreksafspraakId)
  expect(punt).toMatchObject({
    ...{ DTSTART: '20261210T083000Z', DTEND: '20261210T093000Z', SEQUENCE: '0', STATUS: 'CONFIRMED' },
    SUMMARY: 'Afspraak Samenspraak',
  })
  const alles = JSON.stringify(punt)
  const { nummer } = await db.rij('onderzoek.dossier', dossierId)
  for (const geheim of ['Geheim', 'Samira', gespreksafspraakId, dossierId, String(nummer)])
    expect(alles).not.toContain(geheim)
  expect(punt.LOCATION).toBeUndefined()
  expect(await db.gelogd()).toBe(1)
})

test('na verzetten en afzeggen weet de agenda welke de nieuwste is', async () => {
  const { dossierId, client, doe, gespreksafspraakId } = await metAfspraak()
  const eerst = await agenda(dossierId, gespreksafspraakId)
  const kamer = { vorm: 'kantoor', waar: 'Stadskantoor, kamer 2' }
  await doe(verzetGespreksafspraak, {
    ...{ gespreksafspraakId, met: [client], datum: '2026-12-11', tijd: '15:00', tot: '15:45', dubbel: true },
    ...kamer,
  })
  const verzet = await agenda(dossierId, gespreksafspraakId)
  expect(verzet).toMatchObject({
    ...{ UID: eerst.UID, SEQUENCE: '1', DTSTART: '20261211T140000Z', DTEND: '20261211T144500Z' },
    LOCATION: kamer.waar,
  })
  await doe(zegGespreksafspraakAf, { gespreksafspraakId })
  expect(await agenda(dossierId, gespreksafspraakId)).toMatchObject({
    ...{ UID: eerst.UID, SEQUENCE: '2', STATUS: 'CANCELLED', 'VCALENDAR.METHOD': 'CANCEL' },
  })
})

test('op hetzelfde uur in een andere eigen zaak wordt gevraagd; een collega merkt er niets van', async () => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const uur = { datum: '2026-12-17', tijd: '13:00', tot: '14:00', vorm: 'thuis' }
  await doe(maakGespreksafspraak, { ...uur, met: [client] })
  const tweede = await lopendOnderzoek(t)
  const invoer = { ...uur, tijd: '13:30', tot: '14:30', met: [tweede.client] }
  const nu = await t.doe(maakGespreksafspraak, toeleider, invoer, { dossierId: tweede.dossierId })
  expect(redenen(nu)).toEqual(['afspraak-op-hetzelfde-uur'])
  await tweede.doe(maakGespreksafspraak, { ...invoer, dubbel: true })
  expect(await inBeeld(dossierId)).toHaveLength(1)
})

test('videobellen kan alleen over https; het adres en de taal van de tolk zijn versleuteld', async () => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const uur = { datum: '2026-12-18', tijd: '13:00', vorm: 'videobellen', met: [client], dubbel: true }
  for (const link of [
    'http://bellen.example/1',
    'javascript:alert(1)',
    'https://a:b@bellen.example/',
    'nee',
  ]) {
    const nee = await t.doe(maakGespreksafspraak, toeleider, { ...uur, link }, { dossierId })
    expect(nee).toMatchObject({ soort: 'ongeldig', fouten: { link: ['geen-weblink'] } })
  }
  await doe(maakGespreksafspraak, {
    ...uur,
    link: 'https://bellen.example/geheimekamer',
    tolk: 'Geheimetaal',
  })
  expect(await inBeeld(dossierId)).toMatchObject([
    { link: 'https://bellen.example/geheimekamer', tolk: 'Geheimetaal' },
  ])
  for (const woord of ['geheimekamer', 'Geheimetaal'])
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], woord)).toBe(0)
})
