import { describe, expect, test } from 'vitest'
import { isArtikel } from '../wet/artikelen.ts'
import { termijn } from '../wet/termijnen.ts'
import { bewaringen } from './bewaring.ts'

const rijen = Object.entries(bewaringen)

describe('hoe lang gegevens blijven', () => {
  test.each(rijen)('%s noemt een artikel uit het register', (_, { artikel }) => {
    expect(isArtikel(artikel)).toBe(true)
  })

  test('een termijn is een bewaartermijn, en schuift dus niet op (5.4.5)', () => {
    const termijnen = rijen.flatMap(([, { tot }]) => (typeof tot === 'string' ? [] : tot))
    expect(termijnen).toContain('onderzoek-bewaren-na-aanpak')
    expect(termijnen.map((naam) => termijn(naam, '2027-01-01').soort)).toEqual(termijnen.map(() => 'bewaar'))
  })

  test('een dossier heeft een eigen termijn, en die noemt hetzelfde artikel, of de AVG (5.4.5 lid 1 en 2; AVG 5 en 17)', () => {
    const dossiers = rijen.filter(([tabel]) => tabel.endsWith('.dossier'))
    expect(dossiers.length).toBeGreaterThan(1)
    for (const [tabel, { tot, artikel }] of dossiers) {
      if (typeof tot === 'string') expect.fail(`${tabel} heeft geen termijn`)
      for (const naam of tot)
        expect([artikel, 'avg-opslagbeperking', 'avg-wissing']).toContain(termijn(naam, '2027-01-01').artikel)
    }
  })

  test('onderzoek en coordinatie blijven twee jaar; een eerste contact en een onderzoek ten onrechte kort (5.4.5 lid 1 en 2)', () => {
    const duur = (tabel: string) => {
      const tot = bewaringen[tabel]?.tot ?? []
      return typeof tot === 'string' ? tot : tot.map((naam) => termijn(naam, '2027-01-01').duur)
    }
    expect(duur('onderzoek.dossier')).toEqual([{ jaren: 2 }, { jaren: 2 }, { weken: 4 }, { weken: 2 }])
    expect(duur('coordinatie.dossier')).toEqual([{ jaren: 2 }])
  })
})
