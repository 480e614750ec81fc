import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { bakker, deBoer, jansen } from '../../testing/aanpak-register.ts'
import { geefAdres } from '../../testing/berichtpost.ts'
import { postweg, werkgever } from '../../testing/berichtweg.ts'
import { ask } from '../../testing/embedded.ts'
import { gemeente, werker } from '../../testing/omgeving.ts'
import { openMailer } from '../platform/mail/mailer.ts'
import { berichtRol } from './bericht.store.ts'
import { verstuurBericht } from './verstuur-bericht.ts'

const { t, p, taak, aan, sql, sluit } = await postweg('2027-01-04')
beforeEach(() => p.opnieuw())
afterAll(sluit)

describe('een bericht aan een medewerker', () => {
  test('zegt dat er iets wacht, van welke gemeente, en verder niets', async () => {
    await verstuurBericht(p.post, taak(jansen.gebruikerId))
    const [bericht] = p.mailbox.messages()
    expect(bericht).toMatchObject({
      to: 'jansen@voorbeeld.example',
      subject: 'Er wacht iets op u in Samenspraak',
    })
    expect(bericht?.text).toContain('van de gemeente Voorbeeld')
    expect(bericht?.text).toContain('op de manier die u gewend bent')
    expect(bericht?.raw).not.toMatch(/https?:|[0-9a-f-]{36}(?!@)/)
  })

  test('zoekt het adres op als het weggaat: wie een ander adres kreeg, krijgt het daar', async () => {
    const wachtend = taak(jansen.gebruikerId)
    await sql(`update inrichting.gebruiker set mail = 'nieuw@voorbeeld.example' where mail like 'jansen@%'`)
    await verstuurBericht(p.post, wachtend)
    await sql(`update inrichting.gebruiker set mail = 'jansen@voorbeeld.example' where mail like 'nieuw@%'`)
    expect(aan()).toEqual(['nieuw@voorbeeld.example'])
  })
})

describe('geen bericht', () => {
  test('zonder adres, en zonder dat het steeds opnieuw wordt geprobeerd', async () => {
    await verstuurBericht(p.post, taak(deBoer.gebruikerId))
    expect(aan()).toEqual([])
    expect(await p.wachtend()).toEqual([])
  })

  test('aan een adres dat geen adres is', async () => {
    await sql(`update inrichting.gebruiker set mail = 'jansen@voorbeeld.example, ander@elders.example'
      where id = '${jansen.gebruikerId}'`)
    await verstuurBericht(p.post, taak(jansen.gebruikerId))
    await sql(
      `update inrichting.gebruiker set mail = 'jansen@voorbeeld.example' where id = '${jansen.gebruikerId}'`,
    )
    expect(aan()).toEqual([])
  })

  test('aan iemand die hier onbekend is', async () => {
    await verstuurBericht(p.post, taak(randomUUID()))
    expect(aan()).toEqual([])
  })

  test.each(['client', 'vertegenwoordiger', 'mantelzorger', 'beheerder'] as const)(
    'aan iemand die alleen %s is',
    async (rol) => {
      const iemand = werker(rol, 8)
      await geefAdres(t, iemand, `${rol}@voorbeeld.example`, werkgever)
      await verstuurBericht(p.post, taak(iemand.gebruikerId))
      expect(aan()).toEqual([])
    },
  )

  test('aan iemand wiens mandaat voorbij is', async () => {
    const oud = werker('beslisser', 9)
    await geefAdres(t, oud, 'oud@voorbeeld.example', werkgever)
    await sql(`update inrichting.pet set tot = '2027-01-04' where id = '${oud.petId}'`)
    await verstuurBericht(p.post, taak(oud.gebruikerId))
    expect(aan()).toEqual([])
  })

  test('voor een andere gemeente dan waar iemand werkt', async () => {
    await sql(`insert into inrichting.gemeente (code, naam) values ('0363', 'Elders')`)
    await verstuurBericht(p.post, {
      ...taak(jansen.gebruikerId),
      ids: { gemeente: '0363', gebruiker: jansen.gebruikerId },
    })
    expect(aan()).toEqual([])
  })
})

describe('hooguit één bericht per uur', () => {
  test('wat in dat uur wordt gevraagd, komt samen in één volgend bericht', async () => {
    await verstuurBericht(p.post, taak(jansen.gebruikerId))
    for (const volgende of [taak(jansen.gebruikerId), taak(jansen.gebruikerId)])
      await verstuurBericht(p.post, volgende)
    expect(aan()).toHaveLength(1)
    expect(await p.wachtend()).toMatchObject([
      { data: { gemeente, gebruiker: jansen.gebruikerId }, later: true },
    ])
    await p.uurLater()
    const werkend = await p.werk()
    await p.leeg()
    await werkend.stop()
    expect(aan()).toEqual(['jansen@voorbeeld.example', 'jansen@voorbeeld.example'])
    expect(await p.wachtend()).toEqual([])
  })

  test('wat voor het laatste bericht was gevraagd, geeft er geen nog een', async () => {
    const eerder = { ...taak(jansen.gebruikerId), putAt: new Date(Date.now() - 60_000) }
    await verstuurBericht(p.post, taak(jansen.gebruikerId))
    await verstuurBericht(p.post, eerder)
    expect(aan()).toHaveLength(1)
    expect(await p.wachtend()).toEqual([])
  })

  test('de een wacht niet op de ander', async () => {
    await verstuurBericht(p.post, taak(jansen.gebruikerId))
    await verstuurBericht(p.post, taak(bakker.gebruikerId))
    expect(aan().toSorted()).toEqual(['bakker@voorbeeld.example', 'jansen@voorbeeld.example'])
  })

  test('twee processen die tegelijk aan de beurt zijn, sturen er samen één', async () => {
    await Promise.all([1, 2, 3, 4].map(() => verstuurBericht(p.post, taak(jansen.gebruikerId))))
    expect(aan()).toHaveLength(1)
  })
})

describe('er gaat niets verloren', () => {
  // Nobody listens there.
  const nergens = openMailer({ host: '127.0.0.1', port: 1, secure: false, requireTls: false }, 'a@b.example')
  const zonderPost = () => ({ ...p.post, mailer: nergens })

  test('wie het niet kwijt kon, stuurt het bij de volgende poging, ook binnen het uur', async () => {
    const zelfde = taak(jansen.gebruikerId)
    await expect(verstuurBericht(zonderPost(), zelfde)).rejects.toThrow('ECONNREFUSED')
    await verstuurBericht(p.post, zelfde)
    expect(aan()).toHaveLength(1)
    await verstuurBericht(p.post, zelfde)
    expect(aan()).toHaveLength(1)
  })

  test('is die poging er nooit gekomen, dan komt het bericht met de volgende vraag een uur later', async () => {
    await expect(verstuurBericht(zonderPost(), taak(jansen.gebruikerId))).rejects.toThrow('ECONNREFUSED')
    const volgende = taak(jansen.gebruikerId)
    await verstuurBericht(p.post, volgende)
    expect(aan()).toEqual([])
    expect(await p.wachtend()).toHaveLength(1)
    await p.uurLater()
    await verstuurBericht(p.post, volgende)
    expect(aan()).toHaveLength(1)
  })
})

test('de rol van berichten leest een adres, en niets van een dossier of een sessie', async () => {
  for (const tabel of [
    'onderzoek.dossier',
    'coordinatie.dossier',
    'personen.persoon',
    'inrichting.sessie',
    'logboek.audit',
  ])
    await expect(
      ask(t.url, `begin; set local role ${berichtRol}; select 1 from ${tabel}`),
      tabel,
    ).rejects.toMatchObject({
      code: '42501',
    })
})
