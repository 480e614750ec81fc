import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingestemd, metPartner, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

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

const aanvulling = { reden: 'Hij mag het niet weten.', tekst: schulden.tekst, noodzaak: schulden.noodzaak }

describe('vertrouwelijk in het gezin (2.3a.2 lid 1, toelichting; N-2.3a.2-1-zwt)', () => {
  test('gaat als voorwaarde mee naar de coördinator, met wie het daar is', async () => {
    const onderzoek = await ingestemd(t)
    const { dossierId, client, partner, doe, vanClient } = onderzoek
    await doe(verbeterGegeven, { ...aanvulling, gegevenId: vanClient, nietTonenAan: [partner] })
    const aanwijzing = {
      ...{ kandidaat: 'gemeenteambtenaar', coordinatorId: jansen.gebruikerId },
      ...{ overlegdMet: [client, partner], overlegdMetPartijen: true },
    }
    await t.doe(wijsCoordinatorAan, bakker, aanwijzing, { dossierId })
    await doe(draagGegevensOver, {
      gegevens: [{ gegevenId: vanClient, reden: 'Om afspraken over geld te plannen.' }],
    })
    const [rij] = await db.rijen(
      `select g.niet_tonen_aan, b.id from coordinatie.gegeven g
        join coordinatie.betrokkene b on b.dossier_id = g.dossier_id and b.id <> g.betrokkene_id
        order by g.op desc limit 1`,
      [],
    )
    expect(rij?.niet_tonen_aan).toEqual([rij?.id])
  })
  test('nooit voor wie het zelf gaat', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    const gegeven = { ...schulden, betrokkeneId: client }
    const zelf = await t.doe(legGegevenVast, toeleider, { ...gegeven, nietTonenAan: [client] }, { dossierId })
    expect(redenen(zelf)).toEqual(['verbergen-voor-zichzelf'])
    const { gegevenId } = await doe(legGegevenVast, { ...gegeven, nietTonenAan: [partner] })
    expect(await db.rij('onderzoek.gegeven', String(gegevenId))).toMatchObject({ niet_tonen_aan: [partner] })
  })
})
