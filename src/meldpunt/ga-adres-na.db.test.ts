import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad } from '../../testing/gesprek.ts'
import { andereGemeente, gedaan, gemeente, herkomst, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { testSite } from '../../testing/site.ts'
import { locatieserver } from '../platform/places/address-lookup.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { beginTriage } from './begin-triage.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { type Adresnavraag, gaAdresNa } from './ga-adres-na.ts'

const mila = werker('meldpuntmedewerker')

let t: Awaited<ReturnType<typeof testOmgeving>>
let db: RijenLezer
let dienst: Server
let adressen: ReturnType<typeof locatieserver>
const gevraagd: string[] = []
let codes: readonly string[] | undefined

beforeAll(async () => {
  t = await testOmgeving('2026-12-07')
  db = await rijenLezer(t.superUrl)
  dienst = createServer((vraag, antwoord) => {
    gevraagd.push(decodeURIComponent(vraag.url ?? ''))
    antwoord.writeHead(codes ? 200 : 503)
    antwoord.end(JSON.stringify({ response: { docs: codes?.map((gemeentecode) => ({ gemeentecode })) } }))
  })
  await new Promise<void>((klaar) => dienst.listen(0, '127.0.0.1', klaar))
  adressen = locatieserver(`http://127.0.0.1:${(dienst.address() as AddressInfo).port}`)
})
beforeEach(() => {
  gevraagd.length = 0
  codes = [gemeente]
})
afterAll(async () => {
  await new Promise((klaar) => dienst?.close(klaar))
  await db?.close()
  await t?.close()
})

const meld = async (anders: object = {}) =>
  gedaan(await t.doe(beginTriage, mila, { ...beginTriage.voorbeeld, ...anders })).dossierId

const vraagNa = async (dossierId: string, wie = mila, metDienst = true) => {
  t.klok.advance(1)
  const omgeving = metDienst ? { ...t.omgeving, adressen } : t.omgeving
  return runVerwerking(gaAdresNa, { invoer: {}, dossierId }, wie, omgeving, herkomst)
}
const antwoord = async (dossierId: string, metDienst = true) =>
  gedaan<Adresnavraag>(await vraagNa(dossierId, mila, metDienst)).uitkomst

describe('nagaan in welke gemeente een adres ligt (2.2.5 lid 2)', () => {
  test('vraagt alleen postcode en huisnummer, en zegt of het adres hier ligt', async () => {
    expect(await antwoord(await meld())).toEqual({ antwoord: 'hier', gemeenten: [] })
    expect(gevraagd).toHaveLength(1)
    expect(gevraagd[0]).toContain('postcode:1234AB')
    expect(gevraagd[0]).not.toMatch(/Voorbeeld|Geertje|Lindelaan/)
  })

  test('noemt de andere gemeente, ook als die is opgegaan in een andere', async () => {
    const dossierId = await meld()
    codes = [andereGemeente]
    expect(await antwoord(dossierId)).toEqual({ antwoord: 'elders', gemeenten: ['Amsterdam'] })
    codes = ['1696']
    expect(await antwoord(dossierId)).toEqual({ antwoord: 'elders', gemeenten: ['Hilversum'] })
  })

  test('zegt dat het adres niet is gevonden, en dat de dienst niet antwoordt', async () => {
    const dossierId = await meld()
    codes = []
    expect((await antwoord(dossierId)).antwoord).toBe('onbekend')
    codes = undefined
    expect((await antwoord(dossierId)).antwoord).toBe('geen-antwoord')
  })

  test('vraagt niets als het adres niet volledig is, of als er geen dienst is', async () => {
    expect((await antwoord(await meld({ postcode: undefined }))).antwoord).toBe('onvolledig')
    expect((await antwoord(await meld(), false)).antwoord).toBe('niet-ingericht')
    expect(gevraagd).toEqual([])
  })

  test('vraagt niets voor wie er niet bij kan', async () => {
    const dossierId = await meld()
    expect(await vraagNa(dossierId, werker('meldpuntmedewerker', 1, andereGemeente))).toMatchObject({
      soort: 'niet-gevonden',
    })
    expect(await vraagNa(dossierId, werker('toeleider'))).toMatchObject({ soort: 'rol' })
    expect(gevraagd).toEqual([])
  })

  test('laat een regel in het logboek na, en bewaart niets van het antwoord', async () => {
    const dossierId = await meld()
    const [voor] = await db.rijen('select versie from meldpunt.dossier where id = $1', [dossierId])
    await antwoord(dossierId)
    expect(await db.audit()).toMatchObject({ actie: 'meldpunt.ga-adres-na', object_id: dossierId })
    expect(await db.rijen('select versie from meldpunt.dossier where id = $1', [dossierId])).toEqual([voor])
  })

  test('een gesprek en het openen van een melding vragen niets: alleen wie erom vraagt (N-2.2.5-2-ing)', async () => {
    const metDienst = { ...t.omgeving, adressen }
    const doe = (verwerking: Verwerking, invoer: object, dossierId?: string) =>
      runVerwerking(verwerking, { invoer, ...(dossierId ? { dossierId } : {}) }, mila, metDienst, herkomst)
    const { dossierId } = gedaan(await doe(beginTriage, beginTriage.voorbeeld))
    gedaan(await doe(bekijkMelding, {}, dossierId))
    expect(gevraagd).toEqual([])
    gedaan(await doe(gaAdresNa, {}, dossierId))
    expect(gevraagd).toHaveLength(1)
  })

  test('op de bladzijde van de melding staat de link; zonder dienst zegt de bladzijde dat', async () => {
    const site = await testSite({ datum: '2026-11-02' })
    const lezer = await site.als('meldpuntmedewerker')
    const begonnen = await lezer.post(gesprekPad, gesprek())
    const melding = /\/meldingen\/[0-9a-f-]{36}/.exec(begonnen.headers.get('location') ?? '')?.[0] ?? ''
    expect(await (await lezer.get(melding)).text()).toContain(`href="${melding}/adresnavraag"`)
    expect(await (await lezer.get(`${melding}/adresnavraag`)).text()).toContain('geen dienst ingericht')
    await site.close()
  })
})
