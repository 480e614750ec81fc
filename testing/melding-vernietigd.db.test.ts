import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/index.ts'
import { geefAanAndereGemeente } from '../src/meldpunt/geef-aan-andere-gemeente.ts'
import { stuurMeldingsbrief } from '../src/meldpunt/stuur-meldingsbrief.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld } from './meldpunt-veld.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const tot = (dag: string) => veld.t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
const tabellen = [
  'betrokkene',
  'band',
  'brief',
  'gegeven',
  'gebeurtenis',
  'verstrekking',
  'melder',
  'herkenning',
]

test('brieven, wie voor de persoon spreekt en wat een andere gemeente kreeg gaan mee als de melding gaat (5.5.4 lid 1)', async () => {
  const melding = await veld.melding('met-wie-spreekt')
  await veld.doe(stuurMeldingsbrief, { bereikbaar: 'Bel 0123 456789.' }, melding)
  const gegevens = [{ gegevenId: melding.plekken.gegeven, reden: 'Zij zoeken uit of zij hulp heeft.' }]
  const verzoek = { ...geefAanAndereGemeente.voorbeeld, gevraagdOp: vandaag, gegevens }
  await veld.doe(geefAanAndereGemeente, verzoek, melding)
  const rijen = async () => {
    const per: (readonly [string, boolean])[] = []
    for (const tabel of tabellen) per.push([tabel, (await veld.rijen(tabel, melding)).length > 0])
    return per
  }
  const mensen = async () => (await veld.db.rijen('select id from personen.persoon')).length
  expect(await rijen()).toEqual(tabellen.map((tabel) => [tabel, true]))
  expect(await mensen()).toBe(2)
  // Never before six months, and not before its own day (5.5.4 lid 1).
  for (const dag of ['2027-05-31', '2027-11-30']) {
    tot(dag)
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(0)
  }
  tot('2027-12-01')
  expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(1)
  expect(await rijen()).toEqual(tabellen.map((tabel) => [tabel, false]))
  expect(await mensen()).toBe(0)
})
