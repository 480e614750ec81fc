import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { partijId } from '../src/demo/partijen.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { onderzoekStappen } from './casus-04-onderzoek.ts'
import { verzoekStappen } from './casus-04-verzoek.ts'
import { type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'
const mensen = {
  consulent: demoWie('wouter', 'partijmedewerker'),
  behandelaar: demoWie('roos', 'partijmedewerker'),
  beslisser: demoWie('karim', 'beslisser'),
  toeleider: demoWie('noor', 'toeleider'),
  coordinator: demoWie('ilse', 'coordinator'),
}

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld
const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 21))
  await richtDemoIn(proef.omgeving.db)
  db = await rijenLezer(proef.superUrl)
  const stappen = [...verzoekStappen, ...onderzoekStappen(partijId(voorbeeld, 'ggz'))]
  gespeeld = await speel(stappen, proef.omgeving, { d0, mensen })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

describe('casus 04: woningvervuiling en zorgmijding, van verzoek tot de client het weet (MvT §4.3.2, 2.3a.4)', () => {
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
      'Mag niet: nog eens wachten, want hij weet het.',
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
  test('precies de twee gekozen gegevens gingen mee; de rest blijft bij het verzoek en gaat na vier weken weg', async () => {
    const van = (waar: string, dossierId: string) =>
      db.rijen(`select onderdeel from ${waar}.gegeven where dossier_id = $1`, [dossierId])
    expect(await van('onderzoek', id('onderzoek'))).toHaveLength(2)
    expect(await van('verzoek', id('verzoek'))).toHaveLength(7)
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
      'Ggz De Brug',
      'brandgevaar',
    ])
      expect(tekst).toContain(deel)
  })
  test('wat de ggz weigert is definitief, en zegt niet of hij daar bekend is (5.4.2 lid 2)', async () => {
    const rijen = await db.rijen('select staat from onderzoek.verzoek where dossier_id = $1', [
      id('onderzoek'),
    ])
    expect(rijen).toEqual([{ staat: 'geweigerd' }])
  })
})
