import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginTriage } from '../src/meldpunt/begin-triage.ts'
import { legContactGemeldeVast } from '../src/meldpunt/leg-contact-gemelde-vast.ts'
import { tellingOverzicht } from '../src/meldpunt/telling-overzicht.ts'
import { zetDoor } from '../src/meldpunt/zet-door.ts'
import type { Wie } from '../src/verwerking/kader.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Getelde } from '../src/verwerking/teloverzicht.ts'
import { telPad } from './gesprek.ts'
import { gedaan, gemeente, herkomst } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'

const vandaag = '2026-12-07'
let site: TestSite
let db: RijenLezer
let telefoon: Client
let mila: Wie

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  telefoon = await site.als('meldpuntmedewerker')
  const { gebruikerId, petId } = telefoon
  mila = { rol: 'meldpuntmedewerker', gebruikerId, petId, gemeente, naam: 'Mila', isAmbtenaar: true }
})
afterAll(async () => {
  await db?.close()
  await site?.close()
})

const gesprek = {
  zorgen: 'Zij doet al weken de deur niet open.',
  acuut: 'nee',
  ingezetene: 'ja',
  melder: 'burger',
  melderNaam: 'Zwijgzaam-Beller',
  melderTelefoon: '0600000606',
  achternaam: 'Verzwegen-Persoon',
  straat: 'Stiltelaan',
  huisnummer: '66',
  plaats: 'Utrecht',
  ontvangenOp: vandaag,
}

/** A call that a program tries to store, as it is answered: the codes with their articles, in the words of the API. */
const probeer = async (deel: object) => {
  const antwoord = await telefoon.api('POST', '/meldingen', { ...gesprek, ...deel })
  return { status: antwoord.status, tekst: await antwoord.text() }
}
const tel = (soort: string) => telefoon.post(telPad, [['soort', soort]])
const meldingen = async () => Number((await db.rijen('select count(*)::int n from meldpunt.dossier'))[0]?.n)
const doe = async <U = Record<string, string>>(
  handeling: Parameters<typeof runVerwerking>[0],
  invoer: object,
  dossierId?: string,
) => {
  site.klok.advance(1)
  const vraag = { invoer, ...(dossierId ? { dossierId } : {}) }
  return gedaan<U>(await runVerwerking(handeling, vraag, mila, site.omgeving, herkomst))
}

describe('casus 06: zes telefoontjes (MvT §5.4 tot en met §5.7)', () => {
  test.each([
    ['1: iemand staat nu op het spoor', { acuut: 'ja' }, 'melding-acuut', '2.2.5'],
    ['2: een moeder in een andere gemeente', { ingezetene: 'nee' }, 'melding-niet-ingezetene', '2.2.5'],
    [
      '5: een thuiszorgmedewerker die onbekend wil blijven',
      { melder: 'professional', verborgen: true },
      'professional-niet-verborgen',
      '5.5.1',
    ],
    [
      '6: een woonconsulent die een gecoördineerde aanpak wil',
      { melder: 'professional', wilAanpak: true },
      'melding-is-verzoek-van-partij',
      '2.2.5',
    ],
  ])('%s: mag niet worden bewaard', async (_, deel, code, artikel) => {
    const { status, tekst } = await probeer(deel)
    expect(status).toBe(403)
    expect(tekst).toContain(code)
    expect(tekst).toContain(artikel)
    expect(tekst).not.toMatch(/Zwijgzaam|Verzwegen|Stiltelaan|0600000606/)
    expect(await meldingen()).toBe(0)
  })
  test('1, 2, 3 en 6: van vier gesprekken blijft alleen een getal', async () => {
    for (const soort of ['acuut', 'niet-ingezetene', 'advies-veilig-thuis', 'verzoek-van-partij'])
      expect((await tel(soort)).status).toBe(303)
    const { uitkomst } = await doe<{ telling: readonly Getelde[] }>(tellingOverzicht, { periode: 'dag' })
    const niet = uitkomst.telling.filter(({ groep }) => groep === 'niet-genomen')
    expect(niet.map(({ soort, aantal }) => [soort, aantal]).toSorted()).toEqual([
      ['acuut', 1],
      ['advies-veilig-thuis', 1],
      ['niet-ingezetene', 1],
      ['verzoek-van-partij', 1],
    ])
    expect(await meldingen()).toBe(0)
  })
  test.each([
    ['3: blijkt kindermishandeling later toch', 'veilig-thuis', 'veilig_thuis'],
    ['4: tijdens de triage blijkt verplichte ggz nodig', 'wvggz', 'wvggz'],
  ])('%s: zonder instemming door, gescheiden van het melddossier', async (_, naar, opslag) => {
    const { dossierId } = await doe(beginTriage, gesprek)
    await doe(legContactGemeldeVast, { datum: vandaag, uitkomst: 'niet-bereikt' }, dossierId)
    const [rij] = await db.rijen('select id from meldpunt.gegeven where dossier_id = $1', [dossierId])
    const gegevens = [{ gegevenId: rij?.id, reden: 'Nodig om te weten waar het om gaat.' }]
    const waarom = 'De buren horen elke avond geschreeuw.'
    await doe(zetDoor, { naar, aanWie: 'Mevrouw Veldman', waarom, gegevens }, dossierId)
    const daar = await db.rijen(`select gemeente from ${opslag}.dossier`)
    expect(daar).toEqual([{ gemeente }])
    const [over] = await db.rijen('select grond, taak from meldpunt.doorgeleiding where dossier_id = $1', [
      dossierId,
    ])
    expect(over).toEqual({ grond: naar, taak: null })
  })
})
