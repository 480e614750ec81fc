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
      lopendeVragen: [],
      ...deel,
    }),
  )

const zonderDood = intrekredenen.filter((reden) => reden !== 'overleden')

describe('de brief dat het onderzoek stopt (Q-32)', () => {
  test.each(zonderDood)(
    'wie om hulp vroeg (%s) leest waarom, hoe het verder gaat, en hoe lang wij bewaren',
    (reden) => {
      const tekst = brief({ reden })
      const bewaren = reden === 'ten-onrechte-gestart' ? 'wissen de gegevens' : 'twee jaar na deze brief'
      for (const deel of ['U wilt rust.', 'Hoe het verder gaat', bewaren]) expect(tekst).toContain(deel)
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
        'Dat spijt ons',
      ]
      for (const woorden of [...vanDeAnder, 'vroeg u ons']) expect(tekst).not.toContain(woorden)
      expect(tekst.includes('overleden')).toBe(reden === 'overleden')
      expect(tekst.includes('twee jaar na deze brief')).toBe(reden !== 'ten-onrechte-gestart')
    },
  )
  test('wat iemand onder een wet vroeg, loopt door (Wgs 4; Awb 4:13)', () => {
    const lopendeVragen = [{ wet: 'wgs', begonOp: '2026-12-04' }] as const
    expect(brief({ lopendeVragen })).toContain(
      'U vroeg op 4 december 2026 om hulp bij schulden. Die vraag loopt door.',
    )
    expect(brief({})).not.toContain('loopt door')
  })
  test('na een verhuizing: hoe u het in de nieuwe gemeente vraagt; wij sturen niets door', () => {
    const tekst = brief({ reden: 'verhuisd' })
    expect(tekst).toContain('Vraag die dan aan uw nieuwe gemeente. Wij sturen zelf niets over u door.')
  })
  test('ten onrechte gestart: wij wissen de gegevens zelf, ook die van een gezinslid (AVG 17 lid 1 onder d)', () => {
    for (const lezer of ['vroeg-zelf', 'deed-mee'] as const) {
      const tekst = brief({ reden: 'ten-onrechte-gestart', lezer })
      expect(tekst).toContain('Wij wissen de gegevens van dit onderzoek zelf, binnen twee weken')
      expect(tekst).not.toContain('twee jaar')
    }
    expect(brief({ reden: 'ten-onrechte-gestart' })).toContain('U hoeft daar niet om te vragen')
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
