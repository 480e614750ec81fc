import { afterAll, beforeAll, expect, test } from 'vitest'
import { hoofdstukken } from '../src/composition/hoofdstukken.ts'
import { vragenWerkvoorraad } from '../src/partijportaal/werkvoorraad.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import { legDossier } from './dossiers.ts'
import { gemeente } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'
import { userId } from './site-people.ts'

const datum = '2026-12-01'
const soorten = ['vraag', 'verzoek', 'doorgeefvraag', 'aanpak'] as const
const lijsten = hoofdstukken
  .flatMap((hoofdstuk) => hoofdstuk.lijsten)
  .filter(({ rollen, compartiment }) => rollen.includes('partijmedewerker') && compartiment === 'partij')
const opdrachten: string[] = []

let site: TestSite
let db: RijenLezer
let partij: Client

const leg = (nummer: number, ingang: string) =>
  legDossier(site.omgeving, 'partij', { gemeente, behandelaar: userId(nummer), datum, ingang })

beforeAll(async () => {
  site = await testSite({ datum, onQuery: (sql) => opdrachten.push(sql) })
  db = await rijenLezer(site.superUrl)
  partij = await site.als('partijmedewerker')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const gelezen = async () => {
  opdrachten.length = 0
  const html = await (await partij.get('/werkvoorraad')).text()
  return { html, dossiers: opdrachten.filter((sql) => sql.includes('from partij.dossier d')).length }
}

test('een partij leest elk soort werk van haar eigen organisatie, van geen andere, en van niemand (AVG 32)', async () => {
  const eigen = await Promise.all(soorten.map((ingang) => leg(1, ingang)))
  const anders = await Promise.all(soorten.map((ingang) => leg(2, ingang)))
  const vanNiemand = await leg(1, 'vraag')
  await db.rijen('update partij.dossier set team = null where id = $1', [vanNiemand.dossierId])
  const { html } = await gelezen()
  for (const { dossierId } of eigen) expect(html).toContain(dossierId)
  for (const { dossierId } of [...anders, vanNiemand]) expect(html).not.toContain(dossierId)
})

test('hoeveel er ook ligt, ieder soort is een opdracht aan de database; wat van geen organisatie is wordt niet geladen', async () => {
  await Promise.all(soorten.map((ingang) => leg(1, ingang)))
  const een = (await gelezen()).dossiers
  await Promise.all([...soorten, ...soorten, ...soorten].map((ingang) => leg(1, ingang)))
  expect((await gelezen()).dossiers).toBe(een)
  expect(een).toBe(lijsten.length)
  const lijst = opdrachten.filter((sql) => sql.includes('from partij.dossier d'))
  for (const sql of lijst) expect(sql).not.toContain('d.team is null')
})

test('wie voor geen organisatie werkt, leest niets en laadt niets (AVG 32)', async () => {
  await leg(1, 'vraag')
  const wie = { gebruikerId: partij.gebruikerId, naam: 'Niemand', petId: partij.petId, gemeente }
  const zonder = { ...wie, rol: 'partijmedewerker', isAmbtenaar: false } as const
  opdrachten.length = 0
  const afloop = await runVerwerking(vragenWerkvoorraad, { invoer: {} }, zonder, site.omgeving, {
    kanaal: 'web',
    netwerk: undefined,
  })
  expect(afloop).toMatchObject({ soort: 'gedaan', uitkomst: { regels: [], teamrij: [] } })
  expect(opdrachten.filter((sql) => sql.includes('from partij.dossier d'))).toEqual([])
})
