import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, deBoer, jansen, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { lopend } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Brief } from '../verwerking/brief.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { stuurCoordinatorbrief } from './stuur-coordinatorbrief.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { voegVertegenwoordigerToe } from './voeg-vertegenwoordiger-toe.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const bereikbaar = 'Bel 0123 456789, van maandag tot en met donderdag.'
type Aanpak = Awaited<ReturnType<typeof lopend>>
const stuur = (aanpak: Aanpak, wie = jansen, betrokkeneId = aanpak.client) =>
  t.doe(stuurCoordinatorbrief, wie, { betrokkeneId, bereikbaar }, aanpak)
const inAanpak = (tabel: string, { dossierId }: Aanpak) =>
  db.rijen(`select * from coordinatie.${tabel} where dossier_id = $1 order by versie`, [dossierId])
const brieven = async (aanpak: Aanpak, wie = jansen): Promise<readonly Brief[]> => {
  const uit: Brief[] = []
  for (const { id } of await inAanpak('brief', aanpak))
    uit.push(
      gedaan<{ brief: Brief }>(await t.doe(bekijkBrief, wie, { briefId: String(id) }, aanpak)).uitkomst.brief,
    )
  return uit
}
const moeten = async (aanpak: Aanpak, wie = jansen) => {
  const gelezen = gedaan<{ feiten: never }>(await t.doe(gecoordineerdeAanpak.bekijken, wie, {}, aanpak))
  const plichten = gecoordineerdeAanpak.plichten?.(gelezen.uitkomst.feiten, { vandaag, wie }) ?? []
  return plichten.filter(({ code }) => code === 'coordinator-meedelen').map(({ betrokkenen }) => betrokkenen)
}

test('de cliënt leest wie coördinator is, hoe hij die bereikt, wie instaat voor welke gegevens en tot wanneer (2.3a.3 lid 1, AVG 13 en 14)', async () => {
  const aanpak = await lopend(t)
  expect(await moeten(aanpak)).toEqual([[aanpak.client], [aanpak.partner]])
  gedaan(await stuur(aanpak))
  expect(await moeten(aanpak)).toEqual([[aanpak.partner]])
  const [brief] = await brieven(aanpak)
  expect(brief?.aan).toEqual(['Samira Geheimenaar', 'Persoonlijk overhandigen'])
  const tekst = JSON.stringify(brief)
  const delen = [jansen.naam, bereikbaar, 'Die werkt voor de gemeente', 'Het college is verantwoordelijk']
  for (const deel of [...delen, '5.4.4 lid 2', 'van: een partij', 'twee jaar na het einde', 'klacht'])
    expect(tekst).toContain(deel)
  expect(tekst).not.toMatch(/Karim|Fatima|schuldeisers|zoekt werk|traject/)
  expect(await db.leesbaar(['coordinatie.brief'], '0123 456789')).toBe(0)
})

test('werkt de coördinator bij een partij, dan is die verantwoordelijk (5.4.4 lid 6)', async () => {
  const aanpak = await lopend(t, deBoer, partijen.schuldhulp)
  gedaan(await stuur(aanpak, deBoer))
  const tekst = JSON.stringify(await brieven(aanpak, deBoer))
  expect(tekst).toContain('Die is verantwoordelijk voor de gegevens van de aanpak')
  expect(tekst).toContain('Vraag het aan Schuldhulp Noord')
  expect(tekst).not.toContain('Het college is verantwoordelijk')
})

test('na een vervanging schrijft de nieuwe coördinator opnieuw, en dat hij na een ander komt (2.3a.3 lid 4)', async () => {
  const aanpak = await lopend(t)
  gedaan(await stuur(aanpak))
  const ander = { kandidaatId: deBoer.gebruikerId, reden: 'De cliënt vroeg om iemand anders.' }
  const vervang = { ...ander, overlegGevoerd: true, rollenApart: true }
  gedaan(await t.doe(vervangCoordinator, bakker, vervang, aanpak))
  expect((await stuur(aanpak, deBoer)).soort).not.toBe('gedaan')
  gedaan(await t.doe(neemAanwijzingOver, deBoer, { rollenGescheiden: true }, aanpak))
  expect(await moeten(aanpak, deBoer)).toEqual([[aanpak.client], [aanpak.partner]])
  gedaan(await stuur(aanpak, deBoer))
  expect(await moeten(aanpak, deBoer)).toEqual([[aanpak.partner]])
  const [eerste, tweede] = (await brieven(aanpak, deBoer)).map((brief) => JSON.stringify(brief))
  expect(eerste).not.toContain('andere coördinator aangewezen')
  expect(tweede).toContain(`een andere coördinator aangewezen. Uw coördinator is nu ${deBoer.naam}`)
})

test('een mentor krijgt een eigen brief, waarin staat over wie hij gaat; een bewindvoerder niet (BW 1:453)', async () => {
  const aanpak = await lopend(t)
  for (const [als, voornamen] of [
    ['mentor', 'Mies'],
    ['bewindvoerder', 'Bram'],
  ]) {
    const wie = { voornamen, achternaam: 'Verzonnen', geboortedatum: '1970-03-01' }
    const namens = { voorId: aanpak.client, als, sinds: '2026-10-01', bewijsGezien: true }
    gedaan(await t.doe(voegVertegenwoordigerToe, jansen, { ...wie, ...namens }, aanpak))
  }
  gedaan(await stuur(aanpak))
  const gelezen = await brieven(aanpak)
  expect(gelezen.map(({ aan }) => aan[0])).toEqual(['Samira Geheimenaar', 'Mies Verzonnen'])
  const [aanHaarzelf, aanMentor] = gelezen.map((brief) => JSON.stringify(brief))
  expect(aanHaarzelf).not.toContain('vertegenwoordigt')
  expect(aanMentor).toContain('omdat u Samira Geheimenaar vertegenwoordigt')
})

test('niet door het college, en niet aan wie geen cliënt is (5.4.4 lid 2)', async () => {
  const aanpak = await lopend(t)
  expect((await stuur(aanpak, bakker)).soort).toBe('rol')
  expect(redenen(await stuur(aanpak, jansen, aanpak.moeder))).toEqual(['geen-client-die-meedoet'])
  expect(await inAanpak('brief', aanpak)).toEqual([])
})

test('een brief die nooit wegging gaat weg met wat er staat, en de plicht is er weer (AVG 16)', async () => {
  const aanpak = await lopend(t)
  gedaan(await stuur(aanpak))
  const [feit] = (await inAanpak('gebeurtenis', aanpak)).filter(
    ({ soort }) => soort === 'coordinator-meegedeeld',
  )
  const weg = { gebeurtenisId: String(feit?.id), reden: 'De brief is niet verstuurd.' }
  gedaan(await t.doe(haalGebeurtenisWeg, jansen, weg, aanpak))
  expect(await inAanpak('brief', aanpak)).toEqual([])
  expect(await moeten(aanpak)).toEqual([[aanpak.client], [aanpak.partner]])
})
