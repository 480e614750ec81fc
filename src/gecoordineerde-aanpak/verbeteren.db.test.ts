import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bakker,
  deBoer,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, herkomst, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'
import { trekAfspraakIn } from './trek-afspraak-in.ts'
import { verbeterAfspraak } from './verbeter-afspraak.ts'
import { verbeterDoel } from './verbeter-doel.ts'
import { verbeterVoortgang } from './verbeter-voortgang.ts'

const vandaag = '2027-01-04'
const reden = 'Het was verkeerd getypt.'
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

type Aanpak = Awaited<ReturnType<typeof metAfspraken>>

const metJa = async (): Promise<Aanpak> => {
  const aanpak = await metAfspraken(t)
  const ja = { afspraakId: aanpak.voorstel, doorWie: 'K. de Boer', op: vandaag }
  gedaan(await t.doe(legJaVanPartijVast, jansen, ja, aanpak))
  return aanpak
}

/** What the page of the aanpak shows, as the coordinator reads it. */
const gelezen = async (aanpak: { dossierId: string }): Promise<string> =>
  JSON.stringify(gedaan(await t.doe(bekijkAanpak, jansen, {}, aanpak)).uitkomst)

const formulier = async (handeling: ElkeHandeling, dossierId: string, gekozen: Record<string, string>) => {
  const afloop = await runFormulier(handeling, { dossierId, gekozen }, jansen, t.omgeving, herkomst)
  if (afloop.soort !== 'formulier') throw new Error(afloop.soort)
  return afloop
}

describe('een afspraak verbeteren (AVG 16)', () => {
  test('de oude tekst is weg, en de partij moet opnieuw ja zeggen', async () => {
    const aanpak = await metJa()
    const invoer = { afspraakId: aanpak.voorstel, tekst: 'Een overzicht van de inkomsten maken.', reden }
    gedaan(await t.doe(verbeterAfspraak, jansen, invoer, aanpak))
    expect(await db.rij('coordinatie.afspraak', aanpak.voorstel)).toMatchObject({ staat: 'voorgesteld' })
    const tekst = await gelezen(aanpak)
    expect(tekst).toContain('overzicht van de inkomsten')
    expect(tekst).not.toContain('Een plan maken')
    expect(await db.leesbaar(['coordinatie.afspraak'], 'verkeerd getypt')).toBe(0)
  })
  test('een afspraak krijgt een ander die haar doet, en staat weer open als zij ten onrechte op gedaan stond', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(meldAfspraakGedaan, jansen, { afspraakId: aanpak.eigen, op: vandaag }, aanpak))
    const heropen = { afspraakId: aanpak.eigen, reden, heropenen: true }
    gedaan(await t.doe(verbeterAfspraak, jansen, heropen, aanpak))
    expect(await db.rij('coordinatie.afspraak', aanpak.eigen)).toMatchObject({ staat: 'aanvaard' })
    const ander = { afspraakId: aanpak.eigen, reden, wie: 'betrokkene', betrokkeneId: aanpak.partner }
    expect(redenen(await t.doe(verbeterAfspraak, jansen, ander, aanpak))).toEqual([
      'betrokkene-zei-geen-ja',
      'ontvanger-niet-ingelicht',
    ])
    gedaan(await t.doe(verbeterAfspraak, jansen, { ...ander, akkoord: true, verteld: true }, aanpak))
    expect(await db.rij('coordinatie.afspraak', aanpak.eigen)).toMatchObject({
      betrokkene_id: aanpak.partner,
    })
    expect(await db.gelogd()).toBe(2)
  })
  test('de link bij de afspraak vult het formulier, en laat geen andere afspraak kiezen', async () => {
    const aanpak = await metAfspraken(t)
    const { begin, keuzes } = await formulier(verbeterAfspraak, aanpak.dossierId, {
      afspraakId: aanpak.voorstel,
    })
    expect(begin).toEqual({
      afspraakId: aanpak.voorstel,
      tekst: 'Een plan maken voor de schulden.',
      wie: 'partij',
      partijId: partijen.schuldhulp,
      uiterlijk: '2027-02-01',
    })
    expect(keuzes.afspraakId).toHaveLength(1)
    const ander = await metAfspraken(t)
    const elders = await formulier(verbeterAfspraak, aanpak.dossierId, { afspraakId: ander.voorstel })
    expect(elders.begin).toEqual({})
    expect(elders.keuzes.afspraakId).toHaveLength(2)
  })
  test('alleen de coördinator, en alleen een afspraak van deze aanpak', async () => {
    const [aanpak, ander] = [await metAfspraken(t), await metAfspraken(t)]
    const invoer = { afspraakId: aanpak.voorstel, tekst: 'Een overzicht maken.', reden }
    expect((await t.doe(verbeterAfspraak, bakker, invoer, aanpak)).soort).toBe('rol')
    expect(redenen(await t.doe(verbeterAfspraak, deBoer, invoer, aanpak))).toEqual(['niet-de-coordinator'])
    expect(redenen(await t.doe(verbeterAfspraak, jansen, invoer, ander))).toEqual(['afspraak-onbekend'])
  })
})

describe('een afspraak intrekken (AVG 19)', () => {
  test('als de partij het weet; de reden is niet te lezen in de database', async () => {
    const aanpak = await metJa()
    const invoer = { afspraakId: aanpak.voorstel, reden: 'Een geheimreden.' }
    expect(redenen(await t.doe(trekAfspraakIn, jansen, invoer, aanpak))).toEqual(['ontvanger-niet-ingelicht'])
    gedaan(await t.doe(trekAfspraakIn, jansen, { ...invoer, verteld: true }, aanpak))
    expect(await db.rij('coordinatie.afspraak', aanpak.voorstel)).toMatchObject({ staat: 'ingetrokken' })
    expect(await db.leesbaar(['coordinatie.afspraak'], 'geheimreden')).toBe(0)
    expect(redenen(await t.doe(trekAfspraakIn, jansen, { ...invoer, verteld: true }, aanpak))).toEqual([
      'afspraak-niet-in-deze-stand',
    ])
  })
})

describe('een doel en de voortgang verbeteren (AVG 16)', () => {
  const voortgang = (overId: string, stand: string, tekst: string) => ({
    overId,
    stand,
    datum: vandaag,
    tekst,
  })

  test('een doel: de oude woorden zijn weg, van wie het is blijft', async () => {
    const aanpak = await metAfspraken(t)
    const link = await formulier(verbeterDoel, aanpak.dossierId, { doelId: aanpak.doelId })
    expect(link.begin).toMatchObject({ betrokkeneIds: [aanpak.client] })
    const invoer = { doelId: aanpak.doelId, tekst: 'Elke maand iets overhouden.', reden }
    gedaan(await t.doe(verbeterDoel, jansen, invoer, aanpak))
    const tekst = await gelezen(aanpak)
    expect(tekst).toContain('Elke maand iets overhouden.')
    expect(tekst).not.toContain('Over een jaar zijn de schulden')
    expect(
      redenen(await t.doe(verbeterDoel, jansen, { ...invoer, betrokkeneIds: [aanpak.moeder] }, aanpak)),
    ).toEqual(['doel-zonder-client'])
    const kaal = await lopend(t)
    expect(redenen(await t.doe(verbeterDoel, jansen, invoer, kaal))).toContain('geen-doel')
  })
  test('voortgang: een doel dat ten onrechte bereikt heette, loopt weer', async () => {
    const aanpak = await metAfspraken(t)
    const leg = async (stand: string, tekst: string) =>
      gedaan(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.doelId, stand, tekst), aanpak))
    await leg('loopt', 'Eerste stap.')
    await leg('bereikt', 'Tweede stap.')
    const rijen = await db.rijen(
      `select id, versie from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'voortgang' order by versie`,
      [aanpak.dossierId],
    )
    const [eerste, tweede] = rijen.map(({ id }) => String(id))
    const bereikt = { voortgangId: eerste, stand: 'bereikt', reden }
    expect(redenen(await t.doe(verbeterVoortgang, jansen, bereikt, aanpak))).toEqual([
      'voortgang-later-vastgelegd',
    ])
    const link = await formulier(verbeterVoortgang, aanpak.dossierId, { voortgangId: String(tweede) })
    expect(link.begin).toEqual({
      voortgangId: tweede,
      stand: 'bereikt',
      datum: vandaag,
      tekst: 'Tweede stap.',
    })
    gedaan(await t.doe(verbeterVoortgang, jansen, { voortgangId: tweede, stand: 'loopt', reden }, aanpak))
    expect(await db.rij('coordinatie.doel', aanpak.doelId)).toMatchObject({ staat: 'loopt' })
    gedaan(
      await t.doe(
        verbeterVoortgang,
        jansen,
        { voortgangId: eerste, tekst: 'Nieuwe woorden.', reden },
        aanpak,
      ),
    )
    const na = await db.rijen(
      `select id, versie from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'voortgang' order by versie`,
      [aanpak.dossierId],
    )
    expect(na).toEqual(rijen)
    expect(await gelezen(aanpak)).not.toContain('Eerste stap.')
  })
})
