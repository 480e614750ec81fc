import { describe, expect, test } from 'vitest'
import { type Einde, eindbrief, vervalbrief } from './eindbrief.ts'
import { intrekredenen } from './rules/trek-onderzoek-in.ts'

const hoofd = {
  gemeente: 'Voorbeeld',
  aan: ['Samira Geheimenaar', 'Persoonlijk overhandigen'],
  datum: '2026-12-27',
  kenmerk: '2026-00417',
  behandelaar: 'I. Jansen',
}

const brief = (deel: Partial<Einde>): string =>
  JSON.stringify(
    eindbrief(hoofd, {
      reden: 'client-stopt',
      toelichting: 'U wilt rust.',
      verzochtOp: '2026-11-30',
      lezer: 'vroeg-zelf',
      overledene: deel.reden === 'overleden' ? 'Harm Terpstra' : null,
      lopendeHulp: [],
      ...deel,
    }),
  )

const zonderDood = intrekredenen.filter((reden) => reden !== 'overleden')

describe('de brief dat het onderzoek stopt (Q-32)', () => {
  test.each(zonderDood)(
    'wie om hulp vroeg (%s) leest waarom, hoe het verder gaat, en hoe lang wij bewaren',
    (reden) => {
      const tekst = brief({ reden })
      for (const deel of ['U wilt rust.', 'Hoe het verder gaat', 'twee jaar na deze brief'])
        expect(tekst).toContain(deel)
    },
  )
  test.each(intrekredenen)(
    'een gezinslid leest niet waarom de ander stopt (%s), alleen dat het onderzoek stopt (2.3a.2 lid 1, afzonderlijk)',
    (reden) => {
      const tekst = brief({ reden, lezer: 'deed-mee' })
      const vanDeAnder = [
        'U wilt rust.',
        'verhuisd',
        'nieuwe gemeente',
        'niet bereiken',
        'niet verder wilt',
        'wissen. U',
      ]
      for (const woorden of [...vanDeAnder, 'vroeg u ons']) expect(tekst).not.toContain(woorden)
      expect(tekst.includes('overleden')).toBe(reden === 'overleden')
      expect(tekst).toContain('twee jaar na deze brief')
    },
  )
  test('na een verhuizing: hoe u het in de nieuwe gemeente vraagt; wij sturen niets door', () => {
    const tekst = brief({ reden: 'verhuisd' })
    expect(tekst).toContain('Vraag die dan aan uw nieuwe gemeente. Wij sturen zelf niets over u door.')
  })
  test('ten onrechte gestart: het spijt ons, en de gegevens kunnen meteen weg (AVG 17)', () => {
    expect(brief({ reden: 'ten-onrechte-gestart' })).toContain('meteen te wissen')
  })
  test.each(['deed-mee', 'vertegenwoordigde'] as const)(
    'na een overlijden (aan wie %s): condoleance, en niets van wat de medewerker opschreef',
    (lezer) => {
      const tekst = brief({ reden: 'overleden', lezer })
      expect(tekst).toContain('Harm Terpstra is overleden. Wij condoleren u')
      for (const woorden of ['U wilt rust.', 'opnieuw om hulp', 'vroeg u ons', 'undefined'])
        expect(tekst).not.toContain(woorden)
    },
  )
  test('wat de lezer al aannam, gaat door volgens de eigen wet', () => {
    expect(brief({})).not.toContain('gewoon door')
    expect(brief({ lopendeHulp: ['schuldhulp'] })).toContain(
      'U zei ja tegen: Schuldhulpverlening. Dat gaat gewoon door',
    )
  })
})

test('aan een partij: alleen dat de vraag vervalt, niet over wie en niet waarom (2.3a.1 lid 4, stap voor stap)', () => {
  const tekst = JSON.stringify(vervalbrief({ ...hoofd, aan: ['Schuldhulp Voorbeeld'] }, '2026-12-09'))
  expect(tekst).toContain('Op 9 december 2026 vroegen wij u om gegevens')
  for (const woorden of ['Samira', 'Geheimenaar', 'rust', 'verhuisd', 'overleden'])
    expect(tekst).not.toContain(woorden)
})
