import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPdf } from '../../../testing/read-pdf.ts'
import { letterPdf, notInFont, type PrintedLetter } from './letter-pdf.ts'

const letter: PrintedLetter = {
  ...{ lang: 'nl', date: '2026-12-07', sender: ['College van Voorbeeld'], subject: 'Uw onderzoek' },
  recipient: ['Mevrouw Ş. Ḋoğan', 'Dorpsstraat 1'],
  details: [{ term: 'Kenmerk', value: '2026-0417' }],
  parts: [
    { heading: '', paragraphs: ['Zonder kop.'], points: [] },
    { heading: 'Wat wij doen', paragraphs: ['Wij praten met u.'], points: ['Eerst dit', 'Dan dat'] },
  ],
  closing: ['Met vriendelijke groet,', 'Noor'],
  footer: [{ heading: 'Uw rechten', paragraphs: [], points: ['U mag inzien.'] }],
}
const saying = (text: string): PrintedLetter => ({
  ...letter,
  parts: [{ heading: '', paragraphs: [text], points: [] }],
})

test.each(['a-3a', 'ua-1'] as const)(
  'a letter as %s has a title, a language, tags, and its words in order',
  async (standard) => {
    const read = await readPdf(letterPdf(letter, standard))
    expect(read).toMatchObject({ title: 'Uw onderzoek', lang: 'nl', tagged: true, pages: 1 })
    expect(read.text).toBe(
      'College van Voorbeeld Mevrouw Ş. Ḋoğan Dorpsstraat 1 Kenmerk: 2026-0417 Uw onderzoek Zonder kop. Wat wij doen ' +
        'Wij praten met u. • Eerst dit • Dan dat Met vriendelijke groet, Noor Uw rechten • U mag inzien.',
    )
    expect(read.roles).toEqual(['P', 'P', 'L', 'H1', 'P', 'H2', 'P', 'L', 'P', 'H2', 'L'])
  },
)

test('what somebody typed is never read as mark-up', async () => {
  const typed = '#eval("1") *vet* $x$ <label> @bron // weg \\ "aan" `code` = kop'
  expect((await readPdf(letterPdf(saying(typed)))).text).toContain(typed)
})

test('a letter that is made twice is the same file', () => {
  expect(letterPdf(letter).equals(letterPdf(letter))).toBe(true)
})

test('a character that the font lacks is marked, and the rest stays', async () => {
  const { text } = await readPdf(letterPdf(saying('Naam 语 en 7 keer \u0007 u{7}')))
  expect(text).toContain(`Naam ${notInFont} en 7 keer ${notInFont} u{7}`)
})

test('what comes along when a text is pasted does not keep a letter from being made', async () => {
  const { text } = await readPdf(letterPdf(saying('\u{FEFF}Geplakt\u{FEFF} uit een bestand')))
  expect(text).toContain('Geplakt uit een bestand')
  expect(letterPdf(saying('x'.repeat(40_000))).length).toBeGreaterThan(0)
})

test('a long letter goes over pages, and numbers of pages are not read aloud', async () => {
  const long = { ...letter, parts: Array.from({ length: 40 }, () => letter.parts[1] as never) }
  const read = await readPdf(letterPdf(long))
  expect(read.pages).toBeGreaterThan(2)
  expect(read.text).not.toMatch(/\d \/ \d/)
})

test('whatever is typed, there is a letter, and an error never holds the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(
        letterPdf(saying(`a${typed}z`))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }),
    { numRuns: 60 },
  )
})
