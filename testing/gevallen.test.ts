import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const hier = 'in onderzoek, aanpak, casusoverleg of meldpunt'

/** Every hard case by its number: proved by a test that names it, or of a chapter that is still to come. */
const gevallen: Readonly<Record<string, string>> = {
  ...{ 'H-01': hier, 'H-02': hier, 'H-03': hier, 'H-06': hier, 'H-07': hier, 'H-09': hier, 'H-10': hier },
  ...{ 'H-11': hier, 'H-14': hier, 'H-15': hier, 'H-17': hier, 'H-18': hier, 'H-34': hier, 'H-43': hier },
  ...{ 'H-45': hier, 'H-47': hier, 'H-53': hier, 'H-54': hier, 'H-56': hier },
  ...{ 'H-04': hier, 'H-24': hier, 'H-25': hier, 'H-27': hier, 'H-28': hier },
  ...{ 'H-31': hier, 'H-33': hier },
  ...{ 'H-21': hier, 'H-22': hier, 'H-30': hier, 'H-37': hier, 'H-39': hier, 'H-40': hier },
}

const wortel = `${import.meta.dirname}/..`
const bewezen = new Set(
  globSync('{src,testing}/**/*.test.ts', { cwd: wortel })
    .filter((pad) => pad !== 'testing/gevallen.test.ts')
    .flatMap((pad) => readFileSync(`${wortel}/${pad}`, 'utf8').match(/(?<=['(; ])H-\d\d(?=[:;)])/g) ?? []),
)

describe('de moeilijke gevallen', () => {
  test('wat in onderzoek, aanpak, casusoverleg of meldpunt valt, heeft een test met zijn nummer', () => {
    const nodig = Object.keys(gevallen).filter((nummer) => gevallen[nummer] === hier)
    expect(nodig.filter((nummer) => !bewezen.has(nummer))).toEqual([])
  })
  test('wat bij een later hoofdstuk hoort, verlaat de lijst zodra het een test heeft', () => {
    const later = Object.keys(gevallen).filter((nummer) => gevallen[nummer] !== hier)
    expect(later.filter((nummer) => bewezen.has(nummer))).toEqual([])
  })
  test('geen test noemt een geval dat niet bestaat', () => {
    expect([...bewezen].filter((nummer) => !gevallen[nummer])).toEqual([])
  })
})
