import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, conclusie, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { haalDienstWeg } from './haal-dienst-weg.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'

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

const beeldVan = async (dossierId: string) =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst
    .beeld as OnderzoekBeeld

describe('een dienst weghalen die bij vergissing is vastgelegd (AVG 5 lid 1 onder d, AVG 16)', () => {
  test('de dienst en het antwoord dat nooit is gezegd zijn weg; alleen dat het gebeurde blijft, zonder waarover', async () => {
    const { dossierId, client, dienstId, doe } = await ingevuld(t)
    const ja = { dienstId, antwoord: 'aanvaard', wijze: 'mondeling', datum: vandaag }
    await doe(legDienstverklaringVast, ja)
    const weg = { dienstId, reden: 'verkeerde-persoon' }
    expect(redenen(await t.doe(haalDienstWeg, toeleider, weg, { dossierId }))).toEqual([
      'dienst-heeft-antwoord',
    ])
    expect((await beeldVan(dossierId)).diensten).toHaveLength(2)
    await doe(haalDienstWeg, { ...weg, antwoordNooitGezegd: true })
    const { diensten, tijdlijn } = await beeldVan(dossierId)
    expect(diensten?.map(({ domein }) => domein)).toEqual(['participatie'])
    expect(tijdlijn.filter(({ soort }) => soort === 'dienst-verklaring')).toEqual([])
    expect(tijdlijn.at(-1)).toMatchObject({
      soort: 'dienst-weggehaald',
      code: 'verkeerde-persoon',
      betrokkeneId: client,
    })
    expect(await db.rijen('select 1 from onderzoek.dienst where id = $1', [dienstId])).toEqual([])
  })
  test('staat hij in een brief, dan eerst de brief intrekken; daarna vraagt de uitkomst een nieuwe conclusie', async () => {
    const { dossierId, client, dienstId, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    await doe(deelUitkomstMee, brief(client))
    const weg = { dienstId, reden: 'verkeerde-dienst' }
    expect(redenen(await t.doe(haalDienstWeg, toeleider, weg, { dossierId }))).toEqual(['dienst-in-brief'])
    await doe(trekUitkomstIn, { betrokkeneId: client, reden: 'Er stond een verkeerde dienst in de brief.' })
    await doe(haalDienstWeg, weg)
    expect(redenen(await t.doe(deelUitkomstMee, toeleider, brief(client), { dossierId }))).toEqual([
      'conclusie-achterhaald',
    ])
  })
  test('een bevroren gegeven dat bij de dienst hoort houdt hem net zo vast (AVG 18 lid 1)', async () => {
    const { dossierId, dienstId, vanClient } = await ingevuld(t)
    await db.rijen(`update onderzoek.gegeven set dienst_id = $1, bevroren_op = $2 where id = $3`, [
      dienstId,
      vandaag,
      vanClient,
    ])
    const weg = { dienstId, reden: 'verkeerde-persoon' }
    expect(redenen(await t.doe(haalDienstWeg, toeleider, weg, { dossierId }))).toEqual([
      'dienst-draagt-gegeven',
    ])
  })
})
