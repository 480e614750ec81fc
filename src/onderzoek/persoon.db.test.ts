import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eersteContact, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { leesPersonen } from '../personen/index.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { verbeterPersoon } from './verbeter-persoon.ts'

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
