import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { wipeDemo } from '../composition/wipe-demo.ts'
import { systemClock, vandaag } from '../platform/clock/clock.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import { type Receiver, startReceiver } from '../platform/mail/local-receiver.ts'
import { openMailer } from '../platform/mail/mailer.ts'
import { readSmtpAddress } from '../platform/mail/smtp-address.ts'
import { postvak } from '../teksten/nl/postvak.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { plusDagen } from '../wet/datum.ts'
import { type Demo, openDemo } from './demo.tsx'
import { demoWie } from './demo-gebruikers.ts'
import { verwerkingMet } from './verwerkingen.ts'

const weergave = {
  assets: {
    css: '/a.css',
    js: '/a.js',
    icon: '/a.svg',
    places: '/a.json',
    call: '/c.js',
    weigh: '/w.js',
    live: '/l.js',
  },
  theme: { className: 'voorbeeld-theme' },
}
const vanHier = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const noor = demoWie('noor', 'toeleider')

let proef: TestOmgeving
let mailbox: Receiver
let demo: Demo
let app: Hono
const gezegd: string[] = []

const klok = () => {
  const { klok: stand } = proef
  return {
    now: stand.now,
    moveTo: stand.set,
    reset: () => stand.set(systemClock.now()),
  }
}

const wis = (): Promise<void> => {
  const { omgeving, ownerUrl, db } = proef
  const database = { db, ownerUrl, embedded: true, stop: async () => undefined }
  return wipeDemo({ database, omgeving, sleutels: omgeving.sleutels })
}

const open = async () => {
  const { omgeving } = proef
  demo = await openDemo({
    omgeving,
    clock: klok(),
    tell: (message) => gezegd.push(message),
    wis,
    weergave,
    postvak: mailbox,
  })
  app = new Hono()
  demo.routes(app)
}

const post = (pad: string, velden: Record<string, string>, koppen: Record<string, string> = vanHier) =>
  app.request(`http://localhost:3000${pad}`, {
    method: 'POST',
    headers: koppen,
    body: new URLSearchParams(velden).toString(),
  })

const zaken = async () =>
  gedaan<Werklijst>(await proef.doe(verwerkingMet('onderzoek.werkvoorraad'), noor, {})).uitkomst.regels

beforeAll(async () => {
  proef = await testOmgeving(vandaag(systemClock))
  mailbox = await startReceiver(systemClock.now)
  await open()
})

afterAll(async () => {
  await mailbox?.close()
  await proef?.close()
})

const lees = async (pad: string) => {
  const antwoord = await app.request(`http://localhost:3000${pad}`)
  return { status: antwoord.status, html: await antwoord.text() }
}

test('plays its cases on first start, and not again', async () => {
  expect(await zaken()).toHaveLength(45)
  const tot = gezegd.length
  expect(tot).toBeGreaterThan(2)
  await open()
  expect(gezegd).toHaveLength(tot)
})

test('shows a card for each person, without signing in', async () => {
  const antwoord = await app.request('http://localhost:3000/demo')
  expect(antwoord.status).toBe(200)
  const html = await antwoord.text()
  for (const sub of ['noor', 'karim', 'ilse', 'pieter', 'fatma'])
    expect(html).toContain(`/aanmelden?als=${sub}&amp;`)
  expect(html).toContain('Demo')
})

test('shows the mail that came in, the list and one message, and says when there is none', async () => {
  expect((await lees('/demo/postvak')).html).toContain(postvak.leeg)
  const adres = readSmtpAddress(mailbox.url)
  if (!adres) throw new Error('the receiver has an address')
  const bericht = {
    id: randomUUID(),
    to: 'ilse@voorbeeld.example',
    subject: 'Proef <b>',
    text: 'Dag & welkom.',
  }
  await openMailer(adres, 'demo@voorbeeld.example').send(bericht)
  const { html } = await lees('/demo/postvak')
  expect(html).toContain('Proef &lt;b>')
  expect(html).toContain('ilse@voorbeeld.example')
  const pad = /\/demo\/postvak\/[0-9a-f-]{36}/.exec(html)?.[0] ?? ''
  expect((await lees(pad)).html).toContain('Dag &amp; welkom.')
  expect(await lees('/demo/postvak/weg')).toMatchObject({ status: 404 })
  expect((await app.request(`http://192.168.1.4:3000${pad}`)).status).toBe(403)
})

test.each([
  'http://voorbeeld.test/demo',
  'http://192.168.1.4:3000/demo',
  'http://localhost.voorbeeld.test/demo',
])('answers on the machine itself only: not as %s', async (adres) => {
  expect((await app.request(adres)).status).toBe(403)
})

test.each([
  ['another site', { ...vanHier, 'sec-fetch-site': 'cross-site' }],
  ['another origin of this machine', { ...vanHier, 'sec-fetch-site': 'same-site' }],
  ['no page at all', { 'content-type': 'application/x-www-form-urlencoded' }],
  [
    'an old browser on another site',
    { 'content-type': vanHier['content-type'], origin: 'https://voorbeeld.test' },
  ],
])('moves nothing and wipes nothing for a post from %s', async (_, koppen) => {
  const voor = vandaag(proef.klok)
  expect((await post('/demo/klok', { naar: 'week' }, koppen)).status).toBe(403)
  expect((await post('/demo/opnieuw', {}, koppen)).status).toBe(403)
  expect(vandaag(proef.klok)).toBe(voor)
  expect(await zaken()).toHaveLength(45)
})

test('moves the clock a day, a week, to the first term, and back; and returns to the page one was on', async () => {
  const voor = vandaag(systemClock)
  const antwoord = await post('/demo/klok', { naar: 'dag', terug: '/werkvoorraad' })
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/werkvoorraad'])
  expect(vandaag(proef.klok)).toBe(plusDagen(voor, 1))
  await post('/demo/klok', { naar: 'week' })
  expect(vandaag(proef.klok)).toBe(plusDagen(voor, 8))
  await post('/demo/klok', { naar: 'termijn' })
  expect(vandaag(proef.klok) > plusDagen(voor, 8)).toBe(true)
  await post('/demo/klok', { naar: 'nu' })
  expect(vandaag(proef.klok)).toBe(voor)
})

test('never leads to another site', async () => {
  const antwoord = await post('/demo/klok', { naar: 'nu', terug: '//voorbeeld.test/' })
  expect(antwoord.headers.get('location')).toBe('/demo')
})

test('ignores a move it does not know', async () => {
  const voor = proef.klok.now()
  expect((await post('/demo/klok', { naar: 'gisteren' })).status).toBe(303)
  expect(proef.klok.now()).toBe(voor)
})

test('begins again: other cases, no mail, and the old ones can never be read again', async () => {
  expect(mailbox.messages()).toHaveLength(1)
  const oud = (await zaken()).map(({ dossierId }) => dossierId)
  const antwoord = await post('/demo/opnieuw', {})
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/demo'])
  expect((await lees('/demo/postvak')).html).toContain(postvak.leeg)
  const nieuw = (await zaken()).map(({ dossierId }) => dossierId)
  expect(nieuw).toHaveLength(45)
  expect(nieuw.filter((id) => oud.includes(id))).toEqual([])
  for (const id of oud) await expect(proef.omgeving.sleutels.key(id)).rejects.toThrow(KeyGone)
})

test('plays its cases again when the first time was cut off', async () => {
  await wis()
  expect(await zaken()).toHaveLength(0)
  await open()
  expect(await zaken()).toHaveLength(45)
})
