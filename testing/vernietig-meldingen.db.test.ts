import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tabellenVan } from '../src/bewaren-en-vernietigen/vernietig-dossier.ts'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/vernietig-verlopen.ts'
import { rondTriageAf } from '../src/meldpunt/afronden.ts'
import { beginTriage } from '../src/meldpunt/begin-triage.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { type MeldpuntVeld, meldpuntVeld } from './meldpunt-veld.ts'
import { gedaan, werker } from './omgeving.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const dagen = 86_400_000
const tot = (dag: string) => veld.t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))

/** How many rows of this melding are left, in all tables of its compartment. */
const over = async (id: string): Promise<number> => {
  const delen = tabellenVan('meldpunt').map(
    (tabel) => `select count(*)::int n from meldpunt.${tabel} where dossier_id = $1`,
  )
  const dossier = 'select count(*)::int n from meldpunt.dossier where id = $1'
  const [rij] = await veld.db.rijen(
    `select sum(n)::int n from (${[...delen, dossier].join(' union all ')}) x`,
    [id],
  )
  return Number(rij?.n)
}
const tel = async (sql: string): Promise<number> => Number((await veld.db.rijen(sql))[0]?.n)

describe('een melding blijft ten hoogste een jaar (5.5.4 lid 1, Q-01)', () => {
  test('de dag ervoor staat alles er nog; op de dag zelf is alles weg, met sleutel en persoon, en blijft de telling', async () => {
    const { dossierId } = await veld.melding('doorgeleid')
    const vanMelding = await over(dossierId)
    expect(vanMelding).toBeGreaterThan(10)
    const geteld = await tel('select sum(aantal)::int n from meldpunt.afloop_telling')
    expect(geteld).toBeGreaterThan(0)
    tot('2027-11-30')
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(0)
    expect(await over(dossierId)).toBe(vanMelding)
    tot('2027-12-01')
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(1)
    expect(await over(dossierId)).toBe(0)
    await expect(veld.t.omgeving.sleutels.key(dossierId)).rejects.toThrow()
    expect(await tel('select count(*)::int n from personen.persoon')).toBe(0)
    expect(await tel('select count(*)::int n from personen.contact')).toBe(0)
    expect(await tel('select sum(aantal)::int n from meldpunt.afloop_telling')).toBe(geteld)
    const [regel] = await veld.db.rijen(
      `select actie, artikel, object_id from logboek.audit where actie like 'bewaren%' order by id desc limit 1`,
    )
    expect(regel).toMatchObject({ artikel: 'melddossier', object_id: dossierId })
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(0)
  })
  test('wat niet bewaard had mogen worden, gaat de volgende dag (5.5.2, N-2.2.5-2-acu)', async () => {
    tot('2026-12-07')
    const melding = await veld.melding('triage')
    const blijft = await veld.melding('triage')
    await veld.doe(rondTriageAf, { uitkomst: 'alsnog-acuut' }, melding)
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(0)
    veld.t.klok.advance(dagen)
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(1)
    expect(await over(melding.dossierId)).toBe(0)
    expect(await over(blijft.dossierId)).toBeGreaterThan(5)
  })
  test('lukt het bij een melding niet, dan gaan de andere wel weg, en zij zelf bij de volgende keer', async () => {
    tot('2026-12-07')
    const [een, ander] = [await veld.melding('triage'), await veld.melding('triage')]
    for (const melding of [een, ander]) await veld.doe(rondTriageAf, { uitkomst: 'alsnog-acuut' }, melding)
    veld.t.klok.advance(dagen)
    const { omgeving } = veld.t
    const destroyKey = async (id: string) => {
      if (id === een.dossierId) throw new Error('the disk is full')
      return omgeving.sleutels.destroyKey(id)
    }
    const kapot = { ...omgeving, sleutels: { ...omgeving.sleutels, destroyKey } }
    await expect(ruimVerlopenOp(kapot)).rejects.toThrow('the disk is full')
    expect(await over(een.dossierId)).toBeGreaterThan(5)
    expect(await over(ander.dossierId)).toBe(0)
    expect(await ruimVerlopenOp(omgeving)).toBe(1)
    expect(await over(een.dossierId)).toBe(0)
  })
  test('wie ook een onderzoek heeft, blijft als persoon bestaan: alleen wat het meldpunt had gaat weg', async () => {
    tot('2026-12-07')
    const begin = onderzoek.beginnen[0]
    if (!begin) throw new Error('an onderzoek begins with a first contact')
    gedaan(await veld.t.doe(begin, werker('toeleider'), { ...begin.voorbeeld, verzochtOp: '2026-12-01' }))
    const { voornamen, achternaam, geboortedatum } = begin.voorbeeld as Record<string, string>
    const { dossierId } = gedaan(
      await veld.t.doe(beginTriage, werker('meldpuntmedewerker'), {
        ...beginTriage.voorbeeld,
        ...{ voornamen, achternaam, geboortedatum, telefoon: '0612345678' },
        ontvangenOp: '2026-12-01',
      }),
    )
    const contacten = `select count(*)::int n from personen.contact where compartiment = 'meldpunt'`
    expect(await tel(contacten)).toBeGreaterThan(0)
    tot('2027-12-01')
    await ruimVerlopenOp(veld.t.omgeving)
    expect(await over(dossierId)).toBe(0)
    expect(await tel(contacten)).toBe(0)
    expect(await tel('select count(*)::int n from onderzoek.betrokkene')).toBe(1)
    expect(await tel('select count(*)::int n from personen.persoon')).toBe(1)
  })
})
