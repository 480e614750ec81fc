import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { gevolgdDoor, metRijen } from '../../testing/wetswijziging.ts'
import { type Artikel, artikelen, artikelIds } from '../wet/artikelen.ts'
import { partijRegimeNamen } from '../wet/partij-regimes.ts'
import { afwijzingsgronden } from './rules/beslis-tijdelijke-voorziening.ts'
import { spoedbesluitBrief } from './spoedbesluit.ts'
import { verzoekbrief } from './verzoekbrief.ts'

const teksten = path.resolve(import.meta.dirname, '../teksten/nl')
const brieven = readdirSync(teksten).filter((naam) => naam.includes('brief') && !naam.includes('.test.'))

/** A number of an article, of a paragraph or of a part, as people write it. */
const nummer = /\bartikel(en)? \d|\bart\. ?\d|\blid \d|\b\d+\.\d+[a-z]?(\.\d+)?\b|\b\d+:\d+[a-z]?\b|§ ?\d/gi

const hoofd = (datum: string) => ({
  gemeente: 'Voorbeeld',
  aan: ['Aan wie'],
  datum,
  kenmerk: 'kenmerk',
  behandelaar: 'I. Jansen',
})
const verzoek = (regime: (typeof partijRegimeNamen)[number], op: string): string =>
  JSON.stringify(
    verzoekbrief(hoofd(op), {
      regime,
      over: { naam: 'Samira', geboortedatum: '1988-05-04', bsn: null, postcode: null, huisnummer: null },
      ...{ vraag: 'Loopt er iets?', waarom: 'Om te weten wat past.', items: [], vertelt: null },
      ...{ gedeeldMet: 'Niemand.', toestemming: true },
    }),
  )
const spoed = (grond: (typeof afwijzingsgronden)[number], op: string): string =>
  JSON.stringify(
    spoedbesluitBrief(hoofd(op), {
      ...{ besluit: 'afgewezen', grond, gemeldOp: op, watNu: 'Geen eten.', motivering: 'Er is al hulp.' },
    }),
  )

/** Every article of the register gets another number on this day, which no law has. */
const wijziging = '2027-01-01'
const hernummerd = (ids: readonly Artikel[], doe: () => Promise<void>): Promise<void> => {
  const [id, ...rest] = ids
  if (id === undefined) return doe()
  const rijen = gevolgdDoor<(typeof artikelen)[Artikel][number]>(artikelen[id], wijziging, {
    nummer: `nieuw-${id}`,
  })
  return metRijen(artikelen, id, rijen, () => hernummerd(rest, doe))
}

describe('een brief noemt een artikel zoals het heet op de dag van de brief', () => {
  test.each(brieven)('in de woorden van %s staat geen nummer van een artikel', (naam) => {
    const zonderImports = readFileSync(path.join(teksten, naam), 'utf8').replaceAll(/^import .*$/gm, '')
    expect(zonderImports.match(nummer) ?? []).toEqual([])
  })
  test('het patroon vindt wat mensen schrijven', () => {
    for (const geplant of ['artikel 5.4.2', 'art. 7a', '5.4.2 lid 1', 'Awb 2:1', '§6.2', '2.3a.1'])
      expect(geplant.match(nummer), geplant).not.toBeNull()
    for (const gewoon of ['zes weken', 'op 1 januari 2027', '{wet}, artikel {nummer}', 'binnen 2 weken'])
      expect(gewoon.match(nummer), gewoon).toBeNull()
  })
  test('worden alle artikelen hernummerd, dan staat in geen brief van die dag een oud nummer', async () => {
    const nu = partijRegimeNamen.map((regime) => verzoek(regime, '2026-12-31'))
    await hernummerd(artikelIds, async () => {
      for (const [i, regime] of partijRegimeNamen.entries()) {
        expect(verzoek(regime, '2026-12-31')).toBe(nu[i])
        const daarna = verzoek(regime, wijziging)
        expect(daarna).toContain('nieuw-verstrekken')
        expect(daarna.replaceAll(/nieuw-[a-z-]+/g, '').match(nummer) ?? []).toEqual([])
      }
      for (const grond of afwijzingsgronden) {
        const daarna = spoed(grond, wijziging)
        expect(daarna).toContain('nieuw-spoed')
        expect(daarna.replaceAll(/nieuw-[a-z-]+/g, '').match(nummer) ?? []).toEqual([])
      }
    })
    expect(verzoek('geen', wijziging)).toContain('5.4.2')
  })
})
