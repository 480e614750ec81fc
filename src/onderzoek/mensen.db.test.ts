import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  eersteContact,
  lopendOnderzoek,
  metPartner,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { leesPersonen } from '../personen/index.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { sluitEersteContact } from './sluit-eerste-contact.ts'
import { verbeterPersoon } from './verbeter-persoon.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const persoonVan = async (betrokkeneId: string) => {
  const pseudoniem = String((await db.rij('onderzoek.betrokkene', betrokkeneId)).pseudoniem)
  const binnen = { gemeente, compartiment: 'onderzoek' } as const
  const scope = { role: 'samenspraak_onderzoek', gemeente }
  const personen = await t.omgeving.db.transaction(scope, (tx) =>
    leesPersonen(tx, t.omgeving.sleutels, binnen, [pseudoniem]),
  )
  return { pseudoniem, persoon: personen.get(pseudoniem) }
}

const partner = { voornamen: 'Youssef', achternaam: 'Partnernaam', geboortedatum: '1985-02-11' }

describe('een eerste contact sluiten zonder onderzoek (2.3a.1 lid 1)', () => {
  test('zet de reden, de dag en de vernietiging vast, en verzegelt de toelichting', async () => {
    const { dossierId, doe } = await eersteContact(t)
    await doe(sluitEersteContact, { reden: 'enkelvoudige-vraag', toelichting: 'Alleen geheimebijstand.' })
    const rij = await db.rijen(
      'select staat, einde_op::text, vernietigen_op::text from onderzoek.dossier where id = $1',
      [dossierId],
    )
    expect(rij).toEqual([{ staat: 'niet-gestart', einde_op: '2026-12-07', vernietigen_op: '2028-12-07' }])
    expect(
      await db.rijen('select reden_code from onderzoek.overgang where dossier_id = $1', [dossierId]),
    ).toEqual([{ reden_code: 'enkelvoudige-vraag' }])
    expect(await db.leesbaar(['onderzoek.overgang'], 'geheimebijstand')).toBe(0)
    expect(await db.audit()).toMatchObject({
      actie: 'onderzoek.sluit-eerste-contact',
      resultaat: 'toegestaan',
    })
  })
  test('kan niet als het onderzoek al loopt', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const invoer = { reden: 'doorverwezen', toelichting: 'Naar de buren.' }
    expect(redenen(await t.doe(sluitEersteContact, toeleider, invoer, { dossierId }))).toEqual([
      'onderzoek-loopt',
    ])
  })
})

describe('iemand toevoegen (1.1.1)', () => {
  test('een partner is gezinslid, en pas client na een ja', async () => {
    const { partner: id, dossierId } = await metPartner(t)
    expect(await db.rij('onderzoek.betrokkene', id)).toMatchObject({
      hoedanigheid: 'gezinslid',
      relatie: 'partner',
    })
    const soorten = await db.rijen(
      'select soort from onderzoek.gebeurtenis where betrokkene_id = $1 order by versie',
      [id],
    )
    expect(soorten.map(({ soort }) => soort)).toEqual(['gezinslid-gevraagd', 'gezinslid-stemt-in'])
    const lijst = gedaan<{ regels: { dossierId: string; namen: string[] }[] }>(
      await t.doe(onderzoekWerkvoorraad, toeleider, {}),
    )
    const regel = lijst.uitkomst.regels.find((een) => een.dossierId === dossierId)
    expect(regel?.namen).toEqual(['Samira Geheimenaar', 'Youssef Partnernaam'])
  })
  test('wordt geweigerd als de client het niet wil, of als de relatie geen gezinslid maakt', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const voeg = (anders: object) =>
      t.doe(
        voegBetrokkeneToe,
        toeleider,
        { hoedanigheid: 'gezinslid', relatie: 'partner', ...partner, ...anders },
        { dossierId },
      )
    expect(redenen(await voeg({ clientWilDit: false }))).toEqual(['client-wil-niet'])
    expect(redenen(await voeg({ clientWilDit: true, relatie: 'anders' }))).toEqual(['geen-gezinslid'])
  })
  test('twee keer dezelfde geeft dezelfde betrokkene', async () => {
    const { doe } = await lopendOnderzoek(t)
    const invoer = {
      hoedanigheid: 'gezinslid',
      relatie: 'partner',
      clientWilDit: true,
      bsn: '999990020',
      ...partner,
    }
    const eerst = await doe(voegBetrokkeneToe, invoer)
    expect(await doe(voegBetrokkeneToe, invoer)).toEqual(eerst)
  })
})

describe('een gezinslid vragen (2.3a.1 lid 3)', () => {
  test('een nee is een nee: er wordt niet opnieuw gevraagd', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, {
      hoedanigheid: 'gezinslid',
      relatie: 'kind',
      clientWilDit: true,
      ...partner,
      geboortedatum: '2011-01-01',
    })
    const vraag = { betrokkeneId, aanleiding: 'Zij hoort de zorgen thuis.' }
    await doe(vraagGezinslid, vraag)
    await doe(legAntwoordGezinslidVast, { betrokkeneId, antwoord: 'weigert', datum: vandaag })
    expect(redenen(await t.doe(vraagGezinslid, toeleider, vraag, { dossierId }))).toEqual([
      'gezinslid-weigerde',
    ])
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'zorgen thuis')).toBe(0)
  })
})

describe('veilig contact', () => {
  test('vervangt wat er stond, en staat niet leesbaar in de database', async () => {
    const { client, doe } = await eersteContact(t)
    await doe(legVeiligContactVast, {
      betrokkeneId: client,
      telefoon: '06 99999999',
      geenPostThuis: true,
      toelichting: 'Niet na zessen.',
    })
    const { persoon } = await persoonVan(client)
    expect(persoon?.veiligContact).toMatchObject({
      telefoon: '06 99999999',
      geenPostThuis: true,
      toelichting: 'Niet na zessen.',
    })
    expect(await db.leesbaar(['personen.contact'], '06 99999999')).toBe(0)
    expect(await db.gelogd()).toBe(1)
  })
  test('van iemand buiten het dossier wordt geweigerd', async () => {
    const { dossierId } = await eersteContact(t)
    const invoer = { betrokkeneId: '99999999-9999-4999-8999-999999999999' }
    expect(redenen(await t.doe(legVeiligContactVast, toeleider, invoer, { dossierId }))).toEqual([
      'onbekende-betrokkene',
    ])
  })
})

describe('naam, nummer of adres verbeteren (AVG 16)', () => {
  test('vervangt alleen wat is ingevuld; het veilige contact blijft', async () => {
    const { client, doe } = await eersteContact(t)
    await doe(verbeterPersoon, {
      betrokkeneId: client,
      achternaam: 'Andersnaam',
      plaats: 'Zeist',
      reden: 'Verkeerd getypt.',
    })
    const { persoon } = await persoonVan(client)
    expect(persoon).toMatchObject({
      voornamen: 'Samira',
      achternaam: 'Andersnaam',
      adres: { straat: 'Lindelaan', plaats: 'Zeist' },
    })
    expect(persoon?.veiligContact?.telefoon).toBe('06 12345678')
  })
  test('een nummer dat al van dezelfde persoon bekend is, geeft een ander pseudoniem in de rij', async () => {
    const een = await eersteContact(t)
    const twee = await eersteContact(t)
    const bsn = '999990019'
    await een.doe(verbeterPersoon, { betrokkeneId: een.client, bsn, reden: 'Nummer gekregen.' })
    const voor = await persoonVan(twee.client)
    await twee.doe(verbeterPersoon, { betrokkeneId: twee.client, bsn, reden: 'Nummer gekregen.' })
    const na = await persoonVan(twee.client)
    expect(na.pseudoniem).not.toBe(voor.pseudoniem)
    expect(na.pseudoniem).toBe((await persoonVan(een.client)).pseudoniem)
    expect(na.persoon?.bsn).toBe(bsn)
    await twee.doe(verbeterPersoon, { betrokkeneId: twee.client, wisBsn: true, reden: 'Toch iemand anders.' })
    expect((await persoonVan(twee.client)).persoon?.bsn).toBeNull()
  })
})

test('een contactpoging vraagt geen tekst (2.3a.1 lid 4)', async () => {
  const { client, doe } = await eersteContact(t)
  await doe(legContactpogingVast, {
    betrokkeneId: client,
    kanaal: 'telefoon',
    resultaat: 'niet-bereikt',
    datum: vandaag,
  })
  const [rij] = await db.rijen(
    `select code, datum::text from onderzoek.gebeurtenis where betrokkene_id = $1 and soort = 'contactpoging'`,
    [client],
  )
  expect(rij).toEqual({ code: 'niet-bereikt', datum: vandaag })
})
