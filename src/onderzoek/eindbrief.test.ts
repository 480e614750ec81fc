import { expect, test } from 'vitest'
import { eindbrief } from './eindbrief.ts'
import { intrekredenen } from './rules/trek-onderzoek-in.ts'

const hoofd = {
  gemeente: 'Voorbeeld',
  aan: ['Samira Geheimenaar', 'Persoonlijk overhandigen'],
  datum: '2026-12-27',
  kenmerk: '2026-00417',
  behandelaar: 'I. Jansen',
}

test.each(intrekredenen)(
  'de brief dat het onderzoek stopt (%s) zegt waarom, en hoe lang wij bewaren',
  (reden) => {
    const tekst = JSON.stringify(
      eindbrief(hoofd, { reden, toelichting: 'U wilt rust.', verzochtOp: '2026-11-30', vroegZelf: true }),
    )
    expect(tekst).toContain('U wilt rust.')
    expect(tekst).toContain('twee jaar na deze brief')
  },
)

test.each(intrekredenen)(
  'een gezinslid leest niet waarom de ander stopt (%s), alleen dat het onderzoek stopt (2.3a.2 lid 1, afzonderlijk)',
  (reden) => {
    const einde = { reden, toelichting: 'U wilt rust.', verzochtOp: '2026-11-30', vroegZelf: false }
    const tekst = JSON.stringify(eindbrief(hoofd, einde))
    for (const woorden of ['U wilt rust.', 'verhuisd', 'niet bereiken', 'niet verder wilt', 'vroeg u ons'])
      expect(tekst).not.toContain(woorden)
    expect(tekst.includes('overleden')).toBe(reden === 'overleden')
    expect(tekst).toContain('twee jaar na deze brief')
  },
)
