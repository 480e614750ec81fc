import { expect, test } from 'vitest'
import { grondCodes } from '../wet/melding.ts'
import { doorgeleidbrief } from './doorgeleidbrief.ts'

const hoofd = {
  gemeente: 'Voorbeeld',
  aan: ['Wijkteam Noord'],
  datum: '2026-12-07',
  kenmerk: '2026-00001',
  behandelaar: 'Mila Postma',
}

test.each(grondCodes)(
  'de brief aan wie oppakt zegt wat is gekozen en op grond waarvan (%s), en anders niets (5.5.2 lid 3)',
  (grond) => {
    const gegevens = ['Zij dwaalt ’s nachts.', 'Zij kookt niet meer.']
    const tekst = JSON.stringify(
      doorgeleidbrief(hoofd, { over: 'Geertje Terpstra, 12 maart 1947', gegevens, grond }),
    )
    for (const deel of ['Wijkteam Noord', 'Geertje Terpstra', ...gegevens]) expect(tekst).toContain(deel)
    expect(tekst).toMatch(/open tot u haar heeft aangenomen/)
    expect(tekst.includes('vindt goed')).toBe(grond === 'instemming')
    expect(tekst).not.toMatch(/melder|belde/)
  },
)
