import { afterAll, beforeAll, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { lopendOnderzoek, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

const regelVan = async (dossierId: string, wie = toeleider) =>
  gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, wie, {})).uitkomst.regels.find(
    (regel) => regel.dossierId === dossierId,
  )

test('een zaak staat er met de straat, en wacht op niemand zolang niets gevraagd is (N-AVG-32)', async () => {
  const { dossierId } = await lopendOnderzoek(t)
  expect(await regelVan(dossierId)).toMatchObject({ straat: 'Lindelaan', wachtOp: [], notities: null })
  expect(await regelVan(dossierId, werker('toeleider', 2))).toBeUndefined()
})

test('een gevraagd gezinslid en een voorgestelde dienst staan bij wat anderen nog moeten zeggen (2.3a.1, 2.3a.2)', async () => {
  const { dossierId, doe, client } = await metPartner(t)
  const { betrokkeneId } = await doe(voegBetrokkeneToe, {
    hoedanigheid: 'gezinslid',
    relatie: 'kind',
    clientWilDit: true,
    voornamen: 'Noor',
    achternaam: 'Geheimenaar',
    geboortedatum: '2006-03-01',
  })
  await doe(vraagGezinslid, { betrokkeneId, aanleiding: 'De schulden raken ook haar.' })
  await doe(stelDienstVoor, {
    betrokkeneId: client,
    domein: 'schuldhulp',
    soort: 'dienst',
    waarvoor: 'De schulden regelen.',
  })
  expect((await regelVan(dossierId))?.wachtOp).toEqual([
    { soort: 'antwoord-van-gezinslid', sinds: vandaag },
    { soort: 'antwoord-op-voorstel', domein: 'schuldhulp' },
  ])
})

test('van een eigen notitie staat er alleen dat zij er is en tot wanneer, nooit wat erin staat (N-AVG-32)', async () => {
  const { dossierId, doe, client } = await lopendOnderzoek(t)
  await doe(legGesprekVast, {
    vorm: 'thuis',
    datum: vandaag,
    met: [client],
    notitie: 'Geheimenotitie over de post.',
  })
  const regel = await regelVan(dossierId)
  expect(regel?.notities).toEqual({ aantal: 1, tot: '2026-12-21' })
  expect(JSON.stringify(regel)).not.toContain('Geheimenotitie')
})

test('alleen tellen geeft een getal zonder zaak of persoon, in twee opdrachten (N-AVG-32)', async () => {
  const queries: string[] = []
  const geteld = await testOmgeving('2027-02-01', { onQuery: (sql) => queries.push(sql) })
  try {
    const { omgeving } = geteld
    const behandelaar = toeleider.gebruikerId
    await legDossier(omgeving, 'onderzoek', { gemeente, behandelaar, datum: '2026-11-30' })
    const lees = async (invoer: object) => {
      queries.length = 0
      const { uitkomst } = gedaan<Werklijst>(await geteld.doe(onderzoekWerkvoorraad, toeleider, invoer))
      return { uitkomst, aantal: queries.filter((sql) => !/^(begin|commit)/.test(sql)).length }
    }
    const alles = await lees({})
    expect(alles.uitkomst).toMatchObject({ vandaag: 3, regels: [{ namen: ['Samira Geheimenaar'] }] })
    expect(alles.aantal).toBe(4)
    expect(await lees({ alleenTellen: true })).toMatchObject({
      uitkomst: { regels: [], vandaag: 3 },
      aantal: 2,
    })
  } finally {
    await geteld.close()
  }
})

test('van driehonderd eigen zaken staan er vijftig op een bladzijde, en alleen die staan in het logboek (AVG 32)', async () => {
  const veel = werker('toeleider', 7)
  const waar = { gemeente, behandelaar: veel.gebruikerId, datum: '2026-11-30' }
  for (let i = 0; i < 300; i += 1) await legDossier(t.omgeving, 'onderzoek', waar)
  const lees = async (bladzijde: number) =>
    gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, veel, { bladzijde })).uitkomst
  const db = await rijenLezer(t.superUrl)
  try {
    const bladen = [await lees(1), await lees(2), await lees(6), await lees(7)]
    expect(bladen.map(({ regels }) => regels.length)).toEqual([50, 50, 50, 0])
    expect(bladen[0]).toMatchObject({ aantal: 300, bladzijde: 1, bladzijden: 6 })
    await lees(6)
    expect(await db.gelogd()).toBe(50)
  } finally {
    await db.close()
  }
}, 60_000)
