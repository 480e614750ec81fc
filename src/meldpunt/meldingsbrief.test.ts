import { describe, expect, test } from 'vitest'
import { combinaties } from '../../testing/combinaties.ts'
import type { Brief } from '../verwerking/brief.ts'
import { melderSoorten } from '../wet/melding.ts'
import { inlichtingbrief } from './inlichtingbrief.ts'
import { meldingsbrief, type OverMelding } from './meldingsbrief.ts'

const hoofd = {
  gemeente: 'Voorbeeld',
  aan: ['Geertje Terpstra'],
  datum: '2026-12-07',
  kenmerk: '2026-0001',
  behandelaar: 'Mila',
}
const wat: OverMelding = {
  als: 'zelf',
  naam: 'Geertje Terpstra',
  ontvangenOp: '2026-12-01',
  vernietigenOp: '2027-12-01',
  bereikbaar: 'Bel 0123 456789.',
  melder: {
    soort: 'burger',
    verborgen: true,
    anoniem: false,
    naam: 'Bea Buurvrouw',
    organisatie: 'Thuis BV',
  },
  gegevens: [
    { wat: 'wat er aan de hand is', bron: 'de melder' },
    { wat: 'wat er aan de hand is', bron: 'de melder' },
  ],
  anderen: ['Wijkteam'],
}
const tekst = (brief: Brief) => JSON.stringify(brief)

describe('de brief over een melding (AVG 14, 5.5.1)', () => {
  test.each(combinaties({ soort: melderSoorten, verborgen: [true, false], anoniem: [true, false] }))(
    'H-25: $soort, verborgen $verborgen, zonder naam $anoniem: alleen een professional staat met naam',
    (melder) => {
      const brief = tekst(meldingsbrief(hoofd, { ...wat, melder: { ...wat.melder, ...melder } }))
      expect(brief.includes('Bea Buurvrouw')).toBe(melder.soort === 'professional')
      if (melder.soort === 'burger' && !melder.anoniem)
        expect(brief.includes('Die wil niet dat u weet wie het was')).toBe(melder.verborgen)
    },
  )
  test('welke soort gegevens, van wie, aan wie, hoe lang, en welke rechten', () => {
    const brief = meldingsbrief(hoofd, wat)
    expect(brief.delen.flatMap(({ punten = [] }) => punten)).toEqual([
      'Wat er aan de hand is (van: de melder)',
      'Wijkteam',
    ])
    for (const deel of [
      '1 december 2027',
      'zes maanden',
      '2.2.5 lid 2',
      'Bel 0123 456789',
      'klacht',
      'wissen',
    ])
      expect(tekst(brief)).toContain(deel)
  })
  test('wie hem voor een ander leest, leest over wie hij gaat', () => {
    expect(tekst(meldingsbrief(hoofd, { ...wat, als: 'gezag' }))).toContain('gaat over Geertje Terpstra')
    expect(tekst(meldingsbrief(hoofd, { ...wat, als: 'vertegenwoordiger' }))).toContain(
      'omdat u Geertje Terpstra vertegenwoordigt',
    )
  })
})

test('wie inlichtingen gevraagd wordt, leest dat hij mag en niet hoeft, en niet wie er belde (5.5.3)', () => {
  const vraag = { over: 'Geertje Terpstra', vraag: 'Kent u haar?', waarom: 'Dan weten wij wie helpt.' }
  const brief = tekst(inlichtingbrief(hoofd, { ...vraag, niveau: 'dat', waaromMeer: 'x'.repeat(20) }))
  for (const deel of ['5.5.3', 'U hoeft het niet', 'geheimhoudingsplicht', 'geen herinnering', vraag.waarom])
    expect(brief).toContain(deel)
  expect(brief).not.toContain('xxxx')
  expect(brief).not.toMatch(/Bea|buurvrouw|inwoner/i)
})
