import { expect, test } from 'vitest'
import { codeTekst } from '../teksten/catalogus.ts'
import { procedures } from '../wet/ingangen.ts'
import { hoedanigheidTekst } from './hoedanigheid-tekst.ts'
import { hoedanigheden } from './rules/feiten.ts'

test('wie niet zelf om het onderzoek vroeg, staat er niet als wie om hulp vraagt (2.3a.4 lid 2; 1.1.1 cliënt, 4°)', () => {
  for (const procedure of procedures)
    for (const hoedanigheid of hoedanigheden) {
      const anders = procedure === 'zonder-verzoek-van-client' && hoedanigheid === 'verzoeker'
      expect(hoedanigheidTekst(hoedanigheid, procedure) === codeTekst('hoedanigheid', hoedanigheid)).toBe(
        !anders,
      )
    }
})
