import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contact, datum, probleem } from '../../testing/probleem.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

describe('invalid input', () => {
  test('all faults at once, each with its field and a sentence, and no value comes back', async () => {
    const kapot = { ...contact, verzochtOp: '30-11-2026', bsn: '123456789', voornamen: '', taak: 'zomaar' }
    const fout = await probleem(await noor.api('POST', '/onderzoeken', kapot), 400)
    const velden = fout.invalidParams?.map(({ name }) => name).toSorted()
    expect(velden).toEqual(['bsn', 'taak', 'verzochtOp', 'voornamen'])
    expect(JSON.stringify(fout)).not.toMatch(/123456789|zomaar|Geheimenaar/)
  })

  test.each([
    ['not JSON at all', 'taak=toeleiding', 'application/x-www-form-urlencoded'],
    ['broken JSON', '{"taak":', 'application/json'],
    ['nothing', '', 'application/json'],
    ['an array', '[{"taak":"toeleiding"}]', 'application/json'],
    ['a string', '"taak"', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a number', '12', 'application/json'],
    ['JSON under another name', '{}', 'text/plain'],
    ['something that only begins as JSON', '{}', 'application/jsonp'],
    ['a byte that is no UTF-8', '\ufffd', 'application/json'],
  ])('%s: 400', async (_, body, soort) => {
    await probleem(await noor.api('POST', '/onderzoeken', body, { 'content-type': soort }), 400)
  })

  test('JSON may say its character set', async () => {
    const koppen = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await noor.api('POST', '/onderzoeken', contact, koppen)).status).toBe(201)
  })

  test('a body of more than half a megabyte: 400, whether it says so or not', async () => {
    const lang = JSON.stringify({ ...contact, vraag: 'x'.repeat(600 * 1024) })
    await probleem(await noor.api('POST', '/onderzoeken', lang), 400)
    await probleem(await noor.api('POST', '/onderzoeken', lang, { 'content-length': '10' }), 400)
  })

  test('a tower of a hundred thousand arrays: 400', async () => {
    const toren = `{"vraag":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    await probleem(await noor.api('POST', '/onderzoeken', toren), 400)
  })

  test('names that would pollute a prototype change nothing', async () => {
    const vuil = `${JSON.stringify(contact).slice(0, -1)},"__proto__":{"rol":"beslisser","toegestaan":true},"constructor":{"prototype":{"x":1}}}`
    expect((await noor.api('POST', '/onderzoeken', vuil)).status).toBe(201)
    expect(({} as Record<string, unknown>).toegestaan).toBeUndefined()
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test.each([
    ['NUL', 'Bijstand\u0000.'],
    ['an escape', 'Bijstand\u001b[31m'],
    ['half a pair', 'Bijstand\ud800'],
  ])('%s in a text: 400 with a Dutch sentence', async (_, vraag) => {
    const { invalidParams } = await probleem(
      await noor.api('POST', '/onderzoeken', { ...contact, vraag }),
      400,
    )
    expect(invalidParams).toEqual([
      { name: 'vraag', code: 'vreemd-teken', reason: expect.stringMatching(/^Bij ‘vraag’ staat een teken/) },
    ])
  })

  test('line ends, tabs, accents and emoji are text like any other', async () => {
    const vraag = 'Hulp bij\r\n\tschulden: é, ß, 漢, 👩‍👧'
    expect((await noor.api('POST', '/onderzoeken', { ...contact, vraag })).status).toBe(201)
  })

  test.each(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-29', '2026-1-1'])(
    'a day that cannot be, %s: 400',
    async (verzochtOp) => {
      const { invalidParams } = await probleem(
        await noor.api('POST', '/onderzoeken', { ...contact, verzochtOp }),
        400,
      )
      expect(invalidParams?.map(({ code }) => code)).toEqual(['geen-datum'])
    },
  )
})
