import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aanvaardAanwijzing } from '../../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { gecoordineerdeAanpak } from '../../src/gecoordineerde-aanpak/index.ts'
import { verbeterGegeven as verbeterInAanpak } from '../../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { draagGegevensOver } from '../../src/onderzoek/draag-gegevens-over.ts'
import { onderzoek as hoofdstukOnderzoek } from '../../src/onderzoek/index.ts'
import { verbeterGegeven as verbeterInOnderzoek } from '../../src/onderzoek/verbeter-gegeven.ts'
import { wijsCoordinatorAan } from '../../src/onderzoek/wijs-coordinator-aan.ts'
import type { Hoofdstuk, ZaakUitkomst } from '../../src/verwerking/hoofdstuk.ts'
import type { Wie } from '../../src/verwerking/verwerking.ts'
import { bakker, jansen, richtAanpakIn } from '../aanpak-register.ts'
import { ingestemd, schulden, toeleider, vandaag } from '../lopend-onderzoek.ts'
import { gedaan, type TestOmgeving, testOmgeving } from '../omgeving.ts'
import { type RijenLezer, rijenLezer } from '../rijen-lezen.ts'

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

/** One gegeven that stands on both sides of the wall, with a coordinator who has begun. */
const aanBeideKanten = async () => {
  const { client, partner, doe, vanClient, dossierId } = await ingestemd(t)
  const aanwijzing = {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: jansen.gebruikerId,
    overlegdMet: [client, partner],
    overlegdMetPartijen: true,
  }
  const { aanpakId } = gedaan<{ aanpakId: string }>(
    await t.doe(wijsCoordinatorAan, bakker, aanwijzing, { dossierId }),
  ).uitkomst
  const keuze = { gegevenId: vanClient, reden: 'Om afspraken over geld te plannen.' }
  await doe(draagGegevensOver, { gegevens: [keuze] })
  gedaan(await t.doe(aanvaardAanwijzing, jansen, { rollenGescheiden: true }, { dossierId: aanpakId }))
  const [rij] = await db.rijen('select id from coordinatie.gegeven where dossier_id = $1', [aanpakId])
  return { dossierId, aanpakId, hier: vanClient, daar: String(rij?.id), doe }
}

const tabellen = ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven', 'verstrekking', 'handeling'] as const

/** Everything that stands in one dossier, sealed content included, as text to compare. */
const alles = async (schema: 'onderzoek' | 'coordinatie', dossierId: string): Promise<string> => {
  const rijen = [await db.rijen(`select * from ${schema}.dossier where id = $1`, [dossierId])]
  for (const tabel of tabellen)
    rijen.push(
      await db.rijen(`select * from ${schema}.${tabel} where dossier_id = $1 order by id`, [dossierId]),
    )
  return JSON.stringify(rijen)
}

const plichtenVan = async ({ bekijken, plichten }: Hoofdstuk, wie: Wie, dossierId: string) => {
  const { feiten } = gedaan<ZaakUitkomst>(await t.doe(bekijken, wie, {}, { dossierId })).uitkomst
  return plichten(feiten, { vandaag, wie }).map(({ code }) => code)
}

const inOnderzoek = 'meld-verbetering-aan-ontvanger'
const inAanpak = 'verbetering-melden'

describe('een verbetering aan een kant van de muur (AVG 19, 5.4.5)', () => {
  test('in het onderzoek: de toeleider moet het vertellen, en aan de andere kant verandert niets', async () => {
    const { dossierId, aanpakId, hier, doe } = await aanBeideKanten()
    const voor = await alles('coordinatie', aanpakId)
    const verbetering = { gegevenId: hier, reden: 'Verkeerd aantal.', tekst: 'Er zijn vier schuldeisers.' }
    await doe(verbeterInOnderzoek, { ...verbetering, noodzaak: schulden.noodzaak })
    expect(await alles('coordinatie', aanpakId)).toBe(voor)
    expect(await plichtenVan(hoofdstukOnderzoek, toeleider, dossierId)).toContain(inOnderzoek)
    expect(await plichtenVan(gecoordineerdeAanpak, jansen, aanpakId)).not.toContain(inAanpak)
  })
  test('in de aanpak: de coördinator moet het vertellen, en aan de andere kant verandert niets', async () => {
    const { dossierId, aanpakId, daar } = await aanBeideKanten()
    const voor = await alles('onderzoek', dossierId)
    const verbetering = { gegevenId: daar, reden: 'Verkeerd aantal.', tekst: 'Er zijn vijf schuldeisers.' }
    gedaan(await t.doe(verbeterInAanpak, jansen, verbetering, { dossierId: aanpakId }))
    expect(await alles('onderzoek', dossierId)).toBe(voor)
    expect(await plichtenVan(gecoordineerdeAanpak, jansen, aanpakId)).toContain(inAanpak)
    expect(await plichtenVan(hoofdstukOnderzoek, toeleider, dossierId)).not.toContain(inOnderzoek)
  })
  test('wie het moet horen, staat er zonder een spoor van de andere zaak', async () => {
    const { dossierId, aanpakId, hier, daar } = await aanBeideKanten()
    const verbetering = { gegevenId: daar, reden: 'Verkeerd aantal.', tekst: 'Er zijn vijf schuldeisers.' }
    gedaan(await t.doe(verbeterInAanpak, jansen, verbetering, { dossierId: aanpakId }))
    const [rij] = await db.rijen('select * from coordinatie.verstrekking where dossier_id = $1', [aanpakId])
    expect(rij).toMatchObject({ aan: 'gever', gegeven_id: daar })
    const gezien = gedaan(await t.doe(gecoordineerdeAanpak.bekijken, jansen, {}, { dossierId: aanpakId }))
    for (const vreemd of [dossierId, hier, toeleider.gebruikerId]) {
      expect(JSON.stringify(rij)).not.toContain(vreemd)
      expect(JSON.stringify(gezien)).not.toContain(vreemd)
    }
  })
})
