import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { startSession } from '../src/platform/identity/session.ts'
import { bekijkBrief, bekijkVerzoek } from '../src/rechten/bekijk-verzoek.ts'
import { beslis } from '../src/rechten/beslis.ts'
import { bevries, hefBevriezingOp } from '../src/rechten/bevries.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { sluit, trekIn } from '../src/rechten/rond-af.ts'
import { staGebruikToe } from '../src/rechten/sta-gebruik-toe.ts'
import { bekijkPakket } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import type { VerzoekBeeld } from '../src/rechten/verzoek-beeld.ts'
import { rechtenWerkvoorraad } from '../src/rechten/werkvoorraad.ts'
import { zetVerklaringErbij } from '../src/rechten/zet-verklaring-erbij.ts'
import type { Brief } from '../src/verwerking/brief.ts'
import type { Werklijst, ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
import { alsInwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { woordenVan } from './rechten-op-de-weg.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
const lies = { ...mensen.toeleider, rol: 'rechtenmedewerker' } as const
const karim = {
  ...mensen.toeleider,
  rol: 'beslisser',
  gebruikerId: '33333333-3333-4333-8333-333333333333',
} as const
const jongen = { voornamen: 'Jonas', achternaam: 'Zwart', geboortedatum: '2012-05-10', bsn: bsnVan.jongen }
const wat = 'Er is een plan: twee uur per dag'

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
})
afterAll(() => proef?.site.close())

describe('casus 03: de jongen zegt dat iets niet klopt (AVG 16, 18 lid 1 onder a)', () => {
  let doe: (wat: Verwerking, invoer?: object, wie?: Wie) => ReturnType<typeof proef.site.doe>
  let ding = ''
  const zaak = () =>
    proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, { dossierId: proef.id('onderzoek') })
  const leest = async () => gedaan<ZaakUitkomst>(await zaak()).uitkomst
  const eigen = async () => (await alsInwoner(proef.site, bsnVan.jongen)).tekst('/mijn/gegevens')

  test('eerst leest wie het onderzoek doet het gewoon', async () => {
    const invoer = { recht: 'rectificatie', over: 'onderzoek', ontvangenOp: '2026-12-21', door: 'zelf' }
    const verzoek = { ...invoer, wat: 'Het is geen twee uur per dag.', ...jongen }
    const { dossierId } = gedaan(await proef.site.doe(neemVerzoekAan, lies, verzoek))
    doe = (act, meer = {}, wie = lies) => proef.site.doe(act, wie, meer, { dossierId })
    gedaan(await doe(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
    const { delen } = gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
    ding = delen.flatMap(({ dingen }) => dingen).find(({ tekst }) => tekst.startsWith(wat))?.id ?? ''
    expect(ding).not.toBe('')
    expect(JSON.stringify(await leest())).toContain(wat)
    expect((await leest()).bevroren).toBe(0)
  })
  test('bevroren leest niemand van het onderzoek het: alleen dat er één gegeven is bevroren (AVG 18 lid 1)', async () => {
    gedaan(await doe(bevries, { dingen: [ding], grond: 'juistheid-betwist' }))
    expect(afgelopen(await doe(bevries, { dingen: [ding], grond: 'juistheid-betwist' }))).toEqual([
      'ding-al-bevroren',
    ])
    const nu = await leest()
    expect(JSON.stringify(nu)).not.toContain(wat)
    expect(nu.bevroren).toBe(1)
  })
  test('op de pagina van het onderzoek staat waarom, met het artikel (AVG 18)', async () => {
    const { app, identiteit } = proef.site
    const { gebruikerId, gemeente, petId } = mensen.toeleider
    const token = await startSession(identiteit, {
      ...{ userId: gebruikerId, idToken: 'x', pet: { gemeente, id: petId } },
    })
    const cookie = `${identiteit.cookies.name('session')}=${token}`
    const pagina = await app.request(`/onderzoeken/${proef.id('onderzoek')}`, { headers: { cookie } })
    const html = await pagina.text()
    expect(html).toContain('Eén gegeven is bevroren')
    expect(html).toContain('AVG 18')
    expect(html).not.toContain(wat)
  })
  test('de jongen zelf leest het, met sinds wanneer niemand het gebruikt (AVG 15, 18 lid 2)', async () => {
    expect(await eigen()).toMatch(/twee uur per dag.*Wij gebruiken dit niet sinds 21 december 2026/)
  })
  test('wie het verzoek behandelt leest het om het te wegen (AVG 18 lid 2)', async () => {
    const { delen } = gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
    const gezien = delen.flatMap(({ dingen }) => dingen).find(({ id }) => id === ding)
    expect([gezien?.tekst.startsWith(wat), gezien?.bevroren]).toEqual([true, '2026-12-21'])
  })
  test('om een ander te beschermen leest wie het onderzoek doet het een paar dagen toch (AVG 18 lid 2)', async () => {
    const grond = { grond: 'bescherming-van-een-ander', waarom: 'Er is gedreigd in huis.' }
    gedaan(await doe(staGebruikToe, { dingen: [ding], ...grond, tot: '2026-12-22' }))
    expect([(await leest()).bevroren, JSON.stringify(await leest()).includes(wat)]).toEqual([0, true])
    proef.site.klok.advance(2 * 86_400_000)
    expect((await leest()).bevroren).toBe(1)
  })
  test('het wordt niet weer gebruikt voordat er is beslist (AVG 18 lid 1 onder a)', async () => {
    const invoer = { dingen: [ding], vanaf: '2026-12-28', waarom: 'Wij keken het na.' }
    expect(afgelopen(await doe(hefBevriezingOp, invoer))).toEqual(['recht-nog-onbeslist'])
    const nee = { beslissing: 'afgewezen', gronden: ['gegevens-kloppen'], motief: 'School bevestigt het.' }
    gedaan(await doe(beslis, nee, karim))
    expect(afgelopen(await doe(sluit))).toEqual(['recht-nog-bevroren'])
    expect(afgelopen(await doe(hefBevriezingOp, { ...invoer, vanaf: '2026-12-23' }))).toEqual([
      'opheffing-niet-vooraf',
    ])
  })
  test('hij hoort het vooraf, en pas op die dag is het er weer, met wat hij er zelf over zegt (AVG 16, 18 lid 3)', async () => {
    const invoer = { dingen: [ding], vanaf: '2026-12-28', waarom: 'School bevestigt dat dit klopt.' }
    gedaan(await doe(hefBevriezingOp, invoer))
    const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst
      .beeld
    const lees = await doe(bekijkBrief, { briefId: brieven.at(-1)?.id })
    expect(woordenVan(gedaan<{ brief: Brief }>(lees).uitkomst.brief)).toMatch(
      /Vanaf 28 december 2026 gebruiken wij deze gegevens weer.*twee uur per dag.*School bevestigt/,
    )
    const zegt = 'School belde mij nooit.'
    gedaan(await doe(zetVerklaringErbij, { dingId: ding, verklaring: zegt }))
    gedaan(await doe(sluit))
    expect((await leest()).bevroren).toBe(1)
    proef.site.klok.advance(5 * 86_400_000)
    const nu = await leest()
    expect([nu.bevroren, JSON.stringify(nu).includes(wat)]).toEqual([0, true])
    expect(JSON.stringify(nu)).toContain(
      'School belde mij nooit. (zo zegt wie om verbeteren of aanvullen vroeg, over: ',
    )
    expect(await eigen()).toContain('School belde mij nooit.')
    expect(await eigen()).not.toContain('Wij gebruiken dit niet sinds')
  })
})

test('wordt het verzoek teruggenomen, dan blijft het in de werkvoorraad tot het bevriezen is opgeheven (AVG 18 lid 3)', async () => {
  const { site } = await siteMetCasus03([...begin, ...gegevens], 20)
  try {
    const invoer = { recht: 'beperking', over: 'onderzoek', ontvangenOp: '2026-12-21', door: 'zelf' }
    const { dossierId } = gedaan(
      await site.doe(neemVerzoekAan, lies, { ...invoer, wat: 'Gebruik het niet.', ...jongen }),
    )
    const doe = (act: Verwerking, meer: object = {}) => site.doe(act, lies, meer, { dossierId })
    const wacht = async () => {
      const { regels } = gedaan<Werklijst>(await site.doe(rechtenWerkvoorraad, lies, {})).uitkomst
      return regels.filter((een) => een.dossierId === dossierId).flatMap(({ plichten }) => plichten)
    }
    gedaan(await doe(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
    const { delen } = gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
    const dingen = delen.flatMap((deel) => deel.dingen).map(({ id }) => id)
    gedaan(await doe(bevries, { dingen, grond: 'juistheid-betwist' }))
    gedaan(await doe(trekIn, { hoe: 'telefoon' }))
    expect((await wacht()).map(({ code }) => code)).toEqual(['bevriezing-opheffen'])
    gedaan(await doe(hefBevriezingOp, { dingen, vanaf: '2026-12-22', waarom: 'U nam het verzoek terug.' }))
    expect(await wacht()).toEqual([])
  } finally {
    await site.close()
  }
})
