import { afterAll, describe, expect, test } from 'vitest'
import type { AanpakBeeld } from '../src/gecoordineerde-aanpak/aanpak-beeld.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { legTaakNeer } from '../src/gecoordineerde-aanpak/einde-aanwijzing.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { bekijkDeelname } from '../src/partij-in-aanpak/bekijk-deelname.ts'
import { meldGedaan, meldLuktNiet, zegJa, zegNee } from '../src/partij-in-aanpak/eigen-afspraken.ts'
import { spreekZelfAf } from '../src/partij-in-aanpak/volgende-afspraak.ts'
import { aanpakMetVoorstel, deelnameweg, leestMee, vandaag } from './deelname-op-de-weg.ts'
import { partijen } from './lopende-aanpak.ts'
import { afgelopen, gedaan } from './omgeving.ts'

const { t, db, alsPartij, zicht, begin, sluit } = await deelnameweg()
afterAll(sluit)

const eigenAfspraak = async (portaalId: string) => String((await zicht(portaalId)).afspraken?.[0]?.id)

describe('wat een partij van haar eigen afspraak zegt (2.3a.3 lid 3)', () => {
  const staat = async (aanpak: { voorstel: string }) =>
    (await db.rij('coordinatie.afspraak', aanpak.voorstel)).staat

  test('ja, en daarna dat het is gedaan: de coördinator ziet het meteen', async () => {
    const { aanpak, portaalId } = await begin()
    const afspraakId = await eigenAfspraak(portaalId)
    gedaan(await alsPartij(zegJa, { afspraakId, beslistDoor: 'R. van der Meer' }, portaalId))
    expect(await staat(aanpak)).toBe('aanvaard')
    gedaan(await alsPartij(meldGedaan, { afspraakId, op: vandaag }, portaalId))
    expect(await staat(aanpak)).toBe('gedaan')
    expect((await zicht(portaalId)).afspraken).toMatchObject([{ staat: 'gedaan' }])
  })

  test('zonder ja geen gedaan en geen lukt niet (2.3a.3 lid 3: een partij beslist zelf)', async () => {
    const { portaalId } = await begin()
    const afspraakId = await eigenAfspraak(portaalId)
    expect(afgelopen(await alsPartij(meldLuktNiet, { afspraakId, op: vandaag }, portaalId))).toContain(
      'eerst-uw-ja',
    )
  })

  test('gedaan, en meteen wat zij hierna doet: haar voorstel is haar ja, en de coördinator ziet het', async () => {
    const { aanpak, portaalId } = await begin()
    const afspraakId = await eigenAfspraak(portaalId)
    const volgende = { volgende: 'De eerste betaling regelen.', volgendeUiterlijk: '2027-02-08' }
    gedaan(await alsPartij(zegJa, { afspraakId, beslistDoor: 'R. van der Meer' }, portaalId))
    const vroeg = { afspraakId, op: vandaag, ...volgende, volgendeUiterlijk: '2027-01-10' }
    expect(afgelopen(await alsPartij(meldGedaan, vroeg, portaalId))).toContain('dag-voorbij')
    gedaan(await alsPartij(meldGedaan, { afspraakId, op: vandaag, ...volgende }, portaalId))
    const gezien = gedaan<{ beeld: AanpakBeeld }>(await aanpak.doe(bekijkAanpak, {})).uitkomst.beeld
    const [nieuw] = gezien.afspraken.filter(({ tekst }) => tekst === volgende.volgende)
    expect(nieuw).toMatchObject({
      ...{ staat: 'aanvaard', uiterlijk: '2027-02-08', doelId: aanpak.doelId, wie: 'Schuldhulp Noord' },
      antwoord: { ja: true, op: vandaag },
    })
    expect(nieuw?.besproken).toMatch(/zelf voor/)
    const hier = async () =>
      (await zicht(portaalId)).afspraken
        ?.map(({ tekst, staat: stand, over }) => [tekst, stand, over])
        .toSorted()
    const verwacht = [
      ['Een plan maken voor de schulden.', 'gedaan', ['Samira Geheimenaar']],
      ['De eerste betaling regelen.', 'aanvaard', ['Samira Geheimenaar']],
    ]
    expect(await hier()).toEqual(verwacht.toSorted())
    // Once more in step with the aanpak: nothing is there twice.
    const ander = { tekst: 'Een begroting maken.', wie: 'partij', partijId: partijen.schuldhulp }
    gedaan(await aanpak.doe(maakAfspraak, { ...ander, doelId: aanpak.doelId, besprokenMet: [aanpak.client] }))
    expect(await hier()).toEqual(
      [...verwacht, ['Een begroting maken.', 'voorgesteld', ['Samira Geheimenaar']]].toSorted(),
    )
    expect(await db.leesbaar(['coordinatie.afspraak', 'partij.afspraak'], 'eerste betaling')).toBe(0)
  })

  test('zij spreekt ook zelf iets af na een ander voorstel; niet na wat niet van haar is, en niet zonder coördinator', async () => {
    const { aanpak, portaalId } = await begin()
    const afspraakId = await eigenAfspraak(portaalId)
    const invoer = { afspraakId, volgende: 'Een begroting maken.', beslistDoor: 'R. van der Meer' }
    expect(
      afgelopen(await alsPartij(spreekZelfAf, { ...invoer, afspraakId: aanpak.voorstel }, portaalId)),
    ).toContain('afspraak-niet-van-u')
    gedaan(await alsPartij(spreekZelfAf, invoer, portaalId))
    expect((await zicht(portaalId)).afspraken).toMatchObject([
      { staat: 'voorgesteld' },
      { staat: 'aanvaard' },
    ])
    gedaan(await aanpak.doe(legTaakNeer, { redenCode: 'ander-werk' }))
    expect(afgelopen(await alsPartij(spreekZelfAf, invoer, portaalId))).toContain('geen-coordinator-nu')
  })

  test('dat het niet lukt, zonder waarom', async () => {
    const { aanpak, portaalId } = await begin()
    const afspraakId = await eigenAfspraak(portaalId)
    gedaan(await alsPartij(zegJa, { afspraakId, beslistDoor: 'R. van der Meer' }, portaalId))
    gedaan(await alsPartij(meldLuktNiet, { afspraakId, op: vandaag }, portaalId))
    expect(await staat(aanpak)).toBe('lukt-niet')
  })

  test('nee op de laatste afspraak: zij doet niet meer mee en ziet niets meer', async () => {
    const { aanpak, portaalId } = await begin()
    gedaan(await alsPartij(zegNee, { afspraakId: await eigenAfspraak(portaalId) }, portaalId))
    expect(await staat(aanpak)).toBe('geweigerd')
    expect(afgelopen(await alsPartij(bekijkDeelname, {}, portaalId))).toContain('deelname-is-voorbij')
    const [rij] = await db.rijen('select tot from coordinatie.deelname where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(rij?.tot).not.toBeNull()
  })

  test('na het nee kan de coördinator een nieuw voorstel doen, en haar opnieuw laten meelezen', async () => {
    const aanpak = await aanpakMetVoorstel(t)
    const portaalId = await leestMee(db, aanpak)
    gedaan(await alsPartij(zegNee, { afspraakId: await eigenAfspraak(portaalId) }, portaalId))
    const nieuw = { tekst: 'Alleen een begroting.', wie: 'partij', partijId: partijen.schuldhulp }
    gedaan(await aanpak.doe(maakAfspraak, { ...nieuw, doelId: aanpak.doelId, besprokenMet: [aanpak.client] }))
    const opnieuw = await leestMee(db, aanpak)
    expect(opnieuw).not.toBe(portaalId)
    expect((await zicht(opnieuw)).afspraken).toMatchObject([{ tekst: 'Alleen een begroting.' }])
  })
})
