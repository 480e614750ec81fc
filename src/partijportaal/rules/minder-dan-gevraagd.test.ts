import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { alsPartij, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import { niveaus } from '../../wet/categorieen.ts'
import { type Itemantwoord, toetsBeantwoordVraag } from './antwoorden.ts'
import { mogelijkeAntwoorden } from './minder-dan-gevraagd.ts'

describe('minder geven dan gevraagd (5.4.2 lid 2, 5.5.3)', () => {
  test.each(niveaus)(
    'gevraagd is %s: minder kan alleen als er meer is gevraagd dan of iets zo is',
    (niveau) => {
      const dat = niveau === 'dat'
      for (const weg of ['op-verzoek-van-client', 'triage'] as const) {
        const feiten = vraagAan({ weg, items: [{ id: 'een', niveau }] })
        const geef = (antwoord: Itemantwoord['antwoord']) => {
          const gegeven = { niveau: 'dat', categorie: 'gewoon', tekst: 'Ja.' } as const
          const getypt = { items: [{ itemId: 'een', antwoord, ...gegeven }], beslistDoor: 'De behandelaar' }
          const wacht = { staatOpen: true }
          return codes(toetsBeantwoordVraag({ ...getypt, stappenGezet: false }, feiten, alsPartij(), wacht))
        }
        expect(geef('minder')).toEqual(dat ? ['minder-dan-dat'] : [])
        expect(geef('verstrekt')).toEqual([])
        expect(mogelijkeAntwoorden(feiten).includes('minder')).toBe(!dat)
      }
    },
  )
  test('van twee gegevens is er één verder gevraagd: alleen daar kan het', () => {
    const feiten = vraagAan({
      items: [
        { id: 'een', niveau: 'dat' },
        { id: 'twee', niveau: 'inhoud' },
      ],
    })
    const stuk = { niveau: 'dat', categorie: 'gewoon', tekst: 'Ja.' } as const
    const geef = (een: Itemantwoord['antwoord'], twee: Itemantwoord['antwoord']) => {
      const items = [
        { itemId: 'een', antwoord: een, ...stuk },
        { itemId: 'twee', antwoord: twee, ...stuk },
      ]
      const getypt = { items, beslistDoor: 'De behandelaar', stappenGezet: false }
      return codes(toetsBeantwoordVraag(getypt, feiten, alsPartij(), { staatOpen: true }))
    }
    expect(mogelijkeAntwoorden(feiten)).toContain('minder')
    expect(geef('verstrekt', 'minder')).toEqual([])
    expect(geef('minder', 'verstrekt')).toEqual(['minder-dan-dat'])
  })
})
