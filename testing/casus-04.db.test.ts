import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casus04 } from '../src/demo/casus-04.ts'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { partijId } from '../src/demo/partijen.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { bekijkVerstrekkingen } from '../src/onderzoek/bekijk-verstrekkingen.ts'
import { bekijkUitkomst } from '../src/overleg-van-partij/bekijk-uitkomst.ts'
import type { VerstrekkingInBeeld } from '../src/scherm/verstrekkingen.tsx'
import { verstrekkingWoorden } from '../src/teksten/nl/verstrekkingen.ts'
import { bekijkEigenVerzoek } from '../src/verzoek-van-partij/bekijk-eigen-verzoek.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { overleg, richtGgdIn } from './casus-04-overleg.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'
const mensen = {
  consulent: demoWie('wouter', 'partijmedewerker'),
  behandelaar: demoWie('roos', 'partijmedewerker'),
  huisarts: demoWie('hugo', 'partijmedewerker'),
  burgemeester: demoWie('vera', 'partijmedewerker'),
  beslisser: demoWie('karim', 'beslisser'),
  toeleider: demoWie('noor', 'toeleider'),
  coordinator: demoWie('ilse', 'coordinator'),
}

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld
const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 47))
  await richtDemoIn(proef.omgeving.db)
  db = await rijenLezer(proef.superUrl)
  await richtGgdIn(proef)
  const alle = casus04(mensen.coordinator.gebruikerId)
  const verteld = alle.findIndex(({ dag }) => dag >= 20)
  const stappen = [...alle.slice(0, verteld), ...overleg, ...alle.slice(verteld)]
  gespeeld = await speel(stappen, proef.omgeving, { d0, mensen })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

describe('casus 04: woningvervuiling en zorgmijding, van verzoek tot wat de corporatie niet krijgt (MvT §4.3.2, 2.3a.4)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const nietMag = gespeeld.stappen.filter(({ afloop }) => afloop.soort !== 'gedaan')
    expect(nietMag.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: een toeleider begint zelf een verzoek van een partij.',
      'Mag niet: versturen zonder dat er iets in staat.',
      'Mag niet: schrijven zonder overlast en zonder gevaar.',
      'Mag niet: een coördinator kijkt in het verzoek.',
      'Mag niet: de corporatie kijkt bij het college.',
      'Mag niet: beslissen voordat alles is gewogen.',
      'Mag niet: starten: onder a ontbreekt.',
      'Mag niet: starten: (1) en (2) ontbreken beide.',
      'Mag niet: starten: onder b ontbreekt.',
      'Mag niet: het verzoek nog terugnemen.',
      'Mag niet: de ggz vragen voordat hij het weet of vertellen met een reden wacht.',
      'Mag niet: de behandelaar herinneren.',
      'Mag niet: huisarts en burgemeester in één keer.',
      'Mag niet: zonder toestemming antwoorden zonder de stappen te zetten.',
      'Mag niet: meer vertellen dan is gevraagd.',
      'Mag niet: vertellen wat de burgemeester uit een andere taak weet.',
      'Mag niet: iets over zijn gezondheid overnemen zonder te zeggen waarom het niet zonder kan.',
      'Mag niet: de ggz nog eens hetzelfde vragen.',
      'Mag niet: zonder de corporatie, die om het onderzoek vroeg.',
      'Mag niet: hem weglaten en niet zeggen waarom.',
      'Mag niet: de corporatie neemt iets over zijn gezondheid mee.',
      'Mag niet: sluiten zonder dat wie het inbracht ja of nee zei.',
      'Mag niet: sluiten zonder dat iemand het hem vertelt.',
      'Mag niet: nog eens wachten, want hij weet het.',
      'Mag niet: eigen regie door de broer.',
      'Mag niet: de broer als coördinator.',
      'Mag niet: beginnen zonder zijn ja en zonder te zeggen waarom.',
      'Mag niet: wat de burgemeester vertelde delen met de corporatie.',
      'Mag niet: iets over zijn gezondheid in het dossier van de corporatie.',
    ])
  })
  test('de corporatie doet mee en kan niet worden weggelaten (2.3a.4 lid 2)', async () => {
    const [dossier] = await db.rijen('select kenmerk from onderzoek.dossier where id = $1', [id('onderzoek')])
    const corporatie = partijId(voorbeeld, 'woningcorporatie')
    expect(dossier?.kenmerk).toMatchObject({ verzoekendePartij: corporatie })
    const [reikwijdte] = await db.rijen('select partijen from onderzoek.reikwijdte where dossier_id = $1', [
      id('onderzoek'),
    ])
    expect(reikwijdte?.partijen).toEqual([corporatie])
  })
  test('in het overleg leest de corporatie niet wat de burgemeester vertelde (5.4.2 lid 1 en 4, 5.4.3 lid 1)', () => {
    const gelezen = gespeeld.stappen.find(({ stap }) => stap.regel === 'Wat de corporatie leest.')?.afloop
    if (!gelezen) throw new Error('the corporation reads')
    const { beeld } = gedaan<{ beeld: object }>(gelezen).uitkomst
    expect(JSON.stringify(beeld)).toContain('schoonmaakt')
    expect(JSON.stringify(beeld)).not.toMatch(/aanwijzing|burgemeester/i)
  })
  test('de corporatie houdt haar afspraak en de schoonmaak, en niets over zijn gezondheid (5.4.3 lid 3 en 4)', async () => {
    const uitkomsten = await db.rijen("select id from partij.dossier where ingang = 'overleg'")
    expect(uitkomsten).toHaveLength(1)
    const dossierId = String(uitkomsten[0]?.id)
    const { beeld } = gedaan<{ beeld: Record<string, unknown> }>(
      await proef.doe(bekijkUitkomst, mensen.consulent, {}, { dossierId }),
    ).uitkomst
    expect(beeld.meegenomen).toMatchObject([{ wat: 'Schoonmaak wordt hem aangeboden.' }])
    expect(beeld.afspraken).toMatchObject([{ wat: 'Schoonmaak aanbieden, samen met de ggd.' }])
    expect(JSON.stringify(beeld)).not.toContain('huisarts')
    for (const tabel of ['ingebracht', 'meeneming', 'aanwezigheid'])
      expect(await db.rijen(`select id from casusoverleg.${tabel}`)).toEqual([])
  })
  test('precies de twee gekozen gegevens gingen mee; de rest blijft bij het verzoek en gaat na vier weken weg', async () => {
    const metVerzoek = await db.rijen(
      `select onderdeel from onderzoek.gegeven where dossier_id = $1 and bron = 'verzoek-van-partij'`,
      [id('onderzoek')],
    )
    expect(metVerzoek).toHaveLength(2)
    const gebleven = await db.rijen('select id from verzoek.gegeven where dossier_id = $1', [id('verzoek')])
    expect(gebleven).toHaveLength(7)
    const [rij] = await db.rijen('select vernietigen_op::text from verzoek.dossier where id = $1', [
      id('verzoek'),
    ])
    expect(rij?.vernietigen_op).toBe(plusDagen(d0, 5 + 28))
  })
  test('de maand liep vanaf het verzoek; uitgesteld tot D0+20 en toen verteld (AVG 14 lid 3 en 5)', async () => {
    const feit = async (soort: string) =>
      (
        await db.rijen('select datum::text from onderzoek.gebeurtenis where dossier_id = $1 and soort = $2', [
          id('onderzoek'),
          soort,
        ])
      ).map(({ datum }) => datum)
    expect(await feit('onderzoek-informeren-herzien')).toEqual([plusDagen(d0, 20)])
    expect(await feit('gewezen-op-gegevensgebruik')).toEqual([plusDagen(d0, 20)])
    expect(await feit('gewezen-op-clientondersteuning')).toEqual([plusDagen(d0, 20)])
    const [client] = await db.rijen('select datum::text from onderzoek.betrokkene where id = $1', [id('man')])
    expect(client?.datum).toBe(d0)
  })
  test('de brief zegt wie vroeg, waarom, en wie verder iets is gevraagd (2.3a.4 lid 3; AVG 14 lid 2 onder f)', async () => {
    const sql = "select id from onderzoek.brief where dossier_id = $1 and soort = 'start'"
    const [rij] = await db.rijen(sql, [id('onderzoek')])
    const waar = { dossierId: id('onderzoek') }
    const gelezen = await proef.doe(bekijkBrief, mensen.toeleider, { briefId: rij?.id }, waar)
    const tekst = JSON.stringify(gelezen)
    for (const deel of [
      'Op 1 december 2026 vroeg Woonstichting Voorbeeld',
      'op 6 december 2026 met dat onderzoek',
      ...['Ggz De Brug', 'Huisartsen Lindelaan', 'Burgemeester van Voorbeeld'],
      'brandgevaar',
    ])
      expect(tekst).toContain(deel)
  })
  test('wat de ggz weigert is definitief, en zegt niet of hij daar bekend is (5.4.2 lid 2)', async () => {
    const rijen = await db.rijen(
      'select staat, regime from onderzoek.verzoek where dossier_id = $1 and partij_id = $2',
      [id('onderzoek'), partijId(voorbeeld, 'ggz')],
    )
    expect(rijen).toEqual([{ staat: 'geweigerd', regime: 'wgbo-7-457' }])
    const antwoorden = await db.rijen('select soort from partij.antwoord where dossier_id = $1', [
      id('vraag-behandelaar'),
    ])
    expect(antwoorden).toEqual([{ soort: 'niet-verstrekt' }])
  })
  test('de huisarts: zonder toestemming na de stappen, daarna met toestemming zonder (5.4.2 lid 2)', async () => {
    const rijen = await db.rijen(
      'select onderdeel, niveau, categorie from onderzoek.gegeven where dossier_id = $1 and categorie = $2 order by onderdeel',
      [id('onderzoek'), 'gezondheid'],
    )
    expect(rijen).toEqual([
      { onderdeel: 'b', niveau: 'dat', categorie: 'gezondheid' },
      { onderdeel: 'c', niveau: 'dat', categorie: 'gezondheid' },
    ])
    // What was weighed stands nowhere, and what was left lying is gone (ADR 0014).
    for (const woord of ['stoornis', 'over twee weken'])
      expect(await db.leesbaar(['onderzoek.antwoord', 'partij.antwoord'], woord)).toBe(0)
  })
  test('wie wat kreeg: de vragen, de overdracht, en aan de corporatie alleen wat zij in het overleg las (AVG 5 lid 2)', async () => {
    const gezien = await proef.doe(
      bekijkVerstrekkingen,
      mensen.toeleider,
      { per: 'dag' },
      { dossierId: id('onderzoek') },
    )
    const { verstrekkingen } = gedaan<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(gezien).uitkomst
    const aan = verstrekkingen.map((een) => een.aan)
    for (const wie of ['Ggz De Brug', 'Huisartsen Lindelaan', 'Burgemeester van Voorbeeld', 'De coördinator'])
      expect(aan, wie).toContain(wie)
    const corporatie = verstrekkingen.filter((een) => een.aan === 'Woonstichting Voorbeeld')
    expect([...new Set(corporatie.map(({ wat }) => wat))]).toEqual([verstrekkingWoorden.inOverleg])
    expect(await db.rijen('select id from coordinatie.verstrekking')).toEqual([])
  })
  test('de corporatie leest in haar verzoek alleen dat er een onderzoek start (2.3a.4, toelichting)', async () => {
    const gelezen = await proef.doe(bekijkEigenVerzoek, mensen.consulent, {}, { dossierId: id('eigen') })
    const tekst = JSON.stringify(gedaan(gelezen).uitkomst)
    for (const woord of ['huisarts', 'burgemeester', 'aanwijzing om woonoverlast', 'coördinator', 'Ggz'])
      expect(tekst.toLowerCase(), woord).not.toContain(woord.toLowerCase())
  })
})
