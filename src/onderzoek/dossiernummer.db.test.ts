import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../testing/embedded.ts'
import { gedaan, gemeente, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'

const vandaag = '2026-12-01'
let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

test('half of the numbers of a year may be taken: a new dossier still gets one that no other has', async () => {
  await ask(
    t.superUrl,
    `insert into onderzoek.dossier (gemeente, id, nummer, versie, staat)
     select '${gemeente}', gen_random_uuid(), '2026-' || lpad(i::text, 5, '0'), 1, 'loopt'
     from generate_series(0, 99998, 2) i`,
  )
  const invoer = { ...legEersteContactVast.voorbeeld, bsn: undefined, verzochtOp: vandaag }
  for (let nr = 0; nr < 12; nr += 1)
    gedaan(await t.doe(legEersteContactVast, werker('toeleider'), { ...invoer, achternaam: `Proef-${nr}` }))
  const nieuw = await ask(
    t.superUrl,
    `select nummer from onderzoek.dossier where staat = 'eerste-contact' and nummer ~ '^2026-[0-9]{5}$'`,
  )
  expect(nieuw).toHaveLength(12)
  expect(nieuw.every(({ nummer }) => /[13579]$/.test(String(nummer)))).toBe(true)
})
