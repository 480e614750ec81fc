import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { letterTemplate } from './letter-template.ts'

/** A heading (may be empty) with paragraphs, and short points below them. */
export interface PrintedPart {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly points: readonly string[]
}

/** A letter as it is printed: plain words, in the order in which they are read. */
export interface PrintedLetter {
  /** BCP 47, as a screen reader needs it: `nl`. */
  readonly lang: string
  /** The day on the letter, 'yyyy-mm-dd'; also the day inside the file, so that a letter printed twice is the same file. */
  readonly date: string
  readonly sender: readonly string[]
  readonly recipient: readonly string[]
  readonly details: readonly { readonly term: string; readonly value: string }[]
  readonly subject: string
  readonly parts: readonly PrintedPart[]
  readonly closing: readonly string[]
  readonly footer: readonly PrintedPart[]
}

/** PDF/A-3a is for keeping (ISO 19005-3, tagged); PDF/UA-1 is what a reader with a screen reader needs (ISO 14289-1). */
export type PdfStandard = 'a-3a' | 'ua-1'

/** What stands where a character was that the font does not have. */
export const notInFont = '\u{FFFD}'

const require = createRequire(import.meta.url)
const fonts = path.dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
const font = (name: string): Buffer => readFileSync(path.join(fonts, name))

let made: NodeCompiler | undefined

/** Made at the first letter: it reads its fonts from the package, and may read no other folder. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({
    workspace: fonts,
    fontArgs: [{ fontBlobs: [font('DejaVuSans.ttf'), font('DejaVuSans-Bold.ttf')] }],
  })
  return made
}

const missing = /the text `\\?"(.+?)\\?"` could not be displayed/gu
const escaped = /\\+u\{([0-9a-f]+)\}/gu

/** The characters that the font lacks, as the compiler names them; none when something else is wrong. */
const lacking = (error: unknown): readonly string[] =>
  [...String((error as Error).message).matchAll(missing)].flatMap(([, text]) =>
    [
      ...String(text).replace(escaped, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    ].filter((one) => one > '\u{7F}'),
  )

/** What no font draws: control characters, halves of a pair, places that nobody gave a meaning. */
const unprintable = /(?!\n)[\p{Cc}\p{Co}\p{Cn}]/gu

/** So many characters without a place to break that a file cannot hold them as one word. */
const endless = /\S{1000}/gu
const mayBreak = '\u{200B}'

/** The mark of a byte order comes along when text is pasted: it draws nothing, and the standard forbids it. */
const byteOrderMark = '\u{FEFF}'

const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(byteOrderMark, '')
    .replace(unprintable, notInFont)
    .replace(endless, (word) => word + mayBreak)

const compile = (text: string, standard: PdfStandard): Buffer => {
  const typst = compiler()
  try {
    const done = typst.compile({ mainFileContent: letterTemplate, inputs: { letter: text } })
    const error: NodeError | null = done.takeError()
    if (error || !done.result) throw new Error('the page of a letter does not compile')
    return typst.pdf(done.result, { pdfStandard: standard, pdfTags: true, creationTimestamp: 0 })
  } finally {
    typst.evictCache(0)
  }
}

/**
 * The letter as a PDF with tags, language, title and embedded fonts. The compiler checks the standard and gives no file that misses
 * it. A character that is not in the font is printed as `notInFont`; an error holds nothing of the letter.
 */
export const letterPdf = (letter: PrintedLetter, standard: PdfStandard = 'a-3a'): Buffer => {
  const [year, month, day] = letter.date.split('-').map(Number)
  let text = JSON.stringify({ ...letter, day: [year, month, day] }, (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  for (let round = 0; round < 3; round += 1)
    try {
      return compile(text, standard)
    } catch (error) {
      const gone = lacking(error)
      if (gone.length === 0) throw new Error(`a letter cannot be made as ${standard}`)
      for (const one of gone) text = text.replaceAll(one, notInFont)
    }
  throw new Error(`a letter has characters that cannot be replaced for ${standard}`)
}
