import { beforeAll, describe, expect, test } from 'vitest'
import { onbewezen } from '../scripts/generate/artikelen.ts'
import { machines, verwerkingen } from '../scripts/generate/chapters.ts'
import { statenPagina } from '../scripts/generate/staten.ts'
import { inschrijvingen, verwerkingsregisterJson } from '../scripts/generate/verwerkingsregister.ts'
import { artikelenIn, artikelenInCommentaar } from '../scripts/generate/verwijzing.ts'
import { type Vindplaatsen, vindplaatsen } from '../scripts/generate/vindplaatsen.ts'
import { stale } from '../scripts/generate.mjs'
import { taken } from '../src/composition/taken.ts'
import { isArtikel } from '../src/wet/artikelen.ts'
import { root } from './guards/project.ts'

describe('every article is carried out and proved, or says why not', () => {
  let found: Vindplaatsen
  beforeAll(() => {
    found = vindplaatsen(root)
  }, 60_000)

  test('an article without a rule or without a test stands on the list of scripts/generate/nog-niet.ts', () => {
    expect(onbewezen(found).zonderReden).toEqual([])
  })

  test('an article of which only a test was missing leaves the list when it has one', () => {
    expect(onbewezen(found).tochBewezen).toEqual([])
  })

  test('a rule is found by what the compiler expects, not by a word that happens to be the same', () => {
    const reikwijdte = found.regels.get('reikwijdte') ?? []
    expect(reikwijdte).toContain('src/onderzoek/rules/stel-reikwijdte-vast.ts')
    expect(reikwijdte).not.toContain('src/dossier/rijen.ts')
  })

  test('a test is found by its sentence', () => {
    expect(found.tests.get('bewaren-coordinatie')?.some((een) => een.includes('5.4.5 lid 2'))).toBe(true)
  })
})

describe('what a sentence cites', () => {
  test.each([
    ['mag als samenhang wordt vermoed (2.3a.1 lid 1)', ['onderzoek-op-verzoek']],
    [
      'meer verzoeken alleen zijn niet genoeg (2.3a.1 lid 1, toelichting)',
      ['geen-standaardonderzoek', 'onderzoek-op-verzoek'],
    ],
    [
      'de toegang begint en eindigt met de taak (5.4.4 lid 2 en 7)',
      ['gegevens-coordinatie', 'einde-coordinatie'],
    ],
    ['wie is client (1.1.1)', ['begrip-client']],
    ['niet zonder overeenkomst (AVG 28)', ['avg-verwerker']],
    ['niet over eigen werk (Awb 2:4)', ['vooringenomenheid']],
    ['wat de gever bepaalt gaat mee (N-5.4.2-1-vw)', ['verstrekken-door-partij']],
    ['op 2026-11-30 om 17.30 uur, na 6 weken', []],
    ['lid 4 zonder artikel', []],
  ])('%s', (zin, verwacht) => {
    expect([...artikelenIn(zin)].toSorted()).toEqual([...verwacht].toSorted())
  })

  test('a comment in English cites the articles of a law by number', () => {
    const found = artikelenInCommentaar(
      '/** Extended by articles 1, 2 and 4 of the Algemene termijnenwet. */',
    )
    expect(found).toEqual(['termijn-verlengd', 'termijn-minimum', 'termijn-uitgezonderd'])
    expect(artikelenInCommentaar(`const zin = '2.3a.1 lid 1'`)).toEqual([])
  })
})

describe('the register of processing activities (AVG 30)', () => {
  test('has one entry for every declaration, under the path that the log records', () => {
    const base = 'https://samenspraak.voorbeeld.nl'
    expect(inschrijvingen().map(({ uri }) => base + uri)).toEqual(
      [...verwerkingen, ...taken].map(({ id }) => `${base}/verwerkingsregister/${id}`),
    )
    expect(new Set(inschrijvingen().map(({ id }) => id)).size).toBe(verwerkingen.length + taken.length)
  })

  test('names a purpose, a ground, roles, categories, a retention term and norms everywhere', () => {
    for (const rij of inschrijvingen()) {
      expect(rij.grondslag, rij.id).toMatch(/^AVG, 6 lid 1 onder [ce]; /)
      expect(
        [rij.rollen, rij.categorieen, rij.normen].every(({ length }) => length > 0),
        rij.id,
      ).toBe(true)
      expect(rij.bewaartermijn, rij.id).not.toBe('')
    }
  })

  test('names who can get it outside the program, by which article (AVG 30 lid 1 onder d)', () => {
    const buiten = (id: string) =>
      inschrijvingen()
        .find((rij) => rij.id === id)
        ?.ontvangersBuiten.join(' ')
    expect(buiten('onderzoek.bekijk-onderzoek')).toMatch(/burgemeester .*5\.4\.4 lid 1/)
    expect(buiten('oggz.bekijk-bemoeizorg')).toContain('wie het overneemt')
    expect(buiten('meldpunt.bekijk-melding')).toMatch(/gemeente waar de persoon nu woont .*5\.5\.2 lid 5/)
    expect(buiten('verzoek.bekijk-verzoek')).toBe('')
    expect(buiten('casusoverleg.bekijk-casusoverleg')).toMatch(/zonder scherm aan tafel .*5\.4\.3 lid 1/)
    expect(buiten('gecoordineerde-aanpak.bekijk-aanpak')).toContain('Zorg- en Veiligheidshuis')
    for (const rij of inschrijvingen()) expect(rij.ontvangersBuiten.join()).not.toMatch(/fraude|handhav/i)
  })

  test('names no category that the rules of a compartment keep out (5.5.2 lid 1, AVG 9 and 10)', () => {
    for (const { compartiment, categorieen } of inschrijvingen())
      if (['meldpunt', 'oggz', 'wvggz', 'veilig_thuis'].includes(compartiment))
        expect(categorieen.join()).not.toMatch(/Geloof|Afkomst|Politie/)
  })

  test('is the same each time it is made', () => {
    expect(verwerkingsregisterJson()).toBe(verwerkingsregisterJson())
  })
})

describe('the diagrams of states', () => {
  test('show every move of every chapter, each with an article of the register', () => {
    const page = statenPagina()
    for (const { overgangen } of machines) {
      for (const [naam, { artikel }] of Object.entries(overgangen)) {
        expect(page).toContain(`\`${naam}\``)
        expect(isArtikel(artikel)).toBe(true)
      }
    }
  })
})

describe('freshness', () => {
  test('names what is new, what changed and what is no longer made', () => {
    expect(stale({ a: '1', b: '2', c: '3' }, { b: '2', c: 'x', d: '4' })).toEqual(['a', 'c', 'd'])
    expect(stale({ a: '1' }, { a: '1' })).toEqual([])
  })
})
