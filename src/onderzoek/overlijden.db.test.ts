import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { eersteContact, metPartner, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gemeld } from '../../testing/spoed.ts'
import { schuldoverzicht } from '../../testing/stukken.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { meldSpoed } from './meld-spoed.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { clienten } from './rules/is-client.ts'
import { sluitEersteContact } from './sluit-eerste-contact.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { vraagStukken } from './vraag-stukken.ts'

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

const lees = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: OnderzoekBeeld; feiten: Feiten }>(
    await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
  ).uitkomst
const tegen = async (handeling: Verwerking, dossierId: string, invoer: object) =>
  redenen(await t.doe(handeling, toeleider, invoer, { dossierId }))
const afspraak = { datum: '2026-12-10', tijd: '14:00', vorm: 'thuis', dubbel: true }

describe('een overlijden, op de weg (Q-32)', () => {
  test('wat nog met hem liep sluit, er gaat geen brief naar hem, en de ander gaat door', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
    await doe(vraagStukken, { betrokkeneId: client, uiterlijk: vandaag, stukken: [schuldoverzicht] })
    await doe(maakGespreksafspraak, { ...afspraak, met: [client] })
    await doe(maakGespreksafspraak, { ...afspraak, met: [client, partner] })
    await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
    const brieven = () =>
      db.rijen('select soort from onderzoek.brief where dossier_id = $1 order by soort', [dossierId])
    const eerst = await brieven()
    await doe(legOverlijdenVast, { betrokkeneId: client, datum: '2026-12-05' })
    expect(await brieven()).toEqual([...eerst, { soort: 'vraag-vervalt' }])
    const { beeld, feiten } = await lees(dossierId)
    expect(clienten(feiten).map(({ id }) => id)).toEqual([partner])
    expect(beeld.gespreksafspraken.map(({ vorm, met }) => [vorm, met.length]).sort()).toEqual([
      ['afgezegd', 0],
      ['thuis', 1],
    ])
    expect(beeld.stukken.map(({ staat }) => staat)).toEqual(['ingetrokken'])
    expect(beeld.verzoeken.map(({ staat }) => staat)).toEqual(['ingetrokken'])
    expect(beeld.spoed.map(({ staat }) => staat)).toEqual(['vervallen'])
    expect(plichtenVanOnderzoek(feiten).flatMap(({ betrokkenen = [] }) => betrokkenen)).not.toContain(client)
  })
  test('over hem wordt niets meer gevraagd of vastgelegd; een gesprek van voor die dag wel', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    await doe(legOverlijdenVast, { betrokkeneId: client, datum: '2026-12-05' })
    const dood = ['persoon-overleden']
    expect(await tegen(legGegevenVast, dossierId, { ...schulden, betrokkeneId: client })).toContain(dood[0])
    expect(await tegen(vraagGegevensAanPartij, dossierId, vraag(client, [partijen.schuldhulp]))).toContain(
      dood[0],
    )
    expect(await tegen(meldSpoed, dossierId, { ...gemeld, betrokkeneId: client })).toEqual(dood)
    expect(await tegen(maakGespreksafspraak, dossierId, { ...afspraak, met: [client] })).toEqual(dood)
    await doe(maakGespreksafspraak, { ...afspraak, met: [partner] })
    const gesprek = { ...legGesprekVast.voorbeeld, met: [client], gegevens: [], gegevensAndereVraag: [] }
    expect(await tegen(legGesprekVast, dossierId, { ...gesprek, datum: '2026-12-06' })).toEqual(dood)
    await doe(legGesprekVast, { ...gesprek, datum: '2026-12-04' })
  })
  test('klopt het niet, dan gaat het weg en doet hij weer mee', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
    await doe(legOverlijdenVast, { betrokkeneId: client, datum: vandaag })
    const feit = (await lees(dossierId)).feiten.gebeurtenissen.find(({ soort }) => soort === 'overleden')
    await doe(haalGebeurtenisWeg, { gebeurtenisId: feit?.id, reden: 'Het ging om zijn broer.' })
    const { feiten, beeld } = await lees(dossierId)
    expect(clienten(feiten).map(({ id }) => id)).toEqual([client, partner])
    expect(feiten.gebeurtenissen.some(({ soort }) => ['overleden', 'client-gestopt'].includes(soort))).toBe(
      false,
    )
    expect(feiten.betrokkenen.map(({ hoedanigheid }) => hoedanigheid)).toEqual(['verzoeker', 'gezinslid'])
    expect(beeld.spoed.map(({ staat }) => staat)).toEqual(['gemeld'])
  })
  test('overlijdt wie om hulp vroeg voor de start, dan sluit het contact', async () => {
    const { dossierId, client, doe } = await eersteContact(t)
    await doe(legOverlijdenVast, { betrokkeneId: client, datum: vandaag })
    expect(plichtenVanOnderzoek((await lees(dossierId)).feiten).map(({ handeling }) => handeling)).toEqual([
      'sluit-eerste-contact',
    ])
    await doe(sluitEersteContact, { reden: 'overleden', toelichting: 'De zoon belde.' })
  })
  test('twee mensen tegelijk: een legt het overlijden vast, een maakt een afspraak; nooit blijft er een met hem staan', async () => {
    for (let keer = 0; keer < 4; keer += 1) {
      const { dossierId, client } = await metPartner(t)
      const [dood, gemaakt] = await Promise.all([
        t.doe(legOverlijdenVast, toeleider, { betrokkeneId: client, datum: vandaag }, { dossierId }),
        t.doe(maakGespreksafspraak, toeleider, { ...afspraak, met: [client] }, { dossierId }),
      ])
      expect(dood.soort).toBe('gedaan')
      if (gemaakt.soort !== 'gedaan') expect(redenen(gemaakt)).toEqual(['persoon-overleden'])
      const { beeld } = await lees(dossierId)
      expect(beeld.gespreksafspraken.filter(({ vorm }) => vorm !== 'afgezegd')).toEqual([])
    }
  })
  test('twee keer tegelijk vastgelegd, staat het er één keer', async () => {
    const { dossierId, client } = await metPartner(t)
    const leg = () =>
      t.doe(legOverlijdenVast, toeleider, { betrokkeneId: client, datum: vandaag }, { dossierId })
    const aflopen = await Promise.all([leg(), leg()])
    expect(aflopen.map(({ soort }) => soort).sort()).toEqual(['gedaan', 'geweigerd'])
    const { feiten } = await lees(dossierId)
    expect(feiten.gebeurtenissen.filter(({ soort }) => soort === 'overleden')).toHaveLength(1)
  })
})
