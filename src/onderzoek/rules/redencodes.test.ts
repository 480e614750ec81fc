import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { onderzoekPlichten, onderzoekRedenen } from '../../teksten/nl/onderzoek-redenen.ts'
import { hoofdstukteksten } from '../../teksten/nl.ts'
import { redencodes } from './redencodes.ts'

const bestanden = readdirSync(import.meta.dirname).filter(
  (naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'),
)
/** What the onderzoek and the aanpak test alike. */
const gedeeld = ['../../wet/coordinator.ts', '../../wet/nieuwe-vertegenwoordiging.ts', '../../wet/zvh.ts']
const bronnen = [...bestanden, ...gedeeld]
  .filter((naam) => !naam.startsWith('redencodes'))
  .map((naam) => readFileSync(`${import.meta.dirname}/${naam}`, 'utf8'))
  .join('\n')

describe('the words of the reasons', () => {
  test('every code has a sentence and what would help', () => {
    for (const code of redencodes) {
      expect(hoofdstukteksten.redenen[code]?.zin, code).toMatch(/^[A-Z{].*[.?]$/)
      expect(hoofdstukteksten.redenen[code]?.helpt, code).toMatch(/^[A-Z{].*[.?]$/)
    }
  })
  test('every code on the list is used by a rule', () => {
    expect(redencodes.filter((code) => !bronnen.includes(`'${code}'`))).toEqual([])
  })
  test('there are no sentences for codes that no rule gives', () => {
    const bekend: readonly string[] = redencodes
    expect(Object.keys(onderzoekRedenen).filter((code) => !bekend.includes(code))).toEqual([])
  })
  test('no sentence is long: B1', () => {
    for (const { zin, helpt } of Object.values(onderzoekRedenen)) {
      for (const deel of `${zin} ${helpt}`.split(/[.?] /))
        expect(deel.split(' ').length, deel).toBeLessThanOrEqual(24)
    }
  })
  test('the words of a duty are an instruction', () => {
    for (const zin of Object.values(onderzoekPlichten)) expect(zin).toMatch(/^[A-Z].*\.$/)
  })
})
