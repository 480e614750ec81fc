import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { briefAlsPdf } from '../src/scherm/brief-als-pdf.ts'
import { datumInWoorden } from '../src/teksten/datum-in-woorden.ts'
import { briefWoorden } from '../src/teksten/nl/brief.ts'
import type { Brief, Briefdeel } from '../src/verwerking/brief.ts'
import { alleBrieven } from './brieven/alle-brieven.ts'
import { readPdf } from './read-pdf.ts'

const bron = path.resolve(import.meta.dirname, '../src')
const map = path.resolve(import.meta.dirname, 'brieven')

/** Every function in the program that makes a letter, as `chapter/name`; what only builds or reads one for all chapters is not of a chapter. */
const makers = readdirSync(bron, { recursive: true, encoding: 'utf8' })
  .filter((naam) => /\.tsx?$/.test(naam) && !naam.includes('.test.') && !naam.startsWith('verwerking/'))
  .flatMap((naam) => {
    const tekst = readFileSync(path.join(bron, naam), 'utf8')
    const gevonden = [...tekst.matchAll(/^(export )?const (\w+) = \((?:(?!^\w)[\s\S])*?\): Brief =>/gm)]
    const hoofdstuk = naam.split('/')[0] ?? ''
    const namen = gevonden.map(([, , functie]) => `${hoofdstuk}/${functie}`)
    const maakt = /\bmaakBrief\(/.test(tekst)
    return maakt && namen.length === 0 ? [`${naam} maakt een brief in een handeling`] : namen
  })

const deel = ({ kop, tekst, punten = [] }: Briefdeel): readonly string[] => [
  ...(kop ? ['', kop] : []),
  ...tekst,
  ...punten.map((punt) => `• ${punt}`),
]

/** What is read aloud, line by line, in the order in which it is read. */
const gelezen = (brief: Brief): string =>
  [
    ...brief.afzender,
    ...brief.aan,
    `${briefWoorden.datum}: ${datumInWoorden(brief.datum)}`,
    `${briefWoorden.kenmerk}: ${brief.kenmerk}`,
    `${briefWoorden.behandelaar}: ${brief.behandelaar}`,
    ...['', brief.onderwerp],
    ...brief.delen.flatMap(deel),
    '',
    ...brief.slot,
    ...brief.voet.flatMap(deel),
    '',
  ].join('\n')

const koppen = ({ delen, voet }: Brief): number => [...delen, ...voet].filter(({ kop }) => kop !== '').length

describe('elke soort brief (MvT 11.8; Archiefwet; Tijdelijk besluit digitale toegankelijkheid overheid)', () => {
  test('staat in de lijst: een brief die hier niet bij staat, wordt niet gelezen voordat hij weggaat', () => {
    expect([...new Set(alleBrieven.map(({ maker }) => maker))].toSorted()).toEqual(
      [...new Set(makers)].toSorted(),
    )
  })
  test('heeft één naam en één tekst, en er ligt geen tekst van een brief die er niet meer is', () => {
    const namen = alleBrieven.map(({ naam }) => naam)
    expect(new Set(namen).size).toBe(namen.length)
    const teksten = readdirSync(map).filter((naam) => naam.endsWith('.txt'))
    expect(teksten.toSorted()).toEqual(namen.map((naam) => `${naam}.txt`).toSorted())
  })

  describe.each(alleBrieven)('$naam', ({ naam, brief }) => {
    test('zegt woord voor woord wat er bewaard is', async () => {
      await expect(gelezen(brief)).toMatchFileSnapshot(path.join(map, `${naam}.txt`))
    })
    test('is een PDF/A-3a met taal, titel, tags en koppen, en leest in de volgorde van de brief', async () => {
      const pdf = await readPdf(briefAlsPdf(brief))
      expect(pdf).toMatchObject({
        ...{ title: brief.onderwerp, lang: 'nl', tagged: true, archival: '3A', drawnInOrder: true },
      })
      expect(pdf.text).toBe(gelezen(brief).replace(/\s+/gu, ' ').trim())
      expect(pdf.roles.filter((rol) => rol === 'H1')).toHaveLength(1)
      expect(pdf.roles.filter((rol) => rol === 'H2')).toHaveLength(koppen(brief))
    })
    test('laat niets open en zegt niets dubbel', () => {
      const tekst = gelezen(brief)
      expect(tekst).not.toMatch(/[{}]|undefined|null|\bNaN\b/)
      expect(tekst).not.toMatch(/ {2}|\.\.|\?\.| ,/)
    })
  })
})

describe('wat de wet onder een brief vraagt', () => {
  const alles = alleBrieven.map((een) => ({ ...een, tekst: gelezen(een.brief) }))
  test.each(alles.filter(({ aan }) => aan === 'mens'))(
    '$naam: gratis hulp, hoe lang, de klacht, de FG en de toezichthouder (AVG 13 en 14, Awb 9:1, 2.3.2 lid 3)',
    ({ tekst }) => {
      for (const nodig of [
        'Een cliëntondersteuner helpt u gratis',
        'Hoe lang wij dit bewaren',
        'een klacht indienen bij de gemeente',
        'functionaris gegevensbescherming van de gemeente: F. Gerritsen, fg@voorbeeld.example',
        'een klacht indienen bij de Autoriteit Persoonsgegevens',
      ])
        expect(tekst).toContain(nodig)
    },
  )
  test.each(alles)(
    '$naam: bezwaar of beroep alleen bij een besluit (Awb 3:45, Q-13)',
    ({ tekst, besluit }) => {
      // What is said of a besluit that is still to come is not about this letter.
      const overDeze = tekst.replaceAll('Tegen dat besluit kunt u bezwaar maken.', '')
      expect(/\bbezwaar (tegen )?maken\b/.test(overDeze)).toBe(besluit === 'bezwaar')
      expect(overDeze.includes('Dat heet beroep.')).toBe(besluit === 'beroep')
    },
  )
  test.each(alles.filter(({ aan }) => aan === 'ander'))(
    '$naam: wie geen betrokkene is krijgt geen rechten van een ander onder zijn brief',
    ({ tekst }) => {
      expect(tekst).not.toContain('Uw rechten')
      expect(tekst).not.toContain('Gratis hulp')
    },
  )
})
