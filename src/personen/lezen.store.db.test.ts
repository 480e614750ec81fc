import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contact, onderzoek, openProef, type Proef, samira } from '../../testing/personen.ts'
import { open } from '../platform/db/tx.ts'
import { leesIdentiteiten, leesPersonen, schrijfContact } from './index.ts'
import { idVan } from './plek.ts'

let proef: Proef
beforeAll(async () => {
  proef = await openProef()
})
beforeEach(() => proef.leeg())
afterAll(() => proef.sluit())

describe('wat in de database staat', () => {
  test('geen naam, BSN, adres, telefoon of taal in de rijen: alles is versleuteld', async () => {
    const alias = await proef.registreer(onderzoek)
    await proef.binnen(onderzoek, (tx) => schrijfContact(tx, proef.sleutels, onderzoek, alias, contact))
    const bytes = Buffer.concat(
      (await proef.rijen()).flatMap((rij) =>
        Object.values(rij).map((waarde) => (Buffer.isBuffer(waarde) ? waarde : Buffer.from(String(waarde)))),
      ),
    )
    expect(bytes.length).toBeGreaterThan(300)
    for (const tekst of [
      'Samira',
      'Idrissi',
      'idrissi',
      '999990019',
      '1987',
      'Lindelaan',
      '06 12',
      'Berbers',
    ])
      expect(bytes.includes(tekst), tekst).toBe(false)
  })

  test('wat erin gaat komt eruit, met het veilig contact, en ook na verbeteren', async () => {
    const alias = await proef.registreer(onderzoek)
    await proef.binnen(onderzoek, (tx) => schrijfContact(tx, proef.sleutels, onderzoek, alias, contact))
    expect(await proef.lees(onderzoek, alias)).toEqual({ ...samira, veiligContact: contact })
    const beter = { ...samira, voornamen: 'Samira Nour', adres: null }
    expect(await proef.registreer(onderzoek, beter, alias)).toBe(alias)
    expect(await proef.lees(onderzoek, alias)).toEqual({ ...beter, veiligContact: contact })
    expect(await proef.rijen()).toHaveLength(3)
  })

  test('veel personen in één opdracht, en voor een lijst zonder adres en telefoon', async () => {
    const aliassen: string[] = []
    for (let i = 0; i < 5; i += 1) aliassen.push(await proef.registreer(onderzoek, { ...samira, bsn: null }))
    proef.queries.length = 0
    const gelezen = await proef.binnen(onderzoek, (tx) =>
      leesPersonen(tx, proef.sleutels, onderzoek, aliassen),
    )
    expect(gelezen.size).toBe(5)
    expect(proef.queries.filter((sql) => sql.includes('personen.'))).toHaveLength(1)
    const lijst = await proef.binnen(onderzoek, (tx) =>
      leesIdentiteiten(tx, proef.sleutels, onderzoek, aliassen),
    )
    expect(Object.keys(lijst.get(aliassen[0] ?? '') ?? {})).not.toContain('adres')
    expect(proef.queries.filter((sql) => sql.includes('personen.'))).toHaveLength(2)
  })

  test('een rij van een ander op deze plek gezet gaat niet open', async () => {
    const een = await proef.registreer(onderzoek)
    const ander = await proef.registreer(onderzoek, { ...samira, bsn: '999990020', voornamen: 'Ander' })
    await proef.als('personen', '0344', (tx) =>
      open(tx)(
        `update personen.persoon set inhoud = (select inhoud from personen.persoon where id = $1) where id = $2`,
        [idVan(proef.sleutels, onderzoek, een), idVan(proef.sleutels, onderzoek, ander)],
      ),
    )
    await expect(proef.lees(onderzoek, ander)).rejects.toThrow('do not belong')
  })
})
