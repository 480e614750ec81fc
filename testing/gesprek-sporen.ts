import { expect } from 'vitest'
import type { RijenLezer } from './rijen-lezen.ts'

const plekken = [
  'meldpunt.dossier',
  'meldpunt.gegeven',
  'meldpunt.formulierconcept',
  'inrichting.aangehouden_post',
  'logboek.audit',
  'logboek.ldv',
]

/** How many rows there are in every table that could hold something of a call. */
const tel = (db: RijenLezer) =>
  Promise.all(
    plekken.map(async (tabel) => Number((await db.rijen(`select count(*)::int n from ${tabel}`))[0]?.n)),
  )

/** Posts, expects this status and that nothing came of it in any table or cookie, and gives the page. */
export const zonderSpoor = async (
  db: RijenLezer,
  doe: () => Promise<Response>,
  status: number,
): Promise<string> => {
  const voor = await tel(db)
  const antwoord = await doe()
  expect([antwoord.status, await tel(db)]).toEqual([status, voor])
  expect(antwoord.headers.get('set-cookie') ?? '').not.toContain('samenspraak-post')
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  return antwoord.text()
}

/** Expects a page that came back with everything that `gesprek()` says. */
export const bevatHetGesprek = (html: string): void => {
  for (const deel of [
    'dwaalt ’s nachts',
    'value="Gemeldenaam"',
    'value="Verborgenkade"',
    'value="0612345678"',
  ])
    expect(html).toContain(deel)
}
