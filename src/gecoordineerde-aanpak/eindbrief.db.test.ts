import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { aangewezen, lopend } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { bekijkEindbrief } from './bekijk-eindbrief.ts'
import { beslisEinde } from './beslis-einde.ts'
import { laatClientStoppen } from './laat-client-stoppen.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'
import { stuurCoordinatorbrief } from './stuur-coordinatorbrief.ts'
import { voegVertegenwoordigerToe } from './voeg-vertegenwoordiger-toe.ts'

const vandaag = '2027-01-04'
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

type Aanpak = Awaited<ReturnType<typeof lopend>>
const terugval = async (aanpak: Aanpak, uitkomst: string, tekst: string) =>
  gedaan(await t.doe(legTerugvalafspraakVast, jansen, { uitkomst, tekst }, aanpak))
const meld = async (aanpak: Aanpak, redenCode = 'problemen-opgelost') =>
  gedaan(await t.doe(meldAanCollege, jansen, { redenCode, toelichting: 'Alle doelen zijn bereikt.' }, aanpak))
const eindig = async (aanpak: Aanpak, deel: object = {}) =>
  gedaan(await t.doe(beslisEinde, bakker, { eindeOp: vandaag, ...deel }, aanpak))
const ids = async (aanpak: Aanpak) => {
  const { uitkomst } = gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, bakker, {}, aanpak))
  return uitkomst.beeld.eindbrieven
}
const brieven = async (aanpak: Aanpak): Promise<readonly Brief[]> => {
  const uit: Brief[] = []
  for (const briefId of await ids(aanpak))
    uit.push(
      gedaan<{ brief: Brief }>(await t.doe(bekijkEindbrief, bakker, { briefId }, aanpak)).uitkomst.brief,
    )
  return uit
}
const namen = async (aanpak: Aanpak) => (await brieven(aanpak)).map(({ aan }) => aan[0])

test('iedere cliënt leest de dag van het einde, wat te doen bij terugval en tot wanneer de gegevens blijven (§2.2, 5.4.5 lid 2)', async () => {
  const aanpak = await lopend(t)
  await terugval(aanpak, 'gemaakt', 'Zij belt de wijkconsulent.')
  await meld(aanpak)
  expect(await ids(aanpak)).toEqual([])
  await eindig(aanpak)
  expect(await namen(aanpak)).toEqual(['Samira Geheimenaar', 'Karim Geheimenaar'])
  const [brief] = await brieven(aanpak)
  const tekst = JSON.stringify(brief)
  const delen = [
    '4 januari 2027',
    '4 januari 2029',
    'Zij belt de wijkconsulent.',
    'de problemen zijn opgelost',
  ]
  for (const deel of [...delen, 'opnieuw om hulp vragen', bakker.naam, 'klacht'])
    expect(tekst).toContain(deel)
  expect(tekst).not.toMatch(/Karim|Fatima|Alle doelen zijn bereikt/)
  expect(await db.leesbaar(['coordinatie.brief'], 'wijkconsulent')).toBe(0)
})

test('waarom er geen terugvalafspraak is, staat er niet; en wat over een ander kan gaan ook niet (AVG 5 lid 1 onder c)', async () => {
  const aanpak = await lopend(t)
  await terugval(aanpak, 'client-wilde-niet', 'Hij was boos.')
  await meld(aanpak, 'verhuisd')
  await eindig(aanpak)
  const tekst = JSON.stringify(await brieven(aanpak))
  expect(tekst).toContain('geen afspraak gemaakt voor als het weer misgaat')
  expect(tekst).toContain('Wilt u weten waarom?')
  expect(tekst).not.toMatch(/boos|verhuisd/)
})

test('de eigen reden van het college staat in de brief, ook als de aanpak nooit begon (2.3a.3 lid 4)', async () => {
  const aanpak = await aangewezen(t)
  await eindig(aanpak, { eigenReden: 'U zag er samen van af.' })
  for (const brief of await brieven(aanpak)) expect(JSON.stringify(brief)).toContain('U zag er samen van af.')
  expect(await ids(aanpak)).toHaveLength(2)
})

test('geen brief aan wie eerder stopte of overleed; wel aan de mentor van wie meedoet (2.3a.3 lid 4, BW 1:2)', async () => {
  const gestopt = await lopend(t)
  const stop = { betrokkeneId: gestopt.partner, gesprek: 'besproken', datum: vandaag }
  gedaan(await t.doe(laatClientStoppen, jansen, stop, gestopt))
  const wie = { voornamen: 'Mies', achternaam: 'Verzonnen', geboortedatum: '1970-03-01' }
  const namens = { voorId: gestopt.client, als: 'mentor', sinds: '2026-10-01', bewijsGezien: true }
  gedaan(await t.doe(voegVertegenwoordigerToe, jansen, { ...wie, ...namens }, gestopt))
  await terugval(gestopt, 'gemaakt', 'Zij belt de wijkconsulent.')
  await eindig(gestopt, { eigenReden: 'De aanpak is klaar.' })
  expect(await namen(gestopt)).toEqual(['Samira Geheimenaar', 'Mies Verzonnen'])

  const overleden = await lopend(t)
  const dood = { betrokkeneId: overleden.client, datum: vandaag }
  gedaan(await t.doe(legOverlijdenVast, jansen, dood, overleden))
  await terugval(overleden, 'niet-mogelijk', 'Er is niemand meer.')
  await eindig(overleden, { eigenReden: 'De aanpak is klaar.' })
  expect(await namen(overleden)).toEqual(['Karim Geheimenaar'])
})

test('het college leest na het einde alleen de brieven over het einde, en een coördinator niet (5.4.4 lid 7)', async () => {
  const aanpak = await lopend(t)
  const bereikbaar = 'Bel 0123 456789.'
  const brief = { betrokkeneId: aanpak.client, bereikbaar }
  gedaan(await t.doe(stuurCoordinatorbrief, jansen, brief, aanpak))
  const [eerste] = await db.rijen('select id from coordinatie.brief where dossier_id = $1', [
    aanpak.dossierId,
  ])
  const briefId = String(eerste?.id)
  expect(redenen(await t.doe(bekijkEindbrief, bakker, { briefId }, aanpak))).toEqual(['aanpak-loopt-nog'])
  await terugval(aanpak, 'gemaakt', 'Zij belt de wijkconsulent.')
  await meld(aanpak)
  await eindig(aanpak)
  expect(gedaan(await t.doe(bekijkEindbrief, bakker, { briefId }, aanpak)).uitkomst).toBeNull()
  expect(await ids(aanpak)).not.toContain(briefId)
  expect((await t.doe(bekijkEindbrief, jansen, { briefId }, aanpak)).soort).toBe('rol')
})
