import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { gebeurtenisOntvangst } from '../../testing/gebeurtenis-ontvangst.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { isEcht, type Ontvanger } from '../../testing/ontvanger.ts'

const { t, db, vraagMet, werk, klaar, sluit } = await gebeurtenisOntvangst()
afterAll(sluit)

const sleutels = (...nummers: readonly number[]) => nummers.map((nummer) => t.sleutel(gemeente, nummer).jwk)
const inhoud = ({ ontvangen }: Ontvanger) => JSON.parse(ontvangen[0]?.body ?? '{}')

describe('een melding komt aan bij het systeem van de partij (ADR 0016)', () => {
  test('als CloudEvent: wie stuurt, wat voor soort, wanneer, en alleen het id van haar eigen dossier', async () => {
    const { ontvanger, dossierId } = await vraagMet(204)
    const [taak] = await t.inDeRij()
    await werk()
    await klaar()
    const [een] = ontvanger.ontvangen
    expect(een).toMatchObject({
      method: 'POST',
      url: '/meldingen',
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    })
    expect(inhoud(ontvanger)).toEqual({
      specversion: '1.0',
      id: taak?.data.gebeurtenis,
      source: 'urn:nld:gemeente:0344:systeem:samenspraak',
      type: 'nl.wams.vraag.ontvangen.v1',
      time: taak?.putAt.toISOString(),
      datacontenttype: 'application/json',
      data: { dossierId },
    })
  })

  test('met de OIN van de gemeente, als die is ingericht', async () => {
    await db.rijen(`update inrichting.gemeente set oin = '00000001002220647000' where code = $1`, [gemeente])
    const { ontvanger } = await vraagMet(204)
    await werk()
    await klaar()
    expect(inhoud(ontvanger).source).toBe('urn:nld:oin:00000001002220647000:systeem:samenspraak')
  })

  test('er staat niets in van wie het gaat, van de vraag of van het onderzoek: ook niet in adres of koppen', async () => {
    const { ontvanger, onderzoek, verzoekId } = await vraagMet(204)
    await werk()
    await klaar()
    const alles = JSON.stringify(ontvanger.ontvangen)
    for (const woord of [
      'Geheimenaar',
      'Samira',
      'schuldregeling',
      'Lindelaan',
      onderzoek.dossierId,
      verzoekId,
    ])
      expect(alles).not.toContain(woord)
  })

  test('zij is ondertekend met de sleutel van de gemeente; wie iets verandert, valt door de mand', async () => {
    const { ontvanger } = await vraagMet(204)
    await werk()
    await klaar()
    const [een] = ontvanger.ontvangen
    if (!een) throw new Error('nothing came')
    expect(isEcht(een, ontvanger.adres, sleutels(1))).toBe(true)
    expect(isEcht(een, ontvanger.adres, sleutels(2))).toBe(false)
    expect(isEcht(een, ontvanger.adres, [t.sleutel('0363', 1).jwk])).toBe(false)
    expect(isEcht({ ...een, body: een.body.replace('vraag', 'verzoek') }, ontvanger.adres, sleutels(1))).toBe(
      false,
    )
    expect(isEcht(een, 'https://elders.example/meldingen', sleutels(1))).toBe(false)
    const later = String(een.headers['signature-input']).replace(/created=\d+/, 'created=1')
    const oud = { ...een, headers: { ...een.headers, 'signature-input': later } }
    expect(isEcht(oud, ontvanger.adres, sleutels(1))).toBe(false)
  })

  test('een andere sleutel geldt vanaf de volgende melding', async () => {
    await db.rijen('update inrichting.systeem set sleutel = 2')
    onTestFinished(async () => void (await db.rijen('update inrichting.systeem set sleutel = 1')))
    const { ontvanger } = await vraagMet(204)
    await werk()
    await klaar()
    const [een] = ontvanger.ontvangen
    expect(een && isEcht(een, ontvanger.adres, sleutels(2))).toBe(true)
  })
})
