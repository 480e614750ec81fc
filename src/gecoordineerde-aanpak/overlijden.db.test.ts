import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { metAfspraken } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { meldSpoed } from './meld-spoed.ts'

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

const afspraak = { datum: '2026-12-10', tijd: '14:00', vorm: 'thuis', dubbel: true }
const meldingen = (dossierId: string) =>
  db.rijen(
    `select code from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'melding-aan-college' order by versie`,
    [dossierId],
  )

test('overlijdt een cliënt, dan vervalt wat hij zelf zou doen en een gesprek met hem, en leest het college niet wie (2.3a.3 lid 4)', async () => {
  const aanpak = await metAfspraken(t)
  const { client, partner, dossierId } = aanpak
  const maak = (met: readonly string[]) => t.doe(maakGespreksafspraak, jansen, { ...afspraak, met }, aanpak)
  gedaan(await maak([client]))
  gedaan(await maak([client, partner]))
  gedaan(await t.doe(legOverlijdenVast, jansen, { betrokkeneId: client, datum: vandaag }, aanpak))
  expect(await db.rij('coordinatie.afspraak', aanpak.eigen)).toMatchObject({ staat: 'ingetrokken' })
  const afspraken = await db.rijen(
    `select code from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'gespreksafspraak' order by code`,
    [dossierId],
  )
  expect(afspraken.map(({ code }) => code)).toEqual(['afgezegd', 'thuis'])
  expect(await meldingen(dossierId)).toEqual([{ code: 'aanpak-aanpassen' }])
  const gelezen = gedaan(await t.doe(bekijkAanpak, bakker, {}, aanpak)).uitkomst
  expect(JSON.stringify(gelezen)).toContain('Een van de cliënten is overleden.')
  const dood = ['persoon-overleden']
  expect(redenen(await maak([client]))).toEqual(dood)
  const spoed = { betrokkeneId: client, watNu: 'Hulp thuis.', waaromNu: 'Alleen.', tijd: '14:00' }
  expect(redenen(await t.doe(meldSpoed, jansen, spoed, aanpak))).toContain('persoon-overleden')
  const overleg = { betrokkeneId: client, datum: vandaag, uitkomst: 'gesproken' }
  gedaan(await t.doe(legSamenspraakVast, jansen, overleg, aanpak))
})

test('overlijdt daarna ook de laatste cliënt, dan is het einde gemeld; klopt het niet, dan gaat het weg (AVG 16)', async () => {
  const aanpak = await metAfspraken(t)
  const leg = (betrokkeneId: string) =>
    t.doe(legOverlijdenVast, jansen, { betrokkeneId, datum: vandaag }, aanpak)
  gedaan(await leg(aanpak.client))
  gedaan(await leg(aanpak.partner))
  expect(await meldingen(aanpak.dossierId)).toEqual([{ code: 'aanpak-aanpassen' }, { code: 'overleden' }])
  expect(await db.rij('coordinatie.dossier', aanpak.dossierId)).toMatchObject({ staat: 'einde-gemeld' })
  expect(redenen(await leg(aanpak.partner))).toEqual(['persoon-overleden'])
  const [feit] = await db.rijen(
    `select id from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'overleden' and betrokkene_id = $2`,
    [aanpak.dossierId, aanpak.partner],
  )
  const weg = { gebeurtenisId: String(feit?.id), reden: 'Het ging om zijn broer.' }
  gedaan(await t.doe(haalGebeurtenisWeg, jansen, weg, aanpak))
  gedaan(await leg(aanpak.partner))
})

test('twee keer tegelijk vastgelegd, staat het er één keer en leest het college één melding', async () => {
  const aanpak = await metAfspraken(t)
  const leg = () => t.doe(legOverlijdenVast, jansen, { betrokkeneId: aanpak.client, datum: vandaag }, aanpak)
  const aflopen = await Promise.all([leg(), leg()])
  expect(aflopen.map(({ soort }) => soort).sort()).toEqual(['gedaan', 'geweigerd'])
  expect(await meldingen(aanpak.dossierId)).toHaveLength(1)
})
