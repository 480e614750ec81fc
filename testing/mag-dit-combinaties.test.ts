import { beforeAll, describe, expect, test } from 'vitest'
import { hoofdstukken } from '../src/composition/hoofdstukken.ts'
import { beeldVan } from '../src/mag-dit/beeld.ts'
import { type Antwoorden, magDit, opties } from '../src/mag-dit/index.ts'
import { isNooit } from '../src/mag-dit/rules/nooit.ts'
import { type Onderwerpcode, onderwerpCodes } from '../src/mag-dit/rules/onderwerpcodes.ts'
import { onderwerpen } from '../src/mag-dit/rules/onderwerpen.ts'
import { inZijnRol } from '../src/mag-dit/rules/wie.ts'
import { antwoordTekst, vraagTekst } from '../src/mag-dit/woorden.ts'
import { magDitVolgende, magDitWoorden } from '../src/teksten/nl/mag-dit.ts'
import { magDitMits, magDitUitleg } from '../src/teksten/nl/mag-dit-antwoord.ts'
import { magDitHandelingen } from '../src/teksten/nl/mag-dit-handelingen.ts'
import { magDitRedenen } from '../src/teksten/nl/mag-dit-redenen.ts'
import { magDitVragen } from '../src/teksten/nl/mag-dit-vragen.ts'
import { alleWegen, dag, kennis } from './mag-dit.ts'

type Weg = ReturnType<typeof alleWegen> extends Generator<infer W> ? W : never

/** Every way through the questions, asked by a client; who asks changes no question. */
const wegen: Weg[] = []
/** Seconds that walking all of them may take, on a slow machine that does other work too. */
const hoogstens = 60

/** Only reading a dossier depends on who asks itself. */
const vanInzien: Weg[] = []
const onderwerpVan = ({ wat }: Antwoorden): Onderwerpcode =>
  onderwerpCodes.find((code) => code === wat) ?? 'inzien'

let seconden = 0
beforeAll(() => {
  const begin = performance.now()
  // What only a party asks, is asked by a party; a client gets no whatever the facts (2.3a.4 lid 1).
  for (const wat of opties.wat)
    wegen.push(...alleWegen({ wie: wat === 'onderzoek-vragen' ? 'partij' : 'client', wat }))
  seconden = (performance.now() - begin) / 1000
}, hoogstens * 2000)

const gebruikt = (van: (weg: Weg) => readonly string[]): ReadonlySet<string> =>
  new Set([...wegen, ...vanInzien].flatMap(van))

describe('Mag dit? antwoordt op alle combinaties', () => {
  test('elke weg door de vragen eindigt in een antwoord, binnen een vaste tijd', () => {
    expect(wegen.length).toBeGreaterThan(25_000)
    expect(seconden).toBeLessThan(hoogstens)
    expect(gebruikt(({ stap }) => [stap.uitkomst.antwoord])).toEqual(new Set(['ja-mits', 'nee', 'zelf']))
  })

  test('wie er ook vraagt: altijd een antwoord, en in een andere rol nooit meer dan in de eigen', () => {
    for (const wie of opties.wie)
      for (const { a, stap } of wegen) {
        const { antwoord } = inZijnRol(stap.uitkomst, onderwerpVan(a), { ...a, wie }, kennis)
        if (antwoord !== stap.uitkomst.antwoord && antwoord !== 'nee')
          throw new Error(`${JSON.stringify(a)} as ${wie}`)
      }
  })

  test('wie een dossier wil lezen, krijgt in elke rol en voor elk dossier antwoord', () => {
    for (const wie of opties.wie) vanInzien.push(...alleWegen({ wie, wat: 'inzien' }))
    expect(vanInzien).toHaveLength(opties.wie.length * opties.dossier.length)
    for (const { a, stap } of vanInzien) expect(beeldVan(stap.uitkomst, a, dag, kennis).kop).not.toBe('')
  })

  test('bij elk antwoord zijn er woorden: waarom, waar u op let, wat nu, en de artikelen', () => {
    for (const { a, stap } of wegen) {
      const { redenen, waarom, volgende, artikelen } = beeldVan(stap.uitkomst, a, dag, kennis)
      if (artikelen.length === 0 || volgende.tekst === '' || (!waarom && redenen.length === 0))
        throw new Error(`half an answer to ${JSON.stringify(a)}`)
    }
  })

  test('elke vraag en elke keuze heeft woorden', () => {
    for (const [vraag, keuzes] of Object.entries(opties) as [keyof typeof opties, readonly string[]][]) {
      expect(vraagTekst(vraag).label).not.toBe('')
      for (const keuze of keuzes) expect(antwoordTekst(vraag, keuze)).not.toBe('')
    }
    expect(Object.keys(magDitVragen).toSorted()).toEqual(Object.keys(opties).toSorted())
  })

  test('er staan geen woorden die niemand leest', () => {
    const mits = gebruikt(({ stap }) => stap.uitkomst.mits.map(({ code }) => code))
    expect(Object.keys(magDitMits).filter((code) => !mits.has(code))).toEqual([])
    const uitleg = gebruikt(({ stap }) => [stap.uitkomst.uitleg])
    expect(Object.keys(magDitUitleg).filter((code) => !uitleg.has(code))).toEqual([])
    const redenen = gebruikt(({ stap }) => stap.uitkomst.redenen.map(({ code }) => code))
    const nietHier = [
      'magdit-andere-rol',
      'magdit-alleen-partij-vraagt',
      'magdit-nog-geen-wet',
      'magdit-wachten-zonder-dag',
      'magdit-wachten-te-lang',
    ]
    expect(Object.keys(magDitRedenen).filter((code) => !redenen.has(code))).toEqual(nietHier)
    // Who does it himself opens the case; somebody else, as in these ways, asks why.
    const zelf = wegen.map(({ a }) => {
      const wat = onderwerpVan(a)
      return isNooit(wat) ? wat : onderwerpen[wat].uitkomst(a, dag, kennis).volgende
    })
    // And who may not do it at all reads where to go (`testing/mag-dit-wie.test.ts`).
    const verwezen = ['vraag-zelf-of-meld', 'meld-zvh-aan-college']
    const volgende = new Set([...zelf, ...verwezen, ...gebruikt(({ stap }) => [stap.uitkomst.volgende])])
    expect(Object.keys(magDitVolgende).filter((code) => !volgende.has(code))).toEqual([])
  })

  test('een link met onzin is geen antwoord en geen fout: dan wordt gewoon gevraagd', () => {
    const onzin = { wie: 'client', wat: 'partij-vragen' } satisfies Antwoorden
    expect(magDit(onzin, dag, kennis)).toMatchObject({ soort: 'vraag', vragen: ['weg'] })
    expect(magDit({}, dag, kennis)).toMatchObject({ soort: 'vraag', vragen: ['wie'], gesteld: [] })
  })
})

describe('van welke handeling een vraag gaat', () => {
  const handelingen = hoofdstukken.flatMap((een) => [...een.beginnen, ...een.handelingen])
  test('elke handeling in de tabel bestaat, en vraagt naar iets dat bestaat', () => {
    const ids = handelingen.map(({ id }) => id)
    for (const [id, { wat, als = {} }] of Object.entries(magDitHandelingen)) {
      expect(ids).toContain(id)
      expect(opties.wat).toContain(wat)
      for (const [vraag, waarden] of Object.entries(als))
        expect(opties[vraag as keyof typeof opties]).toEqual(expect.arrayContaining([...waarden]))
    }
  })
  test('de woorden van de antwoorden zijn er alle vier', () => {
    expect(Object.keys(magDitWoorden.antwoorden)).toEqual(['ja', 'ja-mits', 'nee', 'zelf'])
  })
})
