import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingevuld, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

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

const brievenVan = (dossierId: string) =>
  db.rijen('select id, betrokkene_id, soort from onderzoek.brief where dossier_id = $1 order by soort', [
    dossierId,
  ])

const leesBrief = async (dossierId: string, briefId: unknown): Promise<Brief> =>
  gedaan<{ brief: Brief }>(await t.doe(bekijkBrief, toeleider, { briefId: String(briefId) }, { dossierId }))
    .uitkomst.brief

describe('een onderzoek stopt halverwege (Q-32)', () => {
  test('na een overlijden: geen brief aan de overledene, een eigen brief aan het gezinslid, twee jaar vanaf het einde', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    const stop = { reden: 'overleden', toelichting: 'Zijn geheimezus belde.', clientGeinformeerd: true }
    expect(redenen(await t.doe(trekOnderzoekIn, toeleider, stop, { dossierId }))).toEqual(['overleden-wie'])
    await doe(trekOnderzoekIn, { ...stop, overledenId: client })
    const brieven = await brievenVan(dossierId)
    expect(brieven.map(({ betrokkene_id }) => betrokkene_id)).toEqual([partner])
    const tekst = JSON.stringify(await leesBrief(dossierId, brieven[0]?.id))
    expect(tekst).toContain('Samira Geheimenaar is overleden. Wij condoleren u')
    expect(tekst).not.toContain('geheimezus')
    const [dossier] = await db.rijen('select vernietigen_op::text from onderzoek.dossier where id = $1', [
      dossierId,
    ])
    expect(dossier?.vernietigen_op).toBe('2028-12-07')
  })
  test('een partij bij wie nog een vraag lag, leest dat die vervalt, en niets van de cliënt', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    const { verzoekId } = await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
    await doe(trekOnderzoekIn, {
      reden: 'verhuisd',
      vanWie: [client, partner],
      toelichting: 'U woont nu elders.',
      clientGeinformeerd: true,
    })
    const brieven = await brievenVan(dossierId)
    expect(brieven.map(({ soort }) => soort)).toEqual(['einde', 'einde', 'vraag-vervalt'])
    const tekst = JSON.stringify(await leesBrief(dossierId, brieven.at(-1)?.id))
    expect(tekst).toContain('Onze vraag om gegevens vervalt')
    for (const woorden of ['Samira', 'Geheimenaar', 'elders', 'verhuisd'])
      expect(tekst).not.toContain(woorden)
    expect(await db.rij('onderzoek.verzoek', String(verzoekId))).toMatchObject({ staat: 'ingetrokken' })
  })
  test('niet te bereiken: pas na een poging, en zonder brief loopt de termijn vanaf het einde', async () => {
    const { dossierId, client, doe } = await metPartner(t)
    const stop = { reden: 'niet-bereikbaar', toelichting: 'Drie keer gebeld.', clientGeinformeerd: false }
    expect(redenen(await t.doe(trekOnderzoekIn, toeleider, stop, { dossierId }))).toEqual([
      'niet-geprobeerd-te-bereiken',
    ])
    const poging = { betrokkeneId: client, kanaal: 'telefoon', resultaat: 'niet-bereikt', datum: vandaag }
    await doe(legContactpogingVast, poging)
    await doe(trekOnderzoekIn, stop)
    expect(await brievenVan(dossierId)).toEqual([])
  })
})
