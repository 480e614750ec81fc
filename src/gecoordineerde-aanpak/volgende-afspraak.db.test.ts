import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jansen, metAfspraken, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'

const vandaag = '2027-01-04'
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

const afspraak = (id: string) => db.rij('coordinatie.afspraak', id)
const zegtJa = (afspraakId: string) => ({ afspraakId, doorWie: 'K. de Boer', op: vandaag })

describe('de volgende afspraak na een gedane (2.3a.3 lid 3)', () => {
  test('gedaan, en meteen de volgende: van de partij een voorstel, van de cliënt met zijn ja', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.voorstel), aanpak))
    const klaar = { afspraakId: aanpak.voorstel, op: vandaag, volgende: 'De eerste betaling doen.' }
    const zonder = await t.doe(meldAfspraakGedaan, jansen, klaar, aanpak)
    expect(redenen(zonder)).toEqual(['niet-besproken-zonder-reden'])
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'aanvaard' })
    const volgt = { ...klaar, volgendeUiterlijk: '2027-02-01', besprokenMet: [aanpak.client] }
    const { uitkomst } = gedaan<{ volgendeId: string }>(
      await t.doe(meldAfspraakGedaan, jansen, volgt, aanpak),
    )
    expect(await afspraak(uitkomst.volgendeId)).toMatchObject({
      ...{ staat: 'voorgesteld', partij_id: partijen.schuldhulp, doel_id: aanpak.doelId },
    })
    const eigen = { afspraakId: aanpak.eigen, op: vandaag, volgende: 'Elke week de post openen.' }
    const stil = await t.doe(meldAfspraakGedaan, jansen, { ...eigen, besprokenMet: [aanpak.client] }, aanpak)
    expect(redenen(stil)).toEqual(['betrokkene-zei-geen-ja'])
    const ja = await t.doe(meldAfspraakGedaan, jansen, { ...eigen, akkoord: true }, aanpak)
    const volgende = gedaan<{ volgendeId: string }>(ja).uitkomst.volgendeId
    expect(await afspraak(volgende)).toMatchObject({ staat: 'aanvaard', betrokkene_id: aanpak.client })
    expect(await db.leesbaar(['coordinatie.afspraak'], 'eerste betaling')).toBe(0)
  })
})
