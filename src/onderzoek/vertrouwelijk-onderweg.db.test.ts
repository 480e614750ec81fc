import { afterAll, beforeAll, expect, test } from 'vitest'
import { brief, conclusie, ingevuld, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'
import { verbeterDienst } from './verbeter-dienst.ts'

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

const geheim = ['geheimedrank', 'Schuldhulp', 'De schulden regelen', 'Zonder inkomen groeien']

test('van de uitkomst tot het einde leest de ander niets van wat vertrouwelijk is (2.3a.2 lid 1, toelichting)', async () => {
  const { dossierId, client, partner, dienstId, doe } = await ingevuld(t)
  const gegeven = { ...schulden, betrokkeneId: client, tekst: 'Hij weet niet van de geheimedrank.' }
  await doe(legGegevenVast, { ...gegeven, nietTonenAan: [partner] })
  await doe(verbeterDienst, { dienstId, reden: 'Hij mag het niet weten.', vertrouwelijk: true })
  await doe(trekConclusie, conclusie)
  for (const wie of [client, partner]) await doe(deelUitkomstMee, brief(wie))
  await doe(legDienstverklaringVast, { dienstId, antwoord: 'aanvaard', wijze: 'mondeling', datum: vandaag })
  await doe(trekUitkomstIn, { betrokkeneId: partner, reden: 'Er stond een fout in uw naam.' })
  await doe(deelUitkomstMee, brief(partner))
  await doe(trekOnderzoekIn, {
    ...{
      reden: 'client-stopt',
      toelichting: 'Zij stopt.',
      clientGeinformeerd: true,
      vanWie: [client, partner],
    },
  })
  const rijen = await db.rijen(
    'select id, soort, betrokkene_id from onderzoek.brief where dossier_id = $1 order by op, id',
    [dossierId],
  )
  const lees = async (wie: string) => {
    const van = rijen.filter(({ betrokkene_id }) => betrokkene_id === wie)
    const teksten = van.map(async ({ id }) =>
      gedaan<{ brief: unknown }>(await t.doe(bekijkBrief, toeleider, { briefId: id }, { dossierId })),
    )
    const alles = (await Promise.all(teksten)).map(({ uitkomst }) => JSON.stringify(uitkomst.brief)).join()
    return { soorten: van.map(({ soort }) => String(soort)).sort(), alles }
  }
  const ander = await lees(partner)
  expect(ander.soorten).toEqual(['einde', 'intrekking', 'uitkomst'])
  for (const woord of geheim) expect(ander.alles).not.toContain(woord)
  const zelf = await lees(client)
  expect(zelf.soorten).toEqual(['einde', 'uitkomst'])
  for (const woord of geheim.slice(0, 3)) expect(zelf.alles).toContain(woord)
})
