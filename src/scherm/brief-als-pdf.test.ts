import fc from 'fast-check'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readPdf } from '../../testing/read-pdf.ts'
import type { Brief } from '../verwerking/brief.ts'
import { bestandsnaam, briefAlsPdf } from './brief-als-pdf.ts'
import { BriefOpPapier } from './brief-op-papier.tsx'

const zin = fc
  .array(fc.constantFrom(...['de', 'affiche', 'Ş', 'één', 'Coördinator', '€ 12,50', '(2.3a.1)', '«a»']), {
    ...{ minLength: 1, maxLength: 40 },
  })
  .map((woorden) => woorden.join(' '))
const zinnen = fc.array(zin, { maxLength: 4 })
const deel = fc.record({ kop: fc.oneof(fc.constant(''), zin), tekst: zinnen, punten: zinnen })
const brief: fc.Arbitrary<Brief> = fc.record({
  ...{ afzender: fc.tuple(zin), aan: fc.array(zin, { minLength: 1, maxLength: 3 }), onderwerp: zin },
  datum: fc.constantFrom('2026-12-07', '2028-02-29', '2026-12-31'),
  ...{ kenmerk: fc.constant('2026-00417'), behandelaar: zin, slot: zinnen },
  ...{ delen: fc.array(deel, { maxLength: 6 }), voet: fc.array(deel, { maxLength: 3 }) },
})

/** The letters and signs of a text, without what only lays it out. */
const kaal = (tekst: string): string => tekst.replace(/[\s•:]/gu, '')
const opHetScherm = (van: Brief): string =>
  kaal(
    render(h(BriefOpPapier, { brief: van }))
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&'),
  )

test('elke brief is als PDF woord voor woord, en in dezelfde volgorde, de brief op het scherm', async () => {
  await fc.assert(
    fc.asyncProperty(brief, async (een) => {
      const gelezen = await readPdf(briefAlsPdf(een))
      expect(kaal(gelezen.text)).toBe(opHetScherm(een))
      expect(gelezen).toMatchObject({ title: een.onderwerp, lang: 'nl', tagged: true })
    }),
    { numRuns: 40 },
  )
})

test('de naam van het bestand zegt alleen van welke dag de brief is', () => {
  expect(bestandsnaam({ datum: '2026-12-07', onderwerp: 'Melding over Samira' } as Brief)).toBe(
    'brief-2026-12-07.pdf',
  )
})
