import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

const vandaag = '2026-12-07'
const noor = userId(1)
const formulier = `/team/waarneming?medewerker=${noor}`

let site: TestSite
let db: RijenLezer
let thea: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  for (const nummer of [1, 2]) await site.als('toeleider', gemeente, nummer)
  thea = await site.als('teamleider', gemeente, 3)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const leg = async () => {
  const wie = { gemeente, behandelaar: noor, datum: '2026-11-30' }
  return (await legDossier(site.omgeving, 'onderzoek', wie)).dossierId
}
const stuur = (zaken: readonly string[], anders: Record<string, string> = {}) =>
  thea.post(formulier, [
    ...zaken.map((id) => ['zaken', id] as const),
    ...Object.entries({
      ...{ waarnemerId: userId(2), van: vandaag, tot: vandaag, redenCode: 'verlof' },
      ...{ handelingId: randomUUID(), ...anders },
    }),
  ])
const geregeld = async (dossierId: string) =>
  db.rijen('select van::text from onderzoek.waarneming where dossier_id = $1 order by van', [dossierId])

test('wat na een deel wordt verbeterd en weer gestuurd, gebeurt ook, en alleen voor wat nog niet was geregeld (AVG 32)', async () => {
  const [een, twee] = [await leg(), await leg()]
  await stuur([een])
  const pagina = await (await stuur([een, twee])).text()
  const gekozen = [...pagina.matchAll(/<input[^>]*name="zaken"[^>]*>/g)]
    .filter(([vak]) => / checked/.test(vak))
    .map(([vak]) => /value="([^"]+)"/.exec(vak)?.[1])
  expect(gekozen).toEqual([een])
  const handelingId = /name="handelingId" value="([^"]+)"/.exec(pagina)?.[1] ?? ''
  const verbeterd = { handelingId, van: '2026-12-09', tot: '2026-12-10' }
  expect((await stuur([een, twee], verbeterd)).status).toBe(303)
  expect(await geregeld(een)).toEqual([{ van: vandaag }, { van: '2026-12-09' }])
  expect(await geregeld(twee)).toEqual([{ van: vandaag }, { van: '2026-12-09' }])
})
