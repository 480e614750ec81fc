import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gemeente } from '../../testing/omgeving.ts'
import { testSite } from '../../testing/site.ts'
import { gesprek } from '../../testing/toestanden-van-meldpunt.ts'
import type { Rol } from '../wet/rollen.ts'

const gevraagd: string[] = []
let site: Awaited<ReturnType<typeof testSite>>
beforeAll(async () => {
  site = await testSite({ datum: '2026-12-07', onQuery: (sql) => gevraagd.push(sql) })
})
afterAll(() => site?.close())

const geenVraag = /^(begin|commit|rollback|savepoint|release|set local)/
/** How often the worklist asks the database of who wears these petten, in the last one of them; and what it says. */
const werkvoorraad = async (nummer: number, ...rollen: readonly Rol[]) => {
  for (const rol of rollen) await site.als(rol, gemeente, nummer)
  const wie = await site.als(rollen.at(-1) ?? 'meldpuntmedewerker', gemeente, nummer)
  gevraagd.length = 0
  const antwoord = await wie.get('/werkvoorraad')
  const tekst = await antwoord.text()
  return { tekst, vragen: gevraagd.filter((sql) => !geenVraag.test(sql)) }
}

describe('de werkvoorraad van wie ook een andere pet heeft', () => {
  test.each([
    ['het meldpunt', 1, ['meldpuntmedewerker']],
    ['het meldpunt en bemoeizorg', 2, ['bemoeizorger', 'meldpuntmedewerker']],
    ['bemoeizorg en het meldpunt', 3, ['meldpuntmedewerker', 'bemoeizorger']],
  ] as const)('vraagt de database weinig: %s', async (_, nummer, rollen) => {
    const melder = await site.als('meldpuntmedewerker', gemeente, nummer)
    expect((await melder.api('POST', '/meldingen', gesprek)).status).toBe(201)
    const { tekst, vragen } = await werkvoorraad(nummer, ...rollen)
    expect(tekst).toContain('<h1')
    // The session, the cases, the forms under way, the people and the log; of another pet its cases and its own line in the log.
    expect(vragen.length).toBeLessThanOrEqual(5 + 2 * (rollen.length - 1))
  })
})
