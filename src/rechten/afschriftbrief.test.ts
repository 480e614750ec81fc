import { describe, expect, test } from 'vitest'
import { afschriftbrief } from './afschriftbrief.ts'
import type { Pakket, Pakketdeel, Pakketding } from './pakket.ts'

const hoofd = {
  ...{ gemeente: 'Voorbeeld', aan: ['Samira Amrani'], datum: '2026-12-01' },
  ...{ kenmerk: '2026-00001', behandelaar: 'Lies Vermeer' },
}
const ding = (deel: Partial<Pakketding> = {}): Pakketding => ({
  ...{ id: 'a', tekst: 'Haar broer Ali zegt dat zij drinkt.', bron: 'de persoon zelf', datum: '2026-11-20' },
  ...{ waarom: 'Ali kan haar misschien helpen.', aan: [], weg: null, bevroren: null },
  plaats: { compartiment: 'onderzoek', dossierId: 'd', behandelaar: null },
  ...deel,
})
const kopie = (dingen: readonly Pakketding[], anders: Partial<Pakketdeel> = {}): string => {
  const deel = {
    compartiment: 'onderzoek',
    dossiers: 1,
    dingen,
    weggelaten: 0,
    gevraagdAan: [],
    ...anders,
  } as const
  const pakket: Pakket = { delen: [deel], opNaam: [] }
  const { delen } = afschriftbrief({ voor: 'a', hoofd, namens: [] }, pakket, (aan) => `naam van ${aan}`)
  return delen.flatMap(({ kop, tekst, punten = [] }) => [kop, ...tekst, ...punten]).join(' ')
}

describe('de kopie (AVG 15 lid 1 en 4, 5.3.2 lid 4)', () => {
  test('bestanden staan erin bij wat ze zijn, en alleen als ze er zijn (AVG 15 lid 3)', () => {
    const bestanden = ['Persoonlijk plan, 7 december 2026', 'Papier, 8 december 2026']
    expect(kopie([ding()], { bestanden })).toContain(
      'Ook deze bestanden bewaren wij: Persoonlijk plan, 7 december 2026; Papier, 8 december 2026.',
    )
    expect(kopie([ding()])).not.toContain('bestanden')
  })
  test('weggelaten woorden staan nergens, ook niet bij waarom het nodig was (AVG 15 lid 4)', () => {
    const gelezen = kopie([ding({ weg: ['Ali'] })])
    expect(gelezen).toContain('Haar broer [weggelaten] zegt dat zij drinkt.')
    expect(gelezen).toContain('Nodig, want: [weggelaten] kan haar misschien helpen.')
    expect(gelezen).not.toContain('Ali')
  })
  test('wat heel is weggelaten, is er niet, en dat het een deel is staat erboven (AVG 15 lid 4)', () => {
    const gelezen = kopie([ding({ weg: 'heel' }), ding({ id: 'b', tekst: 'Zij heeft schulden.' })])
    expect(gelezen).not.toContain('Haar broer')
    expect(gelezen).toMatch(/Iets staat er niet bij[\s\S]*Zij heeft schulden\./)
  })
  test('wie het kreeg staat er met zijn naam (AVG 15 lid 1 onder c)', () => {
    expect(kopie([ding({ aan: ['x', 'y'] })])).toContain('Gegeven aan: naam van x, naam van y.')
  })
  test('is er niets, dan staat dat er (AVG 15 lid 1)', () => {
    expect(kopie([], { dossiers: 0 })).toContain('Wij vonden niets dat wij over u bewaren.')
  })
  test('wie in een dossier staat, leest ook dat zijn naam er staat, al is er verder niets (AVG 15 lid 1)', () => {
    const gelezen = kopie([])
    expect(gelezen).toMatch(/Uit het onderzoek Wij bewaren uw naam/)
    expect(gelezen).not.toContain('Wij vonden niets')
  })
  test('wat de regel weglaat, laat geen spoor na: de kopie is woord voor woord dezelfde (5.3.2 lid 4)', () => {
    expect(kopie([ding()], { weggelaten: 3 })).toBe(kopie([ding()]))
  })
  test('is alles met de hand weggelaten, dan staat ook niet dat er een dossier is (AVG 23)', () => {
    expect(kopie([ding({ weg: 'heel' })])).not.toContain('Uit het onderzoek')
  })
})
