import { describe, expect, test } from 'vitest'
import { codes, gegeven, gegevenInvoer, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Categorie } from '../../wet/categorieen.ts'
import type { GegevenBron } from './feiten.ts'
import { toetsVerbeterGegeven } from './verbeter-gegeven.ts'

const bron: GegevenBron = 'verzoek-van-partij'
const verbeter = (stond: Categorie, wordt: Categorie, vanWie: GegevenBron = bron) => {
  const oud = { onderdeel: 'aanleiding', thema: null, niveau: 'inhoud', verzoekId: null } as const
  const feiten = lopend({ gegevens: [gegeven({ ...oud, id: 'gegeven-1', bron: vanWie, categorie: stond })] })
  const {
    bron: _,
    verzoekId: __,
    ...invoer
  } = gegevenInvoer({
    ...{ ...oud, categorie: wordt, extraNoodzaak: 'Zonder dit past de hulp niet.' },
    motiveringNiveau: 'De partij schreef het zo.',
  })
  const reden = 'Er stond een verkeerd jaar.'
  return codes(toetsVerbeterGegeven({ ...invoer, gegevenId: 'gegeven-1', reden }, feiten, vandaag))
}

describe('wat met een verzoek van een partij meekwam, kan worden verbeterd (AVG 16, 2.3a.4 lid 1)', () => {
  test('er is geen vraag waarop het een antwoord is, en dat hoeft ook niet', () => {
    expect(verbeter('gewoon', 'gewoon')).toEqual([])
    expect(verbeter('gezondheid', 'gezondheid')).toEqual([])
  })
  test('een antwoord op een vraag hoort wel bij een vraag (5.4.2 lid 1)', () => {
    expect(verbeter('gewoon', 'gewoon', 'partij')).toEqual(['onbekend-verzoek'])
  })
  test('wat van politie of justitie kwam, houdt zijn etiket (5.4.2 lid 3)', () => {
    expect(verbeter('politie', 'politie')).toEqual([])
    expect(verbeter('politie', 'gewoon')).toContain('politiegegeven-zonder-label')
  })
})
