import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bakker,
  deBoer,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { legDoelVast } from './leg-doel-vast.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { legNeeVanPartijVast } from './leg-nee-van-partij-vast.ts'
import { maakAfspraak } from './maak-afspraak.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'
import { meldAfspraakLuktNiet } from './meld-afspraak-lukt-niet.ts'
import { verzetAfspraak } from './verzet-afspraak.ts'

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

describe('een doel (2.3a.3 lid 3)', () => {
  test('wordt vastgelegd voor een cliënt; wat er staat is niet te lezen in de database', async () => {
    const aanpak = await lopend(t)
    const invoer = {
      tekst: 'Weer met plezier de post openen.',
      betrokkeneIds: [aanpak.client],
      besprokenMet: [aanpak.client],
    }
    const { uitkomst } = gedaan<{ doelId: string }>(await t.doe(legDoelVast, jansen, invoer, aanpak))
    expect(await db.rij('coordinatie.doel', uitkomst.doelId)).toMatchObject({
      staat: 'loopt',
      wie: jansen.gebruikerId,
    })
    expect(await db.leesbaar(['coordinatie.doel'], 'plezier')).toBe(0)
    expect(await db.audit()).toMatchObject({
      actie: 'gecoordineerde-aanpak.leg-doel-vast',
      artikel: 'coordinator-taken',
    })
    expect(await db.gelogd()).toBe(1)
  })

  test('is er niet voor wie geen cliënt is', async () => {
    const aanpak = await lopend(t)
    const invoer = { tekst: 'Minder zorgen.', betrokkeneIds: [aanpak.moeder], besprokenMet: [aanpak.client] }
    expect(redenen(await t.doe(legDoelVast, jansen, invoer, aanpak))).toEqual(['doel-zonder-client'])
  })

  test('kan alleen de coördinator zelf vastleggen', async () => {
    const aanpak = await lopend(t)
    const invoer = { tekst: 'Rust in huis.', betrokkeneIds: [aanpak.client], besprokenMet: [aanpak.client] }
    expect(redenen(await t.doe(legDoelVast, deBoer, invoer, aanpak))).toEqual(['niet-de-coordinator'])
    expect((await t.doe(legDoelVast, bakker, invoer, aanpak)).soort).toBe('rol')
    expect(await t.doe(legDoelVast, jansen, { ...invoer, tekst: '' }, aanpak)).toMatchObject({
      soort: 'ongeldig',
      fouten: { tekst: ['te-kort:5'] },
    })
  })
})

describe('een afspraak maken (2.3a.3 lid 3)', () => {
  test('met een partij is een voorstel, met een betrokkene meteen een afspraak', async () => {
    const { voorstel, eigen, client, doelId } = await metAfspraken(t)
    expect(await afspraak(voorstel)).toMatchObject({
      staat: 'voorgesteld',
      partij_id: partijen.schuldhulp,
      doel_id: doelId,
      betrokkene_id: null,
    })
    expect(await afspraak(eigen)).toMatchObject({ staat: 'aanvaard', partij_id: null, betrokkene_id: client })
  })

  test('houdt alleen vast wie het doet, ook als het formulier meer meegaf', async () => {
    const aanpak = await metAfspraken(t)
    const invoer = {
      tekst: 'De gemeente belt terug.',
      wie: 'college',
      partijId: partijen.ggz,
      betrokkeneId: aanpak.client,
      besprokenMet: [aanpak.client],
    }
    const { uitkomst } = gedaan<{ afspraakId: string }>(await t.doe(maakAfspraak, jansen, invoer, aanpak))
    expect(await afspraak(uitkomst.afspraakId)).toMatchObject({
      staat: 'aanvaard',
      partij_id: null,
      betrokkene_id: null,
    })
  })

  test('kan niet zonder doel, niet namens een partij, en niet zonder ja van de betrokkene', async () => {
    const kaal = await lopend(t)
    const maak = {
      tekst: 'Een plan maken.',
      wie: 'partij',
      partijId: partijen.schuldhulp,
      waaromNietBesproken: 'Zij is deze week niet te bereiken.',
    }
    expect(redenen(await t.doe(maakAfspraak, jansen, maak, kaal))).toEqual(['geen-doel'])
    const aanpak = await metAfspraken(t)
    const weigert = async (invoer: object) =>
      redenen(await t.doe(maakAfspraak, jansen, { ...maak, ...invoer }, aanpak))
    expect(await weigert({ akkoord: true })).toEqual(['partij-beslist-zelf'])
    expect(await weigert({ partijId: partijen.school })).toEqual(['partij-doet-niet-mee'])
    expect(await weigert({ wie: 'betrokkene', betrokkeneId: aanpak.client })).toEqual([
      'betrokkene-zei-geen-ja',
    ])
    expect(await weigert({ uiterlijk: '2027-01-03' })).toEqual(['datum-voorbij'])
  })
})

describe('het antwoord van een partij (geen doorzettingsmacht)', () => {
  test('een ja maakt van het voorstel een afspraak en verzegelt wie het zei', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.voorstel), aanpak))
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'aanvaard' })
    expect(await db.leesbaar(['coordinatie.afspraak'], 'K. de Boer')).toBe(0)
    expect(await db.audit()).toMatchObject({ artikel: 'geen-doorzettingsmacht', resultaat: 'toegestaan' })
  })

  test('een nee is het einde van het voorstel; een reden wordt niet gevraagd', async () => {
    const aanpak = await metAfspraken(t)
    expect(Object.keys(legNeeVanPartijVast.invoer.shape)).toEqual(['afspraakId', 'op'])
    gedaan(await t.doe(legNeeVanPartijVast, jansen, { afspraakId: aanpak.voorstel, op: vandaag }, aanpak))
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'geweigerd' })
    expect(redenen(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.voorstel), aanpak))).toContain(
      'afspraak-niet-in-deze-stand',
    )
  })

  test('past niet bij een afspraak van de cliënt, en niet op een latere dag dan vandaag', async () => {
    const aanpak = await metAfspraken(t)
    expect(redenen(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.eigen), aanpak))).toContain(
      'afspraak-niet-van-partij',
    )
    const morgen = { ...zegtJa(aanpak.voorstel), op: '2027-01-05' }
    expect(redenen(await t.doe(legJaVanPartijVast, jansen, morgen, aanpak))).toEqual(['datum-in-de-toekomst'])
  })
})

describe('een afspraak volgen (2.3a.3 lid 3)', () => {
  test('gedaan en lukt niet kunnen pas na het ja van de partij', async () => {
    const aanpak = await metAfspraken(t)
    const uitkomst = { afspraakId: aanpak.voorstel, op: vandaag }
    expect(redenen(await t.doe(meldAfspraakGedaan, jansen, uitkomst, aanpak))).toEqual(['partij-zei-geen-ja'])
    gedaan(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.voorstel), aanpak))
    gedaan(await t.doe(meldAfspraakLuktNiet, jansen, uitkomst, aanpak))
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'lukt-niet' })
    gedaan(await t.doe(meldAfspraakGedaan, jansen, uitkomst, aanpak))
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'gedaan' })
  })

  test('verzetten van een afspraak met een partij vraagt opnieuw haar ja; van de cliënt niet', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(legJaVanPartijVast, jansen, zegtJa(aanpak.voorstel), aanpak))
    const later = { uiterlijk: '2027-03-01' }
    gedaan(await t.doe(verzetAfspraak, jansen, { ...later, afspraakId: aanpak.voorstel }, aanpak))
    gedaan(await t.doe(verzetAfspraak, jansen, { ...later, afspraakId: aanpak.eigen }, aanpak))
    expect(await afspraak(aanpak.voorstel)).toMatchObject({ staat: 'voorgesteld' })
    expect(await afspraak(aanpak.eigen)).toMatchObject({ staat: 'aanvaard' })
    const [rij] = await db.rijen('select uiterlijk::text from coordinatie.afspraak where id = $1', [
      aanpak.eigen,
    ])
    expect(rij).toEqual({ uiterlijk: '2027-03-01' })
    const voorbij = { afspraakId: aanpak.eigen, uiterlijk: '2027-01-03' }
    expect(redenen(await t.doe(verzetAfspraak, jansen, voorbij, aanpak))).toEqual(['datum-voorbij'])
  })

  test('een afspraak van een andere aanpak wordt niet gevonden', async () => {
    const [een, ander] = [await metAfspraken(t), await metAfspraken(t)]
    const uitkomst = { afspraakId: ander.eigen, op: vandaag }
    expect(redenen(await t.doe(meldAfspraakGedaan, jansen, uitkomst, een))).toEqual(['afspraak-onbekend'])
    expect(await afspraak(ander.eigen)).toMatchObject({ staat: 'aanvaard' })
  })
})
