import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gemeld, verstrekt } from '../../testing/spoed.ts'
import { schuldoverzicht } from '../../testing/stukken.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { beslisTijdelijkeVoorziening } from './beslis-tijdelijke-voorziening.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { meldSpoed } from './meld-spoed.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { stopVoorClient } from './stop-voor-client.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { vraagStukken } from './vraag-stukken.ts'

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

const stop = { reden: 'client-stopt', toelichting: 'Zij wil geheimerust.', clientGeinformeerd: true }

test('wie om hulp vroeg stopt: een eigen brief, de eigen vragen vervallen, en het onderzoek loopt door (toelichting 2.3a.1)', async () => {
  const { dossierId, client, partner, doe } = await metPartner(t)
  await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  await doe(vraagGegevensAanPartij, vraag(partner, [partijen.schuldhulp]))
  await doe(stopVoorClient, { betrokkeneId: client, ...stop })
  const rijen = (sql: string) => db.rijen(sql, [dossierId])
  expect(await rijen('select staat, einde_op from onderzoek.dossier where id = $1')).toEqual([
    { staat: 'loopt', einde_op: null },
  ])
  expect(
    await rijen('select betrokkene_id, staat from onderzoek.verzoek where dossier_id = $1 order by staat'),
  ).toEqual([
    { betrokkene_id: client, staat: 'ingetrokken' },
    { betrokkene_id: partner, staat: 'verzonden' },
  ])
  expect(
    await rijen('select betrokkene_id, soort from onderzoek.brief where dossier_id = $1 order by soort'),
  ).toEqual([
    { betrokkene_id: client, soort: 'einde' },
    { betrokkene_id: client, soort: 'vraag-vervalt' },
  ])
  expect(await db.leesbaar(['onderzoek.gebeurtenis', 'onderzoek.brief'], 'geheimerust')).toBe(0)
  const laatste = { betrokkeneId: partner, ...stop }
  expect(redenen(await t.doe(stopVoorClient, toeleider, laatste, { dossierId }))).toEqual(['laatste-client'])
})

test('de partij leest dat de vraag vervalt, en niet over wie of waarom (2.3a.1 lid 4)', async () => {
  const { dossierId, client, doe } = await metPartner(t)
  await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  await doe(stopVoorClient, { betrokkeneId: client, ...stop })
  const [{ id } = {}] = await db.rijen(
    `select id from onderzoek.brief where dossier_id = $1 and soort = 'vraag-vervalt'`,
    [dossierId],
  )
  const brief = await t.doe(bekijkBrief, toeleider, { briefId: String(id) }, { dossierId })
  const tekst = JSON.stringify(gedaan(brief).uitkomst)
  expect(tekst).toContain('Onze vraag om gegevens vervalt')
  for (const woord of ['Samira', 'Geheimenaar', 'geheimerust', 'stopt']) expect(tekst).not.toContain(woord)
})

test('zijn papieren en afspraken vervallen; een afspraak met anderen gaat door zonder hem', async () => {
  const { dossierId, client, partner, doe } = await metPartner(t)
  const stukken = { uiterlijk: vandaag, stukken: [schuldoverzicht] }
  await doe(vraagStukken, { betrokkeneId: client, ...stukken })
  await doe(vraagStukken, { betrokkeneId: partner, ...stukken })
  const afspraak = { datum: '2026-12-10', tijd: '14:00', vorm: 'thuis', dubbel: true }
  const maak = async (met: readonly string[], datum = afspraak.datum) =>
    (await doe(maakGespreksafspraak, { ...afspraak, met, datum })).gespreksafspraakId
  const [alleen, samen, ander] = [await maak([client]), await maak([client, partner]), await maak([partner])]
  await doe(stopVoorClient, { betrokkeneId: client, ...stop })
  const { beeld } = gedaan<ZaakUitkomst & { beeld: OnderzoekBeeld }>(
    await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
  ).uitkomst
  const afspraken = new Map(beeld.gespreksafspraken.map(({ id, vorm, met }) => [id, [vorm, met.length]]))
  expect(afspraken.get(String(alleen))).toEqual(['afgezegd', 0])
  expect(afspraken.get(String(samen))).toEqual(['thuis', 1])
  expect(afspraken.get(String(ander))).toEqual(['thuis', 1])
  const standVan = (wie: string) => beeld.stukken.find((een) => een.betrokkeneId === wie)?.staat
  expect([standVan(client), standVan(partner)]).toEqual(['ingetrokken', 'gevraagd'])
})

test('staat er spoed open, dan gaat die melding mee of blijft zij bij het college (2.3.3)', async () => {
  for (const [spoed, staat] of [
    ['client-wil-niet-meer', 'ingetrokken'],
    ['college-beslist', 'gemeld'],
  ] as const) {
    const { dossierId, client, doe } = await metPartner(t)
    await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
    const invoer = { betrokkeneId: client, ...stop }
    expect(redenen(await t.doe(stopVoorClient, toeleider, invoer, { dossierId }))).toEqual([
      'spoed-bij-stoppen',
    ])
    await doe(stopVoorClient, { ...invoer, spoed })
    expect(
      await db.rijen('select staat from onderzoek.voorziening where dossier_id = $1', [dossierId]),
    ).toEqual([{ staat }])
  }
})

test('na een overlijden vervalt de melding, en wie beslist ziet haar niet meer (2.3.3)', async () => {
  const { dossierId, client, doe } = await metPartner(t)
  const { voorzieningId } = await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
  const dood = { betrokkeneId: client, reden: 'overleden', toelichting: 'Zijn zus belde.' }
  await doe(stopVoorClient, dood)
  const beslis = await t.doe(
    beslisTijdelijkeVoorziening,
    werker('beslisser'),
    { ...verstrekt, mandaat: false, voorzieningId },
    { dossierId },
  )
  expect(redenen(beslis)).toEqual(['persoon-overleden'])
  const leest = await t.doe(bekijkOnderzoek, werker('beslisser'), {}, { dossierId })
  expect(redenen(leest)).toEqual(['geen-besluit-nodig'])
})

test('twee mensen tegelijk: de een stopt voor de cliënt, de ander beslist over zijn spoed; het komt na elkaar', async () => {
  for (let keer = 0; keer < 4; keer += 1) {
    const { dossierId, client, doe } = await metPartner(t)
    const { voorzieningId } = await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
    const [gestopt, beslist] = await Promise.all([
      t.doe(
        stopVoorClient,
        toeleider,
        { betrokkeneId: client, ...stop, spoed: 'client-wil-niet-meer' },
        { dossierId },
      ),
      t.doe(
        beslisTijdelijkeVoorziening,
        werker('beslisser'),
        { ...verstrekt, mandaat: false, voorzieningId },
        { dossierId },
      ),
    ])
    const afloop = [gestopt, beslist].map((een) => (een.soort === 'gedaan' ? 'gedaan' : redenen(een)))
    const [rij] = await db.rijen('select staat from onderzoek.voorziening where dossier_id = $1', [dossierId])
    expect([
      [['gedaan', ['spoed-al-beslist']], 'ingetrokken'],
      [[['geen-spoed-gemeld'], 'gedaan'], 'verstrekt'],
    ]).toContainEqual([afloop, rij?.staat])
  }
})

test('met één cliënt kan het niet: dan stopt het onderzoek zelf', async () => {
  const { dossierId, client } = await lopendOnderzoek(t)
  const invoer = { betrokkeneId: client, ...stop }
  expect(redenen(await t.doe(stopVoorClient, toeleider, invoer, { dossierId }))).toEqual(['laatste-client'])
})
