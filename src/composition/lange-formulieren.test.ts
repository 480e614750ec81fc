import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { geenConceptVan, heeftConcept } from '../verwerking/heeft-concept.ts'
import { regel, tekst } from '../verwerking/velden.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { compartimentNamen } from '../wet/compartimenten.ts'
import { hoofdstukken } from './hoofdstukken.ts'

const alle = hoofdstukken.flatMap(({ handelingen }) => handelingen)
const [eerste] = alle

/** A long form of an act that does not exist yet. */
const verzonnen = (deel: Partial<ElkeHandeling> & { compartiment?: string }): ElkeHandeling => {
  if (!eerste) throw new Error('there are acts')
  const { compartiment = 'onderzoek', ...rest } = deel
  const dossier = { ...eerste.dossier, compartiment } as ElkeHandeling['dossier']
  return { ...eerste, id: 'later.vertel', invoer: z.object({ wat: tekst() }), ...rest, dossier }
}

describe('welk formulier een concept heeft', () => {
  test('een formulier in stappen en een formulier met lange teksten', () => {
    expect(heeftConcept(verzonnen({}))).toBe(true)
    const inStappen = { invoer: z.object({ wat: regel() }), stappen: [{ naam: 'een', velden: ['wat'] }] }
    expect(heeftConcept(verzonnen(inStappen))).toBe(true)
    expect(heeftConcept(verzonnen({ invoer: z.object({ wat: tekst({ max: 3999 }) }) }))).toBe(false)
  })

  test('van wat er nu is: de vraag aan een partij, het gesprek, het gegeven, de uitkomst en het einde', () => {
    const lang = alle.filter(heeftConcept).map(({ id }) => id)
    for (const naam of [
      'vraag-gegevens-aan-partij',
      'leg-gesprek-vast',
      'leg-gegeven-vast',
      'trek-conclusie',
    ])
      expect(lang).toContain(`onderzoek.${naam}`)
    expect(lang).not.toContain('onderzoek.leg-contactpoging-vast')
    for (const handeling of alle)
      if (handeling.stappen && geenConceptVan(handeling) === undefined) expect(lang).toContain(handeling.id)
    expect(lang.filter((id) => id.startsWith('meldpunt.'))).toEqual([])
  })
})

describe('geen concept bij het gespreksscherm, de hulp bij de afweging en het casusoverleg', () => {
  test.each([
    ['gespreksscherm', { compartiment: 'meldpunt' }],
    ['casusoverleg', { compartiment: 'casusoverleg' }],
    ['afweging', { id: 'partij.help-bij-afweging' }],
    ['afweging', { id: 'partij.weeg-af' }],
    ['afweging', { geenConcept: 'afweging' }],
  ] as const)('%s: hoe lang het formulier ook is (%o)', (waarom, deel) => {
    expect(geenConceptVan(verzonnen(deel))).toBe(waarom)
    expect(heeftConcept(verzonnen(deel))).toBe(false)
  })

  test('in elk ander compartiment mag het wel', () => {
    const zonder = compartimentNamen.filter((compartiment) => geenConceptVan(verzonnen({ compartiment })))
    expect(zonder.toSorted()).toEqual(['casusoverleg', 'meldpunt'])
  })

  test('wie het woord in zijn declaratie zet, heeft geen concept', () => {
    for (const handeling of alle)
      if (handeling.geenConcept !== undefined) expect(heeftConcept(handeling)).toBe(false)
  })
})
