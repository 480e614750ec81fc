import { afterAll, describe, expect, test } from 'vitest'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { bekijkVerstrekkingen } from '../src/gecoordineerde-aanpak/bekijk-verstrekkingen.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { laatClientStoppen } from '../src/gecoordineerde-aanpak/laat-client-stoppen.ts'
import { laatInbrengLiggen, neemInbrengOver } from '../src/gecoordineerde-aanpak/neem-inbreng-over.ts'
import { verbeterGegeven } from '../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { geefAanCoordinator } from '../src/partij-in-aanpak/geef-aan-coordinator.ts'
import { trekInbrengIn, verbeterInbreng } from '../src/partij-in-aanpak/herstel-inbreng.ts'
import { deelnameweg, deling, inbreng, nodig, vandaag } from './deelname-op-de-weg.ts'
import { bakker, deBoer } from './lopende-aanpak.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { db, alsPartij, zicht, begin, persoonVan, geef, gaf, neemOver, sluit } = await deelnameweg()
afterAll(sluit)

type Zaak = Awaited<ReturnType<typeof begin>>

const beeldVan = async ({ aanpak }: Zaak) =>
  gedaan<{ beeld: Record<string, readonly Record<string, unknown>[]> }>(await aanpak.doe(bekijkAanpak, {}))
    .uitkomst.beeld

describe('een partij geeft de coördinator iets (5.4.4 lid 4)', () => {
  test('het wacht bij de coördinator, met wie besliste en waarvoor, en is nog geen gegeven', async () => {
    const zaak = await gaf()
    const beeld = await beeldVan(zaak)
    expect(beeld.inbreng).toMatchObject([
      {
        partij: 'Schuldhulp Noord',
        over: 'Samira Geheimenaar',
        tekst: 'Het geheimeplan loopt nog tot de zomer.',
        beslistDoor: 'R. van der Meer, consulent',
      },
    ])
    expect(JSON.stringify(beeld.gegevens)).not.toContain('geheimeplan')
    expect((await zicht(zaak.portaalId)).gegeven).toHaveLength(1)
  })

  test('de coördinator neemt per stuk over wat hij nodig heeft, met zijn eigen reden', async () => {
    const zaak = await neemOver()
    const beeld = await beeldVan(zaak)
    expect(beeld.gegevens).toContainEqual(
      expect.objectContaining({
        tekst: 'Het geheimeplan loopt nog tot de zomer.',
        reden: nodig,
        bron: 'partij',
      }),
    )
    expect(beeld.inbreng).toEqual([])
  })

  test('wat hij laat liggen, is weg', async () => {
    const zaak = await gaf()
    gedaan(await zaak.aanpak.doe(laatInbrengLiggen, { inbrengId: zaak.inbrengId }))
    expect(JSON.stringify(await beeldVan(zaak))).not.toContain('geheimeplan')
    expect(
      afgelopen(await zaak.aanpak.doe(neemInbrengOver, { inbrengId: zaak.inbrengId, reden: nodig })),
    ).toContain('inbreng-onbekend')
  })

  test('een bijzonder gegeven neemt hij alleen over met een tweede reden (AVG 9)', async () => {
    const zaak = await gaf({ categorie: 'gezondheid' })
    const invoer = { inbrengId: zaak.inbrengId, reden: nodig }
    expect(afgelopen(await zaak.aanpak.doe(neemInbrengOver, invoer))).toContain(
      'bijzonder-gegeven-niet-gemotiveerd',
    )
    gedaan(await zaak.aanpak.doe(neemInbrengOver, { ...invoer, waaromBijzonder: 'Anders botst het plan.' }))
  })

  test('over iemand met wie zij niets doet, geeft zij niets', async () => {
    const { aanpak, portaalId } = await begin()
    expect(afgelopen(await alsPartij(geefAanCoordinator, inbreng(aanpak.partner), portaalId))).toContain(
      'persoon-niet-in-deelname',
    )
  })

  test('meer dan dat iets zo is, alleen met waarom', async () => {
    const zaak = await begin()
    expect(afgelopen(await geef(zaak, { niveau: 'proces' }))).toContain('niveau-zonder-reden')
    gedaan(await geef(zaak, { niveau: 'proces', waaromVerder: 'Alleen dat zegt niet wanneer het klaar is.' }))
  })

  test('zonder coördinator aan het werk gaat er niets heen', async () => {
    const zaak = await begin()
    const ander = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true, rollenApart: true }
    gedaan(await zaak.aanpak.doe(vervangCoordinator, { ...ander, kandidaatId: deBoer.gebruikerId }, bakker))
    expect(afgelopen(await geef(zaak))).toContain('geen-coordinator-nu')
  })

  test('iemand van een andere partij geeft hier niets', async () => {
    const { portaalId } = await begin()
    const invoer = inbreng(await persoonVan(portaalId))
    expect(
      afgelopen(await alsPartij(geefAanCoordinator, invoer, portaalId, mensenVanPartijen.ggz)),
    ).toContain('geen-zicht-op-deelname')
  })
})

describe('zeven dagen om te verbeteren of in te trekken (AVG 16, 17 en 19)', () => {
  test('verbeteren haalt de oude woorden weg, ook waar ze waren overgenomen; de nieuwe wachten opnieuw', async () => {
    const zaak = await neemOver()
    gedaan(await alsPartij(verbeterInbreng, { inbrengId: zaak.eigenId, tekst: 'Tot mei.' }, zaak.portaalId))
    const beeld = await beeldVan(zaak)
    expect(JSON.stringify(beeld)).not.toContain('geheimeplan')
    expect(beeld.inbreng).toMatchObject([{ tekst: 'Tot mei.' }])
  })

  test('intrekken haalt alles weg; de coördinator houdt niets', async () => {
    const zaak = await neemOver()
    gedaan(await alsPartij(trekInbrengIn, { inbrengId: zaak.eigenId }, zaak.portaalId))
    const beeld = await beeldVan(zaak)
    expect(JSON.stringify(beeld)).not.toContain('geheimeplan')
    expect(beeld.inbreng).toEqual([])
    expect((await zicht(zaak.portaalId)).gegeven).toEqual([])
  })

  test('kreeg een ander het al in haar portaal, dan is het daar meteen weg, en moet die het horen', async () => {
    const zaak = await neemOver()
    gedaan(await zaak.aanpak.doe(deelMetPartij, deling(zaak.gegevenId)))
    expect(JSON.stringify(await zicht(zaak.portaalId))).toMatch(/ontvangen.*geheimeplan/)
    gedaan(await alsPartij(trekInbrengIn, { inbrengId: zaak.eigenId }, zaak.portaalId))
    expect(JSON.stringify(await zicht(zaak.portaalId))).not.toContain('geheimeplan')
    const [gift] = await db.rijen(
      'select verbeterd_op, gemeld_op from coordinatie.verstrekking where gegeven_id = $1',
      [zaak.gegevenId],
    )
    expect(gift).toMatchObject({ gemeld_op: null })
    expect(gift?.verbeterd_op).not.toBeNull()
  })

  test('na zeven dagen kan het niet meer in het portaal', async () => {
    const zaak = await gaf()
    await db.rijen("update partij.inbreng set datum = '2027-01-03' where id = $1", [zaak.eigenId])
    expect(afgelopen(await alsPartij(trekInbrengIn, { inbrengId: zaak.eigenId }, zaak.portaalId))).toContain(
      'inbreng-te-lang-geleden',
    )
  })

  test('verbetert de coördinator wat een partij gaf, dan hoeft het college het niet te horen: dat gaf het niet', async () => {
    const zaak = await neemOver()
    const beter = { gegevenId: zaak.gegevenId, tekst: 'Tot mei.', reden: 'Zij belde.' }
    gedaan(await zaak.aanpak.doe(verbeterGegeven, beter))
    expect(
      await db.rijen('select aan from coordinatie.verstrekking where gegeven_id = $1', [zaak.gegevenId]),
    ).toEqual([])
  })
})

test('over wie niet meer meedoet geeft zij niets meer, ook niet als zij eerder iets over hem gaf; dat kan zij nog herstellen (2.3a.3 lid 4)', async () => {
  const zaak = await gaf()
  const stop = { betrokkeneId: zaak.aanpak.client, gesprek: 'besproken', datum: vandaag }
  gedaan(await zaak.aanpak.doe(laatClientStoppen, stop))
  expect((await zicht(zaak.portaalId)).personen).not.toContainEqual(expect.stringContaining('Samira'))
  expect(afgelopen(await geef(zaak))).toContain('persoon-niet-in-deelname')
  gedaan(await alsPartij(trekInbrengIn, { inbrengId: zaak.eigenId }, zaak.portaalId))
})

test('wat zij in haar portaal kreeg, staat in het register van verstrekkingen (AVG 5 lid 2)', async () => {
  const zaak = await neemOver()
  gedaan(await zaak.aanpak.doe(deelMetPartij, deling(zaak.gegevenId)))
  const { verstrekkingen } = gedaan<{ verstrekkingen: readonly object[] }>(
    await zaak.aanpak.doe(bekijkVerstrekkingen, { per: 'dag' }),
  ).uitkomst
  expect(verstrekkingen).toMatchObject([{ aan: 'Schuldhulp Noord', over: 'Samira Geheimenaar' }])
})

test('niets van wat een partij geeft staat leesbaar in de database (AVG 32)', async () => {
  await gaf()
  for (const tabel of ['partij.inbreng', 'coordinatie.inbreng', 'partij.afspraak', 'partij.betrokkene'])
    expect(JSON.stringify(await db.rijen(`select encode(inhoud, 'escape') as i from ${tabel}`))).not.toMatch(
      /geheimeplan|Geheimenaar/,
    )
})
