import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { veldVanOggz } from '../../testing/oggz-op-de-weg.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { nieuwste, type Speelveld, type Toestand } from '../../testing/toestand.ts'
import { toestandenVanOggz } from '../../testing/toestanden-van-oggz.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { beeindigBemoeizorg } from './beeindig.ts'
import { bekijkBemoeizorg } from './bekijk-bemoeizorg.ts'
import type { BemoeizorgBeeld } from './bemoeizorg-beeld.ts'
import { haalGebeurtenisWeg, verbeterGebeurtenis } from './herstel.ts'
import { legContactVast } from './leg-contact-vast.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { legOvernameVast, legWeigeringVast, trekOverdrachtIn } from './overname.ts'
import { legOntvangerIngelichtVast } from './verbeter-gegeven.ts'
import { oggzWerkvoorraad } from './werkvoorraad.ts'
import { trekDoorzettingIn } from './zet-door.ts'

let t: TestOmgeving
let db: RijenLezer
let veld: Speelveld

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  veld = await veldVanOggz(t, db)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const stand = (naam: string): Promise<Toestand> => {
  const bouw = toestandenVanOggz[naam]
  if (!bouw) throw new Error(`there is no state ${naam}`)
  return bouw(veld)
}
const nieuwsteDaar = async () => {
  const sql = 'select staat, gestart_op::text, vernietigen_op::text from veilig_thuis.dossier'
  return (await db.rijen(sql))[0]
}
const doe = (wat: Verwerking, invoer: object, { dossierId }: Toestand) =>
  t.doe(wat, veld.ploeg.bemoeizorger, invoer, { dossierId })
const lees = async (zaak: Toestand): Promise<BemoeizorgBeeld> =>
  gedaan<ZaakUitkomst & { beeld: BemoeizorgBeeld }>(await doe(bekijkBemoeizorg, {}, zaak)).uitkomst.beeld

describe('van melding naar bemoeizorg (2.2.5 lid 2, 5.5.2 lid 4, 5.1.2 lid 2)', () => {
  test('alleen wie het is, de gekozen gegevens en de reden gaan mee; de melder niet', async () => {
    const zaak = await stand('opgepakt')
    const beeld = await lees(zaak)
    expect(beeld.client).toMatchObject({ naam: 'Samira Geheimenaar', adres: 'Lindelaan 4, 3512 JK Utrecht' })
    expect(beeld.gegevens).toHaveLength(1)
    expect(beeld.gegevens[0]).toMatchObject({
      bron: 'de melder',
      noodzaak: 'Nodig om te weten waar het om gaat.',
    })
    expect(beeld.tijdlijn.map(({ wat, toelichting }) => [wat, toelichting])).toEqual([
      ['Zonder instemming: mijdt hulp, of zei nee', 'Zij eet bijna niet meer.'],
    ])
    expect(JSON.stringify(beeld)).not.toMatch(/Bea|0612345678|langsgaan/)
  })
  test('de bemoeizorger die het oppakt krijgt het dossier, en bericht', async () => {
    const zaak = await stand('opgepakt')
    expect((await lees(zaak)).behandelaar).toBe(veld.ploeg.bemoeizorger.naam)
    const lijst = gedaan<Werklijst>(await t.doe(oggzWerkvoorraad, veld.ploeg.bemoeizorger, {})).uitkomst
    expect(lijst.regels.some(({ dossierId }) => dossierId === zaak.dossierId)).toBe(true)
  })
  test('een ander compartiment, een andere sleutel: de database koppelt de twee dossiers niet', async () => {
    const zaak = await stand('opgepakt')
    const [hier] = await db.rijen('select pseudoniem from oggz.betrokkene where dossier_id = $1', [
      zaak.dossierId,
    ])
    const daar = await db.rijen('select 1 from meldpunt.betrokkene where pseudoniem = $1', [hier?.pseudoniem])
    expect(daar).toEqual([])
    expect(await db.leesbaar(['oggz.gegeven', 'oggz.gebeurtenis'], 'straat')).toBe(0)
  })
})

describe('het werk van de bemoeizorger op de weg', () => {
  test('cliënt vanaf de eerste poging (1.1.1, cliënt onder 1°)', async () => {
    const zaak = await stand('opgepakt')
    expect((await lees(zaak)).clientSinds).toBeNull()
    gedaan(
      await doe(legContactVast, { datum: vandaag, contactweg: 'huisbezoek', resultaat: 'niet-thuis' }, zaak),
    )
    expect((await lees(zaak)).clientSinds).toBe(vandaag)
  })
  test('een gegeven van een partij staat met die partij erbij (5.1.2 lid 2)', async () => {
    const zaak = await stand('opgepakt')
    const wat = { bron: 'partij', partijId: zaak.plekken.partij, tekst: 'Er is een huurschuld.' }
    const invoer = { ...wat, noodzaak: 'Nodig om een uitzetting voor te zijn.', categorie: 'gewoon' }
    gedaan(await doe(legGegevenVast, invoer, zaak))
    expect((await lees(zaak)).gegevens.map(({ bron }) => bron)).toContain('Schuldhulp Noord')
  })
  test('wat verkeerd is vastgelegd, wordt verbeterd of gaat weg; de oude waarde is weg (AVG 16)', async () => {
    const zaak = await stand('gesproken')
    const { gebeurtenis: gebeurtenisId } = zaak.plekken
    gedaan(
      await doe(verbeterGebeurtenis, { gebeurtenisId, code: 'niet-thuis', reden: 'Het was de buur.' }, zaak),
    )
    expect((await lees(zaak)).tijdlijn.map(({ wat }) => wat)).toContain('Contact gezocht: niet thuis')
    gedaan(await doe(haalGebeurtenisWeg, { gebeurtenisId, reden: 'Ik was er niet.' }, zaak))
    const { tijdlijn, clientSinds } = await lees(zaak)
    expect(clientSinds).toBeNull()
    expect(tijdlijn.at(-1)).toMatchObject({ wat: 'Iets weggehaald dat niet klopte', herstelbaar: false })
  })
  test('overgedragen is niet klaar; geweigerd gaat het door, overgenomen stopt het en blijft het 15 jaar (5.3.4)', async () => {
    const zaak = await stand('overgedragen')
    const stop = await doe(beeindigBemoeizorg, { einde: 'niet-meer-nodig' }, zaak)
    expect(redenen(stop)).toEqual(['nog-niet-overgenomen'])
    const nee = await stand('overgedragen')
    gedaan(await doe(legWeigeringVast, { datum: vandaag, waarom: 'Geen plek.' }, nee))
    expect((await lees(nee)).staat).toBe('bemoeizorg')
    const had = await nieuwste(veld, 'oggz.verstrekking', nee.dossierId)
    expect(await db.rij('oggz.verstrekking', had)).toMatchObject({
      vernietiging: 'gevraagd',
      gemeld_op: null,
    })
    gedaan(await doe(legOntvangerIngelichtVast, { verstrekkingId: had }, nee))
    gedaan(await doe(legOvernameVast, { datum: vandaag, wie: 'Wim' }, zaak))
    expect(await lees(zaak)).toMatchObject({
      staat: 'gestopt',
      einde: 'hulp-aanvaard',
      vernietigenOp: '2041-12-07',
    })
  })
  test('wat wordt ingetrokken, moet daar worden vernietigd (AVG 16)', async () => {
    const zaak = await stand('overgedragen')
    gedaan(await doe(trekOverdrachtIn, { waarom: 'De verkeerde partij.' }, zaak))
    const gift = await db.rij('oggz.verstrekking', await nieuwste(veld, 'oggz.verstrekking', zaak.dossierId))
    expect(gift).toMatchObject({ vernietiging: 'gevraagd' })
  })
  test('de meldpuntmedewerker die het doorgaf, ziet het dossier niet (5.4.4 lid 6)', async () => {
    const { dossierId } = await stand('opgepakt')
    const afloop = await t.doe(bekijkBemoeizorg, veld.ploeg.meldpuntmedewerker, {}, { dossierId })
    expect(afloop.soort).toBe('rol')
  })
  test('wat onder een andere wet valt, gaat naar de opslag van die wet; intrekken vernietigt het daar (§5.7, AVG 17)', async () => {
    const zaak = await stand('doorgezet')
    const { doorzetting: doorzettingId } = zaak.plekken
    const daar = await nieuwsteDaar()
    expect(daar).toMatchObject({ staat: 'doorgezet', gestart_op: vandaag })
    expect((await lees(zaak)).overdrachten).toMatchObject([{ aan: 'Veilig Thuis', staat: 'doorgezet' }])
    expect((await lees(zaak)).staat).toBe('bemoeizorg')
    const kijk = await t.doe(bekijkBemoeizorg, veld.ploeg.meldpuntmedewerker, {}, zaak)
    expect(kijk.soort).toBe('rol')
    gedaan(await doe(trekDoorzettingIn, { doorzettingId, waarom: 'Een ander kind.' }, zaak))
    expect(await nieuwsteDaar()).toMatchObject({
      staat: 'doorzetting-ingetrokken',
      vernietigen_op: '2026-12-21',
    })
    const had = await nieuwste(veld, 'oggz.verstrekking', zaak.dossierId)
    gedaan(await doe(legOntvangerIngelichtVast, { verstrekkingId: had }, zaak))
  })
})
