import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingevuld, lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import { informeerOverGegevens } from './informeer-over-gegevens.ts'
import { legAfhandelingVast } from './leg-afhandeling-vast.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { sluitVerzoekBijWet } from './sluit-verzoek-bij-wet.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'
import { verbeterDienst } from './verbeter-dienst.ts'
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

const plichtenIn = async (dossierId: string): Promise<readonly string[]> => {
  const lijst = gedaan<{ regels: readonly Werkregel[] }>(await t.doe(onderzoekWerkvoorraad, toeleider, {}))
  const regel = lijst.uitkomst.regels.find((een) => een.dossierId === dossierId)
  return (
    regel?.plichten.map(({ code, uiterlijk }) => `${code} ${uiterlijk ?? ''}`.trim()) ?? ['niet in de lijst']
  )
}
const ja = (dienstId: string) => ({ dienstId, antwoord: 'aanvaard', wijze: 'mondeling', datum: vandaag })

describe('een dienst na het ja van de cliënt (2.3a.1 lid 6, Wgs 4)', () => {
  test('de termijn staat in de werkvoorraad tot het gesprek is vastgelegd; een verkeerde dag kan worden verbeterd', async () => {
    const { dossierId, dienstId, doe } = await ingevuld(t)
    await doe(legDienstverklaringVast, { ...ja(dienstId), dreiging: true })
    expect(await plichtenIn(dossierId)).toContain('voer-schuldhulpgesprek 2026-12-10')
    await doe(legAfhandelingVast, { dienstId, datum: vandaag })
    expect((await plichtenIn(dossierId)).join()).not.toContain('voer-schuldhulpgesprek')
    expect(await db.rij('onderzoek.dienst', dienstId)).toMatchObject({ staat: 'aanvaard', dreiging: true })
    await doe(verbeterDienst, { dienstId, reden: 'Er is nog niet gesproken.', tochNietAfgehandeld: true })
    expect(await plichtenIn(dossierId)).toContain('voer-schuldhulpgesprek 2026-12-10')
    const verbetering = { dienstId, reden: 'Zij zei het eerder.', verklaardOp: '2026-12-04' }
    await doe(verbeterDienst, { ...verbetering, waarvoor: 'De geheimedoelen halen.' })
    expect(await plichtenIn(dossierId)).toContain('voer-schuldhulpgesprek 2026-12-09')
    expect(await db.leesbaar(['onderzoek.dienst'], 'geheimedoelen')).toBe(0)
  })
  test('stopt het onderzoek, dan gaat de dienst door; is de cliënt verhuisd, dan niet; wat is gevraagd loopt altijd door (Q-32, Q-09)', async () => {
    for (const [reden, verwacht] of [
      ['client-stopt', ['voer-schuldhulpgesprek 2027-01-04', 'klok-participatiewet 2027-01-25']],
      ['verhuisd', ['klok-participatiewet 2027-01-25']],
    ] as const) {
      const { dossierId, client, partner, dienstId, doe } = await ingevuld(t)
      await doe(legDienstverklaringVast, ja(dienstId))
      for (const betrokkeneId of [client, partner])
        await doe(informeerOverGegevens, { betrokkeneId, datum: vandaag })
      const stop = { reden, toelichting: 'Dat zei u ons.', clientGeinformeerd: true }
      expect(redenen(await t.doe(trekOnderzoekIn, toeleider, stop, { dossierId }))).toEqual([
        'niet-iedere-client-stopt',
      ])
      await doe(trekOnderzoekIn, { ...stop, vanWie: [client, partner] })
      expect(await plichtenIn(dossierId)).toEqual(verwacht)
      await doe(sluitVerzoekBijWet, { ...sluitVerzoekBijWet.voorbeeld, datum: vandaag })
      expect(await plichtenIn(dossierId)).toEqual(
        verwacht.length > 1 ? verwacht.slice(0, 1) : ['niet in de lijst'],
      )
    }
  })
  test('wie beslist en waarop dwang rust staat verzegeld in het dossier (2.3a.4, toelichting)', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const zorg = {
      betrokkeneId: client,
      domein: 'geestelijke-gezondheidszorg',
      waarvoor: 'Rust in het hoofd.',
    }
    const stel = (deel: object) => t.doe(stelDienstVoor, toeleider, { ...zorg, ...deel }, { dossierId })
    const dwang = {
      soort: 'interventie',
      dwang: 'wvggz',
      besluitKenmerk: 'C/10/geheim1',
      besluitDatum: '2026-12-01',
    }
    expect(redenen(await stel({ ...dwang, soort: 'dienst' }))).toEqual(['dienst-is-vrijwillig'])
    expect(redenen(await stel({ soort: 'dienst' }))).toEqual(['beslisser-ontbreekt'])
    gedaan(await stel(dwang))
    expect(await db.leesbaar(['onderzoek.dienst'], 'geheim1')).toBe(0)
    expect(await db.leesbaar(['onderzoek.dienst'], 'wvggz')).toBe(0)
  })
})
