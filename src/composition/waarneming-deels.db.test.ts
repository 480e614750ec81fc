import { expect, test } from 'vitest'
import { teamSite, vandaag, waarnemingVanNoor, waarnemingVelden } from '../../testing/team-site.ts'

const { van, leg } = teamSite()
const stuur = (zaken: readonly string[], anders: Record<string, string> = {}) =>
  van.thea.post(waarnemingVanNoor, waarnemingVelden(zaken, anders))
const geregeld = async (dossierId: string) =>
  van.db.rijen('select van::text from onderzoek.waarneming where dossier_id = $1 order by van', [dossierId])

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
