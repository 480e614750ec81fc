import { afterAll, beforeAll, expect, test } from 'vitest'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { plusDagen } from '../wet/datum.ts'
import { demoWie } from './demo-gebruikers.ts'
import { anderVoorbeeld } from './demo-ids.ts'
import { richtDemoIn } from './inrichting.ts'
import { verwerkingMet } from './verwerkingen.ts'
import { volgendeTermijn } from './volgende-termijn.ts'
import { zaaiDemo } from './zaai.ts'

const vandaag = '2026-12-01'

let proef: TestOmgeving
const gemeld: number[] = []

const lees = async (lijst: string, wie: Wie) =>
  gedaan<Werklijst>(await proef.doe(verwerkingMet(lijst), wie, {})).uitkomst.regels

beforeAll(async () => {
  proef = await testOmgeving(vandaag)
  await richtDemoIn(proef.omgeving.db)
  await zaaiDemo(proef.omgeving, (klaar) => gemeld.push(klaar))
})

afterAll(() => proef?.close())

test('Noor has 45 running cases in various stages, and every one of another person', async () => {
  const regels = await lees('onderzoek.werkvoorraad', demoWie('noor', 'toeleider'))
  expect(regels).toHaveLength(45)
  expect(new Set(regels.map(({ staat }) => staat))).toEqual(new Set(['eerste-contact', 'loopt']))
  expect(new Set(regels.map(({ namen }) => namen.join())).size).toBe(45)
  const termijnen = regels.flatMap(({ plichten }) => plichten.flatMap(({ uiterlijk }) => uiterlijk ?? []))
  expect(termijnen.some((dag) => dag < vandaag)).toBe(true)
  expect(termijnen.some((dag) => dag > plusDagen(vandaag, 30))).toBe(true)
})

test('the main case stands on day 14, with both clients', async () => {
  const regels = await lees('onderzoek.werkvoorraad', demoWie('noor', 'toeleider'))
  const hoofdzaak = regels.find(({ namen }) => namen.includes('Samira Amrani'))
  expect(hoofdzaak).toMatchObject({ staat: 'loopt', namen: ['Samira Amrani', 'Youssef Amrani'] })
})

test('one family waits for a coordinator, and three have an aanpak of Ilse that runs', async () => {
  const wachtend = await lees('onderzoek.aanwijzingen', demoWie('karim', 'beslisser'))
  expect(wachtend.map(({ namen }) => namen[0])).toEqual(['Priya Dekker'])
  const aanpakken = await lees('gecoordineerde-aanpak.werkvoorraad', demoWie('ilse', 'coordinator'))
  expect(aanpakken.map(({ staat }) => staat)).toEqual(['in-uitvoering', 'in-uitvoering', 'in-uitvoering'])
})

test('the other municipality sees its own cases only', async () => {
  expect(await lees('onderzoek.werkvoorraad', demoWie('fatma', 'toeleider'))).toHaveLength(3)
})

test('the next term lies ahead, and is the first of all running cases', async () => {
  const dag = await volgendeTermijn(proef.omgeving)
  expect(dag?.localeCompare(vandaag)).toBe(1)
  expect(dag?.localeCompare(plusDagen(vandaag, 7))).toBe(-1)
})

test('the meldpunt has meldingen in every stage, and one of somebody about whom was called before', async () => {
  const regels = await lees('meldpunt.werkvoorraad', demoWie('mila', 'meldpuntmedewerker'))
  expect(new Set(regels.map(({ staat }) => staat))).toEqual(new Set(['triage', 'doorgeleid']))
  const plichten = regels.flatMap(({ plichten: moet }) => moet.map(({ code }) => code))
  expect(plichten).toContain('melddossier-sluiten')
  const andere = await Promise.all(
    regels.map(async ({ dossierId }) => {
      const mila = demoWie('mila', 'meldpuntmedewerker')
      const afloop = await proef.doe(verwerkingMet('meldpunt.bekijk-melding'), mila, {}, { dossierId })
      return gedaan<{ beeld: { andere: readonly object[] } }>(afloop).uitkomst.beeld.andere.length
    }),
  )
  expect(andere.toSorted()).toEqual([0, 0, 0, 1])
})

test('who works at the meldpunt of two municipalities sees in each its own meldingen', async () => {
  const hier = await lees('meldpunt.werkvoorraad', demoWie('sanne', 'meldpuntmedewerker'))
  const daar = await lees('meldpunt.werkvoorraad', demoWie('sanne', 'meldpuntmedewerker', anderVoorbeeld))
  expect([hier.length, daar.length]).toEqual([4, 1])
})

test('a corporation asked for an onderzoek: the GP and the burgemeester have a question, the ggz only of another case', async () => {
  const vragen = async (sub: string) => {
    const lijst = await proef.doe(verwerkingMet('partij.werkvoorraad'), demoWie(sub, 'partijmedewerker'), {})
    return gedaan<Werklijst>(lijst).uitkomst.teamrij?.length
  }
  expect(await Promise.all(['hugo', 'vera', 'roos', 'sara'].map(vragen))).toEqual([1, 1, 1, 0])
})

test('tells how far it is', () => {
  expect(gemeld.at(-1)).toBe(63)
})
