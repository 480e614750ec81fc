import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, metAfspraken, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { beantwoordMelding } from './beantwoord-melding.ts'
import { haalVastleggingWeg } from './haal-vastlegging-weg.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'

const vandaag = '2027-01-04'
const weg = { reden: 'Dit was een geheimefout van mij.' }
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

const beantwoord = async () => {
  const aanpak = await metAfspraken(t)
  gedaan(await t.doe(meldAanCollege, jansen, { redenCode: 'verhuisd', toelichting: 'Naar elders.' }, aanpak))
  const antwoord = { uitkomst: 'voortgezet', reden: 'De aanpak helpt nog.' }
  gedaan(await t.doe(beantwoordMelding, bakker, antwoord, aanpak))
  return aanpak
}
const staatVan = async (dossierId: string) => (await db.rij('coordinatie.dossier', dossierId))?.staat

test('een antwoord dat er ten onrechte staat gaat weg; het gemelde einde wacht weer op het college', async () => {
  const aanpak = await beantwoord()
  expect(await staatVan(aanpak.dossierId)).toBe('in-uitvoering')
  gedaan(await t.doe(haalVastleggingWeg, bakker, weg, aanpak))
  expect(await staatVan(aanpak.dossierId)).toBe('einde-gemeld')
  const soorten = await db.rijen(
    'select soort from coordinatie.gebeurtenis where dossier_id = $1 order by versie',
    [aanpak.dossierId],
  )
  expect(soorten.map(({ soort }) => soort)).toEqual(['melding-aan-college', 'gebeurtenis-weggehaald'])
  expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'geheimefout')).toBe(0)
  expect(redenen(await t.doe(haalVastleggingWeg, bakker, weg, aanpak))).toEqual(['geen-vastlegging'])
  gedaan(
    await t.doe(beantwoordMelding, bakker, { uitkomst: 'aangepast', reden: 'Er komt iets bij.' }, aanpak),
  )
})

test('deed de coördinator daarna iets, dan blijft het antwoord staan', async () => {
  const aanpak = await beantwoord()
  const overleg = { betrokkeneId: aanpak.client, datum: vandaag, uitkomst: 'gesproken' }
  gedaan(await t.doe(legSamenspraakVast, jansen, overleg, aanpak))
  expect(redenen(await t.doe(haalVastleggingWeg, bakker, weg, aanpak))).toEqual([
    'college-vastlegging-draagt-verder',
  ])
})
