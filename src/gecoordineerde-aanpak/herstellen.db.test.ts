import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bakker,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { haalAntwoordVanPartijWeg } from './haal-antwoord-van-partij-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { legNeeVanPartijVast } from './leg-nee-van-partij-vast.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'
import { trekMeldingIn } from './trek-melding-in.ts'
import { verbeterAfspraak } from './verbeter-afspraak.ts'
import { verbeterAntwoordVanPartij } from './verbeter-antwoord-van-partij.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const vandaag = '2027-01-04'
const reden = 'Het hoorde bij een andere cliënt.'
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

const gelezen = async (aanpak: { dossierId: string }, wie = jansen): Promise<string> =>
  JSON.stringify(gedaan(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst)

const staatVan = async (id: string) => (await db.rij('coordinatie.afspraak', id)).staat

const laatste = async (dossierId: string, soort: string): Promise<string> => {
  const rijen = await db.rijen(
    'select id from coordinatie.gebeurtenis where dossier_id = $1 and soort = $2 order by versie desc limit 1',
    [dossierId, soort],
  )
  return String(rijen[0]?.id)
}

describe('een antwoord van een partij dat er ten onrechte staat (2.3a.3 lid 3, AVG 16)', () => {
  const metJa = async () => {
    const aanpak = await metAfspraken(t)
    const ja = { afspraakId: aanpak.voorstel, doorWie: 'K. de Boer', op: vandaag }
    gedaan(await t.doe(legJaVanPartijVast, jansen, ja, aanpak))
    return aanpak
  }
  test('het ja gaat weg en de afspraak is weer een voorstel', async () => {
    const aanpak = await metJa()
    const weg = { afspraakId: aanpak.voorstel, reden, verteld: true }
    expect(await gelezen(aanpak)).toContain('K. de Boer')
    expect(
      redenen(await t.doe(haalAntwoordVanPartijWeg, jansen, { ...weg, verteld: false }, aanpak)),
    ).toEqual(['ontvanger-niet-ingelicht'])
    gedaan(await t.doe(haalAntwoordVanPartijWeg, jansen, weg, aanpak))
    expect(await staatVan(aanpak.voorstel)).toBe('voorgesteld')
    expect(await gelezen(aanpak)).not.toContain('K. de Boer')
    expect(await gelezen(aanpak)).toContain('Een plan maken voor de schulden')
  })
  test('wat gedaan is gaat eerst weer open', async () => {
    const aanpak = await metJa()
    const weg = { afspraakId: aanpak.voorstel, reden, verteld: true }
    gedaan(await t.doe(meldAfspraakGedaan, jansen, { afspraakId: aanpak.voorstel, op: vandaag }, aanpak))
    expect(redenen(await t.doe(haalAntwoordVanPartijWeg, jansen, weg, aanpak))).toContain(
      'antwoord-draagt-verder',
    )
    const open = { afspraakId: aanpak.voorstel, reden, heropenen: true }
    gedaan(await t.doe(verbeterAfspraak, jansen, open, aanpak))
    gedaan(await t.doe(haalAntwoordVanPartijWeg, jansen, weg, aanpak))
    expect(await staatVan(aanpak.voorstel)).toBe('voorgesteld')
  })
  test('een nee na een ja gaat weg, en het ja geldt weer', async () => {
    const aanpak = await metJa()
    gedaan(await t.doe(legNeeVanPartijVast, jansen, { afspraakId: aanpak.voorstel, op: vandaag }, aanpak))
    const weg = { afspraakId: aanpak.voorstel, reden, verteld: true }
    gedaan(await t.doe(haalAntwoordVanPartijWeg, jansen, weg, aanpak))
    expect(await staatVan(aanpak.voorstel)).toBe('aanvaard')
    expect(await gelezen(aanpak)).toContain('K. de Boer')
  })
  test('wie ja zei wordt verbeterd, de oude naam is weg', async () => {
    const aanpak = await metJa()
    const ander = { afspraakId: aanpak.voorstel, reden, doorWie: 'M. Visser' }
    gedaan(await t.doe(verbeterAntwoordVanPartij, jansen, ander, aanpak))
    expect(await staatVan(aanpak.voorstel)).toBe('aanvaard')
    const tekst = await gelezen(aanpak)
    expect(tekst).toContain('M. Visser')
    expect(tekst).not.toContain('K. de Boer')
  })
})

describe('wat is vastgelegd en niet klopt (AVG 5 lid 1 onder d, AVG 16)', () => {
  test('een overleg met een ander gaat weg; dat het wegging en waarom blijft staan', async () => {
    const aanpak = await lopend(t)
    const overleg = {
      betrokkeneId: aanpak.client,
      datum: vandaag,
      uitkomst: 'niet-gelukt',
      waarom: 'Zij was ziek.',
    }
    gedaan(await t.doe(legSamenspraakVast, jansen, overleg, aanpak))
    const gebeurtenisId = await laatste(aanpak.dossierId, 'samenspraak')
    gedaan(await t.doe(haalGebeurtenisWeg, jansen, { gebeurtenisId, reden }, aanpak))
    expect(await db.gelogd()).toBe(1)
    const tekst = await gelezen(aanpak)
    expect(tekst).not.toContain('Zij was ziek')
    expect(tekst).toContain('"over":"Overleg"')
    expect(tekst).toContain('andere cliënt')
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'andere cliënt')).toBe(0)
  })
  test('wordt een overleg toch gelukt, dan is weg waarom het niet lukte', async () => {
    const aanpak = await lopend(t)
    const overleg = {
      betrokkeneId: aanpak.client,
      datum: vandaag,
      uitkomst: 'niet-gelukt',
      waarom: 'Zij was ziek.',
    }
    gedaan(await t.doe(legSamenspraakVast, jansen, overleg, aanpak))
    const gebeurtenisId = await laatste(aanpak.dossierId, 'samenspraak')
    const beter = { gebeurtenisId, reden, code: 'gesproken', betrokkeneId: aanpak.partner }
    gedaan(await t.doe(verbeterGebeurtenis, jansen, beter, aanpak))
    expect(await db.rij('coordinatie.gebeurtenis', gebeurtenisId)).toMatchObject({
      code: 'gesproken',
      betrokkene_id: aanpak.partner,
    })
    expect(await gelezen(aanpak)).not.toContain('Zij was ziek')
  })
  test('een terugvalafspraak krijgt de goede tekst', async () => {
    const aanpak = await lopend(t)
    const fout = { uitkomst: 'gemaakt', tekst: 'Zij belt haar broer.' }
    gedaan(await t.doe(legTerugvalafspraakVast, jansen, fout, aanpak))
    const gebeurtenisId = await laatste(aanpak.dossierId, 'terugvalafspraak')
    gedaan(
      await t.doe(verbeterGebeurtenis, jansen, { gebeurtenisId, reden, tekst: 'Zij belt haar zus.' }, aanpak),
    )
    expect(await gelezen(aanpak)).toContain('haar zus')
    expect(await gelezen(aanpak)).not.toContain('haar broer')
  })
  test('een ja van wie het gegeven gaf gaat weg; de partij krijgt het weer pas na een vraag (5.4.2 lid 1)', async () => {
    const aanpak = await metAfspraken(t)
    const gegevenId = aanpak.gegevens.ggz
    const partijId = partijen.schuldhulp
    const gegeven = { gegevenId, reden: 'Nodig voor het plan.', waaromBijzonder: 'Zonder kan het niet.' }
    const deel = () => t.doe(deelMetPartij, jansen, { partijId, gegevens: [gegeven] }, aanpak)
    const ja = { gegevenId, partijId, antwoord: 'mag', op: vandaag }
    expect(redenen(await deel())).toEqual(['voorwaarde-eerst-vragen'])
    gedaan(await t.doe(legAntwoordGeverVast, jansen, ja, aanpak))
    const gebeurtenisId = await laatste(aanpak.dossierId, 'gever-gevraagd')
    gedaan(await t.doe(haalGebeurtenisWeg, jansen, { gebeurtenisId, reden }, aanpak))
    expect(redenen(await deel())).toEqual(['voorwaarde-eerst-vragen'])
    gedaan(await t.doe(legAntwoordGeverVast, jansen, ja, aanpak))
    gedaan(await deel())
    const opnieuw = await laatste(aanpak.dossierId, 'gever-gevraagd')
    expect(
      redenen(await t.doe(haalGebeurtenisWeg, jansen, { gebeurtenisId: opnieuw, reden }, aanpak)),
    ).toEqual(['vastlegging-draagt-verder'])
  })
  test('een doel dat ten onrechte op bereikt kwam loopt weer als die voortgang weggaat', async () => {
    const aanpak = await metAfspraken(t)
    const voortgang = { overId: aanpak.doelId, stand: 'bereikt', datum: vandaag }
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang, aanpak))
    expect(await db.rij('coordinatie.doel', aanpak.doelId)).toMatchObject({ staat: 'bereikt' })
    const gebeurtenisId = await laatste(aanpak.dossierId, 'voortgang')
    gedaan(await t.doe(haalGebeurtenisWeg, jansen, { gebeurtenisId, reden }, aanpak))
    expect(await db.rij('coordinatie.doel', aanpak.doelId)).toMatchObject({ staat: 'loopt' })
  })
})

test('een melding die wordt ingetrokken: de aanpak loopt weer, en het college leest waarom (2.3a.3 lid 4)', async () => {
  const aanpak = await lopend(t)
  const melding = { redenCode: 'overleden', toelichting: 'Zij is overleden.' }
  gedaan(await t.doe(meldAanCollege, jansen, melding, aanpak))
  gedaan(await t.doe(trekMeldingIn, jansen, { reden: 'Dit was een naamgenoot.' }, aanpak))
  expect(await db.rij('coordinatie.dossier', aanpak.dossierId)).toMatchObject({ staat: 'in-uitvoering' })
  const bijCollege = await gelezen(aanpak, bakker)
  expect(bijCollege).toContain('naamgenoot')
  expect(bijCollege).not.toContain('Zij is overleden')
  expect(redenen(await t.doe(trekMeldingIn, jansen, { reden }, aanpak))).toEqual([
    'geen-melding-om-in-te-trekken',
  ])
})
