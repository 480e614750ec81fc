import { createSecretKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type TestSite, testSite } from '../../testing/site.ts'
import { movableClock } from '../platform/clock/clock.ts'
import { leesInrichting } from './inrichtingsbestand.ts'
import { inrichtverslag } from './inrichtverslag.ts'
import { meldpuntInrichting } from './meldpunt.store.ts'
import { richtIn } from './richt-in.ts'
import { inrichtingRol } from './rol-van-de-database.ts'

const klok = movableClock(Date.UTC(2026, 10, 22, 9))
const logSleutel = createSecretKey(randomBytes(32))
const voorbeeld = () => leesInrichting(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))
type Meldpunt = NonNullable<ReturnType<typeof voorbeeld>['meldpunt']>

let site: TestSite
beforeAll(async () => {
  // A Thursday, half past one in the afternoon in the Netherlands.
  site = await testSite({ datum: '2026-11-26' })
  await inrichten({})
})
afterAll(() => site.close())

/** Sets up the municipality of the tests with the meldpunt of the example, changed. */
const inrichten = async (verandering: Partial<Meldpunt>) => {
  const { meldpunt, ...rest } = voorbeeld()
  if (!meldpunt) throw new Error('the example has a meldpunt')
  const bestand = {
    ...rest,
    gemeente: { code: gemeente, naam: 'Voorbeeld' },
    meldpunt: { ...meldpunt, ...verandering },
  }
  const uitslag = await richtIn({ db: site.omgeving.db, klok, logSleutel }, bestand)
  return inrichtverslag(bestand, uitslag).join('\n')
}

const lees = (code: string, role = inrichtingRol) =>
  site.omgeving.db.transaction({ role, gemeente }, (tx) => meldpuntInrichting(tx, code))

const pagina = async (pad: string) => {
  const antwoord = await site.niemand.get(pad)
  return { status: antwoord.status, tekst: (await antwoord.text()).replace(/<[^>]+>/g, ' ') }
}

describe('de inrichting van het meldpunt (2.2.5)', () => {
  test('nog eens hetzelfde bestand verandert niets, een ander nummer wel', async () => {
    expect(await inrichten({})).toContain('meldpunten: 0 nieuw, 0 bijgewerkt, 1 stond er al')
    expect(await inrichten({ telefoon: '088 000 09 09' })).toContain('meldpunten: 0 nieuw, 1 bijgewerkt')
    expect(await lees(gemeente)).toMatchObject({ telefoon: '088 000 09 09' })
    await inrichten({})
  })

  test('zegt wie het namens het college doet, en wanneer de telefoon wordt opgenomen', async () => {
    const meldpunt = await lees(gemeente, 'samenspraak_meldpunt')
    expect(meldpunt).toMatchObject({
      uitvoerder: { naam: 'GGD Voorbeeldregio', eigen: false },
      crisisdienst: '088 000 01 12',
    })
    expect(meldpunt?.openingstijden.filter(({ dag }) => dag === 'donderdag')).toEqual([
      { dag: 'donderdag', van: '08:30', tot: '12:30' },
      { dag: 'donderdag', van: '13:30', tot: '20:00' },
    ])
  })

  test('een gemeente ziet het meldpunt van een andere niet, en wie onderzoekt ziet er geen', async () => {
    expect(await lees(andereGemeente)).toBeUndefined()
    expect(
      await site.omgeving.db.transaction({ role: inrichtingRol, gemeente: andereGemeente }, (tx) =>
        meldpuntInrichting(tx, gemeente),
      ),
    ).toBeUndefined()
    await expect(lees(gemeente, 'samenspraak_onderzoek')).rejects.toThrow()
  })
})

describe('de pagina voor iedereen', () => {
  test('laat zonder aanmelden kiezen om welke gemeente het gaat', async () => {
    const { status, tekst } = await pagina('/meldpunt')
    expect(status).toBe(200)
    expect(tekst).toContain('Waar woont de persoon?')
    expect(tekst).toContain('Bel 112 als iemand nu in gevaar is.')
  })

  test('toont het nummer, de crisisdienst, wie het doet en hoe laat het open is', async () => {
    const { status, tekst } = await pagina(`/meldpunt/${gemeente}`)
    expect(status).toBe(200)
    for (const zin of [
      '088 000 01 00',
      'Bel de crisisdienst: 088 000 01 12.',
      'GGD Voorbeeldregio doet dit namens de gemeente.',
      '08:30 tot 12:30 uur, 13:30 tot 20:00 uur',
      'Wij vertellen nooit welke hulp iemand krijgt.',
    ])
      expect(tekst).toContain(zin)
  })

  test('zegt of het nu open is, met de klok van hier', async () => {
    await inrichten({ openingstijden: [{ dag: 'donderdag', van: '00:00', tot: '24:00' }] })
    expect((await pagina(`/meldpunt/${gemeente}`)).tekst).toContain('Nu open, tot 24:00 uur')
    await inrichten({ openingstijden: [{ dag: 'vrijdag', van: '00:00', tot: '24:00' }] })
    expect((await pagina(`/meldpunt/${gemeente}`)).tekst).toContain('Nu gesloten')
  })

  test('zegt het als een gemeente nog niets heeft ingericht; 112, 113 en Veilig Thuis staan er dan ook', async () => {
    const { status, tekst } = await pagina(`/meldpunt/${andereGemeente}`)
    expect(status).toBe(200)
    expect(tekst).toContain('Het nummer van het meldpunt staat hier nog niet.')
    expect(tekst).toMatch(/112.*113.*0800-2000/s)
  })

  test('een code van geen gemeente hier wordt niet gevonden', async () => {
    expect((await pagina('/meldpunt/0001')).status).toBe(404)
  })
})
