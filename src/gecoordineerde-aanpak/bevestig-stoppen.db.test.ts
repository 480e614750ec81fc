import { afterAll, beforeAll, expect, test } from 'vitest'
import { deBoer, jansen, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { lopend } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Brief } from '../verwerking/brief.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bevestigStoppen } from './bevestig-stoppen.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { laatClientStoppen } from './laat-client-stoppen.ts'
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

const gestopt = async (wie = jansen, verantwoordelijk = 'college') => {
  const aanpak = await lopend(t, wie, verantwoordelijk)
  const stop = { betrokkeneId: aanpak.client, gesprek: 'besproken', datum: vandaag }
  gedaan(await t.doe(laatClientStoppen, wie, stop, aanpak))
  gedaan(await t.doe(bevestigStoppen, wie, { betrokkeneId: aanpak.client }, aanpak))
  return aanpak
}
const inAanpak = (tabel: string, dossierId: string) =>
  db.rijen(`select * from coordinatie.${tabel} where dossier_id = $1 order by versie`, [dossierId])

test('de brief gaat over één cliënt en noemt niemand anders; hij is bewaard en verzegeld (2.3a.3 lid 4, 2.3a.2 lid 1)', async () => {
  const aanpak = await gestopt()
  const brieven = await inAanpak('brief', aanpak.dossierId)
  expect(brieven).toMatchObject([{ betrokkene_id: aanpak.client, soort: 'gestopt' }])
  expect(await db.leesbaar(['coordinatie.brief'], 'Geheimenaar')).toBe(0)
  const gelezen = await t.doe(bekijkBrief, jansen, { briefId: String(brieven[0]?.id) }, aanpak)
  const { brief } = gedaan<{ brief: Brief }>(gelezen).uitkomst
  expect(brief.aan).toEqual(['Samira Geheimenaar', 'Persoonlijk overhandigen'])
  const tekst = JSON.stringify(brief)
  expect(tekst).not.toMatch(/Karim|Fatima|chuld|bijstand/)
  for (const deel of ['twee jaar na het einde', 'weer wilt meedoen', 'klacht', 'Autoriteit Persoonsgegevens'])
    expect(tekst).toContain(deel)
  const tweede = await t.doe(bevestigStoppen, jansen, { betrokkeneId: aanpak.client }, aanpak)
  expect(redenen(tweede)).toContain('niemand-te-bevestigen')
})

test('wie de cliënt vertegenwoordigt krijgt een eigen brief; een bewindvoerder niet (BW 1:453, Awb 2:1)', async () => {
  const aanpak = await lopend(t)
  for (const [voornamen, als] of [
    ['Mies', 'mentor'],
    ['Bas', 'bewindvoerder'],
  ] as const) {
    const wie = { voornamen, achternaam: 'Verzonnen', geboortedatum: '1970-03-01' }
    const namens = { voorId: aanpak.client, als, sinds: '2026-10-01', bewijsGezien: true }
    gedaan(await t.doe(voegVertegenwoordigerToe, jansen, { ...wie, ...namens }, aanpak))
  }
  const stop = { betrokkeneId: aanpak.client, gesprek: 'besproken', datum: vandaag }
  gedaan(await t.doe(laatClientStoppen, jansen, stop, aanpak))
  gedaan(await t.doe(bevestigStoppen, jansen, { betrokkeneId: aanpak.client }, aanpak))
  const brieven = await inAanpak('brief', aanpak.dossierId)
  const lees = async (rij?: { id?: unknown }) =>
    gedaan<{ brief: Brief }>(await t.doe(bekijkBrief, jansen, { briefId: String(rij?.id) }, aanpak)).uitkomst
      .brief
  const allen = await Promise.all([lees(brieven[0]), lees(brieven[1])])
  expect(brieven).toHaveLength(2)
  expect(allen.map(({ aan }) => aan[0]).toSorted()).toEqual(['Mies Verzonnen', 'Samira Geheimenaar'])
  const mentor = allen.find(({ aan }) => aan[0] === 'Mies Verzonnen')
  expect(JSON.stringify(mentor)).toContain('omdat u Samira Geheimenaar vertegenwoordigt')
})

test('werkt de coördinator bij een partij, dan staat er wie voor de gegevens instaat (5.4.4 lid 6)', async () => {
  const aanpak = await gestopt(deBoer, partijen.schuldhulp)
  const [rij] = await inAanpak('brief', aanpak.dossierId)
  const gelezen = await t.doe(bekijkBrief, deBoer, { briefId: String(rij?.id) }, aanpak)
  const { brief } = gedaan<{ brief: Brief }>(gelezen).uitkomst
  expect(JSON.stringify(brief.voet)).toContain('is verantwoordelijk voor de gegevens van de aanpak')
})

test('een brief die nooit wegging gaat weg met wat er staat, en de plicht is er weer (AVG 16)', async () => {
  const aanpak = await gestopt()
  const feit = (await inAanpak('gebeurtenis', aanpak.dossierId)).find(
    ({ soort }) => soort === 'stoppen-bevestigd',
  )
  const weg = { gebeurtenisId: String(feit?.id), reden: 'De brief is niet verstuurd.' }
  gedaan(await t.doe(haalGebeurtenisWeg, jansen, weg, aanpak))
  expect(await inAanpak('brief', aanpak.dossierId)).toEqual([])
  gedaan(await t.doe(bevestigStoppen, jansen, { betrokkeneId: aanpak.client }, aanpak))
})
