import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { werker } from '../../testing/omgeving.ts'
import type { Toestand } from '../../testing/toestand.ts'
import { veiligThuis, wvggz } from '../doorzetten/index.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { rondTriageAf } from './afronden.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { trekDoorzettingIn, zetDoor } from './zet-door.ts'

let v: MeldpuntVeld

beforeAll(async () => {
  v = await meldpuntVeld()
})
afterAll(() => v.close())

const aandacht = werker('aandachtsfunctionaris')
const verplicht = werker('wvggz-medewerker')
const waarom = 'De buren horen elke avond een kind gillen.'
const reden = 'Daar moeten zij weten waar het kind is.'

const zet = async (naar: string, melding: Toestand) => {
  const gegevens = [{ gegevenId: melding.plekken.gegeven, reden }]
  await v.doe(zetDoor, { naar, aanWie: 'Mevrouw Veldman', waarom, gegevens }, melding)
  const [rij] = await v.rijen('doorgeleiding', melding)
  return String(rij?.id)
}
const winkels = async (schema: string) =>
  (await v.db.rijen(`select id, staat, vernietigen_op::text from ${schema}.dossier order by nummer`)).map(
    (rij) => ({
      ...rij,
      id: String(rij.id),
    }),
  )
type Gelezen = ZaakUitkomst & { readonly beeld: Readonly<Record<string, unknown>> }

describe('doorgezet: apart van de melding (§5.7; casus 06, telefoontje 3 en 4)', () => {
  test('H-30: het signaal staat bij Veilig Thuis, met wie, wat, waarom en aan wie; de melder niet (Wmo 2015, 5.2.6)', async () => {
    const melding = await v.melding('triage')
    await zet('veilig-thuis', melding)
    const [daar] = await winkels('veilig_thuis')
    const afloop = await v.t.doe(veiligThuis.bekijken, aandacht, {}, { dossierId: daar?.id ?? '' })
    expect(afloop.soort).toBe('gedaan')
    const { beeld } = (afloop as { uitkomst: Gelezen }).uitkomst
    expect(beeld).toMatchObject({
      ...{ aanWie: 'Mevrouw Veldman', waarom, artikel: 'veilig-thuis-verstrekken', doorgezetOp: vandaag },
      persoon: { naam: 'Samira Geheimenaar', adres: 'Lindelaan 4, 3512 JK Utrecht' },
      gegevens: [{ reden, bron: 'de melder' }],
    })
    expect(JSON.stringify(beeld)).not.toMatch(/Bea|0612345678/)
  })
  test('bij de melding staat alleen dat het is doorgezet, waarheen en wanneer', async () => {
    const melding = await v.melding('triage')
    await zet('veilig-thuis', melding)
    const { beeld } = await v.doe<Gelezen>(bekijkMelding, {}, melding)
    expect(beeld.doorgeleidingen).toMatchObject([
      { aan: 'Veilig Thuis', datum: vandaag, grond: 'veilig-thuis', staat: 'doorgezet' },
    ])
    expect(JSON.stringify(beeld)).not.toMatch(/gillen|Veldman|waar het kind is/)
  })
  test.each([
    ['het meldpunt', mila],
    ['wie onder de andere wet werkt', verplicht],
    ['een toeleider', werker('toeleider')],
  ])('%s ziet de opslag van Veilig Thuis niet', async (_, wie) => {
    await zet('veilig-thuis', await v.melding('triage'))
    const [daar] = await winkels('veilig_thuis')
    const afloop = await v.t.doe(veiligThuis.bekijken, wie, {}, { dossierId: daar?.id ?? '' })
    expect(afloop.soort).toBe('rol')
    const elders = await v.t.doe(wvggz.bekijken, verplicht, {}, { dossierId: daar?.id ?? '' })
    expect(elders.soort).toBe('niet-gevonden')
  })
  test('een melding van de Wvggz kan zonder instemming en zonder informeren worden afgerond (5.5.4 lid 1)', async () => {
    const melding = await v.melding('triage')
    await zet('wvggz', melding)
    await v.doe(rondTriageAf, { uitkomst: 'wvggz' }, melding)
    expect(await v.rijen('gebeurtenis', melding)).not.toContainEqual(
      expect.objectContaining({ soort: 'instemming' }),
    )
    expect(await winkels('wvggz')).toMatchObject([{ staat: 'doorgezet', vernietigen_op: '2027-12-01' }])
  })
  test('wat naar de verkeerde ging, wordt daar binnen twee weken vernietigd (AVG 17)', async () => {
    const melding = await v.melding('triage')
    const doorzettingId = await zet('veilig-thuis', melding)
    await v.doe(trekDoorzettingIn, { doorzettingId, waarom: 'Een ander kind.' }, melding)
    expect(await winkels('veilig_thuis')).toContainEqual(
      expect.objectContaining({ staat: 'doorzetting-ingetrokken', vernietigen_op: '2026-12-21' }),
    )
    expect(await v.rijen('verstrekking', melding)).toMatchObject([{ vernietiging: 'gevraagd' }])
  })
  test('wat er is getypt, staat nergens leesbaar (BIO)', async () => {
    for (const tabel of ['veilig_thuis.overgang', 'veilig_thuis.gegeven', 'veilig_thuis.betrokkene'])
      for (const woord of ['gillen', 'Veldman', 'Geheimenaar', 'Lindelaan'])
        expect(await v.db.leesbaar([tabel], woord)).toBe(0)
  })
  test('de database laat deze twee niet bij de personen van de andere dossiers', async () => {
    for (const rol of ['samenspraak_wvggz', 'samenspraak_veilig_thuis'])
      expect(await v.db.rijen(`select has_schema_privilege('${rol}', 'personen', 'usage') as mag`)).toEqual([
        { mag: false },
      ])
  })
})
