import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, conclusie, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { inrichtverslag, leesInrichting, OngeldigeInrichting, richtIn } from '../inrichting/index.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { trekConclusie } from './trek-conclusie.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(async () => {
  await t.close()
})

const rij = (vanaf: string, uitkomst: string, door = 'Hoofd juridische zaken') => ({ vanaf, uitkomst, door })

const richt = async (...brieven: readonly object[]) => {
  const leeg = { organisaties: [], verwerkersovereenkomsten: [], partijen: [], gebruikers: [] }
  const bestand = leesInrichting(
    JSON.stringify({ gemeente: { code: gemeente, naam: 'Voorbeeld' }, ...leeg, brieven }),
  )
  const { db, logSleutel } = t.omgeving
  return inrichtverslag(bestand, await richtIn({ db, klok: t.klok, logSleutel }, bestand)).join('\n')
}

const uitkomst = async (): Promise<string> => {
  const { dossierId, client, doe } = await ingevuld(t)
  await doe(trekConclusie, conclusie)
  const { briefId } = await doe(deelUitkomstMee, brief(client))
  return JSON.stringify(gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst)
}

describe('wat de brief met de uitkomst is, bepaalt een gemeente vanaf een dag (Q-13, Awb 3:45)', () => {
  test('zegt de gemeente niets, dan is de brief informatie: zonder bezwaar', async () => {
    expect(await uitkomst()).toContain('Deze brief is informatie en geen besluit')
    await richt(rij('2026-12-08', 'besluit'))
    expect(await uitkomst()).not.toContain('bezwaar')
  })
  test('een dag die nog komt kan anders; de dag zelf en wat was niet, dan komt er een rij bij', async () => {
    expect(await richt(rij('2026-12-08', 'informatie'))).toContain('brieven: 0 nieuw, 1 bijgewerkt')
    expect(await richt(rij(vandaag, 'besluit'))).toContain('brieven: 1 nieuw')
    expect(await richt(rij(vandaag, 'besluit'))).toContain('1 stond er al')
    expect(await richt(rij(vandaag, 'informatie'))).toContain('brieven 1, uitkomst')
  })
  test('vanaf die dag is de brief een besluit, met hoe en wanneer bezwaar kan; en niets van wie dat bepaalde', async () => {
    const tekst = await uitkomst()
    expect(tekst).toContain('Deze brief is een besluit')
    expect(tekst).toContain('bezwaar maken bij het college')
    expect(tekst).not.toContain('geen besluit. Over hulp')
    expect(tekst).not.toContain('juridische zaken')
    expect(tekst).not.toContain('aardVanUitkomst')
  })
  test('een dag twee keer, of iets anders dan informatie of besluit, wordt niet aangenomen', async () => {
    await expect(richt(rij('2027-01-01', 'besluit'), rij('2027-01-01', 'informatie'))).rejects.toThrow(
      OngeldigeInrichting,
    )
    await expect(richt(rij('2027-01-01', 'beschikking'))).rejects.toThrow(OngeldigeInrichting)
    await expect(richt(rij('2027-02-30', 'besluit'))).rejects.toThrow(OngeldigeInrichting)
  })
})
