import { describe, expect, test } from 'vitest'
import type { Veld } from '../verwerking/velden.ts'
import { foutenLijst } from './formulier.tsx'

const deel = (naam: string): Veld => ({ naam, soort: 'tekst', verplicht: true })
const velden: readonly Veld[] = [
  { naam: 'items', soort: 'lijst', verplicht: true, velden: [deel('antwoord'), deel('tekst')] },
  deel('beslistDoor'),
]
const namen = (fouten: Record<string, readonly string[]>) =>
  foutenLijst({ verwerkingId: 'partij.beantwoord-vraag', velden }, { fouten }).map(({ name }) => name)

describe('the summary of what is wrong', () => {
  test('has the order of the page, whoever found the faults first', () => {
    const leeg = ['verplicht']
    const fouten = {
      ...{ 'items.10.tekst': leeg, beslistDoor: leeg, 'items.2.tekst': leeg },
      ...{ 'items.2.antwoord': leeg, items: leeg },
    }
    expect(namen(fouten)).toEqual([
      ...['items', 'items[2].antwoord', 'items[2].tekst', 'items[10].tekst', 'beslistDoor'],
    ])
  })
  test('ends with what is of no field', () => {
    expect(namen({ '': ['ongeldig'], beslistDoor: ['verplicht'] })).toEqual(['beslistDoor', undefined])
  })
})
