import { afterAll, describe, expect, test } from 'vitest'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { laatClientStoppen } from '../src/gecoordineerde-aanpak/laat-client-stoppen.ts'
import { laatPartijMeelezen } from '../src/gecoordineerde-aanpak/laat-partij-meelezen.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { trekAfspraakIn } from '../src/gecoordineerde-aanpak/trek-afspraak-in.ts'
import { trekVerstrekkingIn } from '../src/gecoordineerde-aanpak/trek-verstrekking-in.ts'
import { verbeterAfspraak } from '../src/gecoordineerde-aanpak/verbeter-afspraak.ts'
import { verbeterGegeven } from '../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { bekijkDeelname } from '../src/partij-in-aanpak/bekijk-deelname.ts'
import { deelnamesWerkvoorraad } from '../src/partij-in-aanpak/werkvoorraad.ts'
import { aanpakMetVoorstel, deelnameweg, deling, vandaag } from './deelname-op-de-weg.ts'
import { bakker, partijen } from './lopende-aanpak.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { t, db, alsPartij, zicht, begin, metGift, sluit } = await deelnameweg()
afterAll(sluit)

describe('wat een partij in haar portaal leest (5.4.4 lid 5)', () => {
  test('haar eigen afspraak en over wie die gaat, en niets van een ander', async () => {
    const { portaalId } = await begin()
    const beeld = await zicht(portaalId)
    expect(beeld.afspraken).toMatchObject([
      { tekst: 'Een plan maken voor de schulden.', over: ['Samira Geheimenaar'], staat: 'voorgesteld' },
    ])
    expect(JSON.stringify(beeld)).not.toMatch(/Karim|Fatima|post openen|schuldeisers/)
  })

  test('wat de coördinator haar gaf, met waarvoor zij het nodig heeft', async () => {
    const { portaalId } = await metGift()
    expect((await zicht(portaalId)).ontvangen).toMatchObject([
      { tekst: 'Er zijn drie schuldeisers.', reden: 'Nodig om het plan op de schulden af te stemmen.' },
    ])
  })

  test('delen alleen is genoeg: werkt de partij met het portaal, dan leest zij het daar', async () => {
    const aanpak = await aanpakMetVoorstel(t)
    gedaan(await aanpak.doe(deelMetPartij, deling(aanpak.gegevens.schulden)))
    const [rij] = await db.rijen('select * from coordinatie.deelname where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(rij).toMatchObject({ partij_id: partijen.schuldhulp, tot: null })
  })

  test('zonder burgerservicenummer, want deze partij mag het niet gebruiken (5.4.2 lid 5)', async () => {
    const { portaalId } = await begin()
    expect(JSON.stringify((await zicht(portaalId)).personen)).not.toMatch(/\d{9}/)
  })

  test('wat is verbeterd, leest zij verbeterd; wat is ingetrokken, niet meer (AVG 16 en 17)', async () => {
    const { aanpak, portaalId } = await metGift()
    const beter = {
      gegevenId: aanpak.gegevens.schulden,
      tekst: 'Er zijn vier schuldeisers.',
      reden: 'Telfout.',
    }
    gedaan(await aanpak.doe(verbeterGegeven, beter))
    expect((await zicht(portaalId)).ontvangen).toMatchObject([
      { tekst: 'Er zijn vier schuldeisers.', verbeterdOp: vandaag },
    ])
    const sql = 'select id from coordinatie.verstrekking where dossier_id = $1 and aan = $2'
    const [gift] = await db.rijen(sql, [aanpak.dossierId, partijen.schuldhulp])
    gedaan(
      await aanpak.doe(trekVerstrekkingIn, { verstrekkingId: gift?.id, reden: 'Niet voor haar bedoeld.' }),
    )
    expect((await zicht(portaalId)).ontvangen).toEqual([])
  })

  test('een afspraak die verandert, leest zij veranderd', async () => {
    const { aanpak, portaalId } = await begin()
    const wie = { wie: 'partij', partijId: partijen.schuldhulp, besprokenMet: [aanpak.client] }
    const nieuw = { afspraakId: aanpak.voorstel, tekst: 'Een begroting maken.', reden: 'Te groot.', ...wie }
    gedaan(await aanpak.doe(verbeterAfspraak, { ...nieuw, doelId: aanpak.doelId }))
    expect((await zicht(portaalId)).afspraken).toMatchObject([{ tekst: 'Een begroting maken.' }])
  })

  test('van wie niet meer meedoet, leest zij niets meer (2.3a.3 lid 4)', async () => {
    const { aanpak, portaalId } = await metGift()
    const stop = { betrokkeneId: aanpak.client, gesprek: 'besproken', datum: vandaag }
    gedaan(await aanpak.doe(laatClientStoppen, stop))
    expect(JSON.stringify(await zicht(portaalId))).not.toMatch(/Samira|schuldeisers/)
  })

  test('wat haar niet aangaat, maakt haar formulier niet oud', async () => {
    const { aanpak, portaalId } = await begin()
    const versie = async () => (await db.rij('partij.dossier', portaalId)).versie
    const ervoor = await versie()
    gedaan(await aanpak.doe(deelMetPartij, deling(aanpak.gegevens.schulden)))
    const erna = await versie()
    expect(erna).not.toBe(ervoor)
    const stop = { betrokkeneId: aanpak.partner, gesprek: 'besproken', datum: vandaag }
    gedaan(await aanpak.doe(laatClientStoppen, stop))
    expect(await versie()).toBe(erna)
  })

  test('in de lijst staat een nummer en geen naam (AVG 32)', async () => {
    const { portaalId } = await begin()
    const lijst = gedaan<{ regels: readonly { dossierId: string; namen: readonly string[] }[] }>(
      await t.doe(deelnamesWerkvoorraad, mensenVanPartijen.schuldhulp, {}),
    ).uitkomst.regels
    expect(lijst.find(({ dossierId }) => dossierId === portaalId)?.namen).toEqual([])
  })
})

describe('wie erbij mag, en tot wanneer (5.4.4 lid 5 en 7, AVG 32)', () => {
  test('een collega van dezelfde organisatie wel, iemand van een andere partij niet', async () => {
    const { portaalId } = await begin()
    expect((await zicht(portaalId, mensenVanPartijen.collega)).afspraken).toHaveLength(1)
    expect(afgelopen(await alsPartij(bekijkDeelname, {}, portaalId, mensenVanPartijen.ggz))).toContain(
      'geen-zicht-op-deelname',
    )
  })

  test('de dag dat haar afspraak vervalt is het voorbij, en wordt het vernietigd', async () => {
    const { aanpak, portaalId } = await begin()
    gedaan(
      await aanpak.doe(trekAfspraakIn, {
        afspraakId: aanpak.voorstel,
        reden: 'Niet meer nodig.',
        verteld: true,
      }),
    )
    expect(afgelopen(await alsPartij(bekijkDeelname, {}, portaalId))).toContain('deelname-is-voorbij')
    const sql = 'select staat, vernietigen_op::text from partij.dossier where id = $1'
    expect(await db.rijen(sql, [portaalId])).toEqual([{ staat: 'deelname-voorbij', vernietigen_op: vandaag }])
  })

  test('de dag dat de aanpak eindigt is het voorbij', async () => {
    const { aanpak, portaalId } = await begin()
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt als zij geen post meer opent.' }
    gedaan(await aanpak.doe(legTerugvalafspraakVast, terugval))
    gedaan(await aanpak.doe(beslisEinde, { eindeOp: vandaag, eigenReden: 'De cliënt zag ervan af.' }, bakker))
    expect(afgelopen(await alsPartij(bekijkDeelname, {}, portaalId))).toContain('deelname-is-voorbij')
  })

  test('een partij zonder afspraak leest niet mee', async () => {
    const aanpak = await aanpakMetVoorstel(t)
    expect(afgelopen(await aanpak.doe(laatPartijMeelezen, { partijId: partijen.ggz }))).toContain(
      'partij-zonder-bijdrage',
    )
    expect(afgelopen(await aanpak.doe(laatPartijMeelezen, { partijId: partijen.school }))).toContain(
      'partij-doet-niet-mee',
    )
  })

  test('twee keer laten meelezen kan niet', async () => {
    const { aanpak } = await begin()
    expect(afgelopen(await aanpak.doe(laatPartijMeelezen, { partijId: partijen.schuldhulp }))).toContain(
      'partij-leest-al-mee',
    )
  })
})
