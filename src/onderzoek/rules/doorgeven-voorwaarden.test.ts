import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afgerond, geef } from '../../../testing/doorgeven.ts'
import { vandaag } from '../../../testing/onderzoek.ts'
import { type Doorgeefdoel, doorgeefdoel, doorgeefdoelNamen, metOntvangers } from '../../wet/doorgeven.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'

test('tegen geen enkele voorwaarde in gaat een gegeven naar een dienst of de burgemeester (5.4.2 lid 1)', () => {
  const doel = fc.constantFrom<Doorgeefdoel>(...doorgeefdoelNamen)
  const wie = fc.subarray(['coordinator', 'dienst:wgs', 'burgemeester:wvggz'])
  const voorwaarde: fc.Arbitrary<Voorwaarde> = fc.oneof(
    fc.record({ soort: fc.constant('niet-delen-met' as const), aan: wie }),
    fc.record({ soort: fc.constant('alleen-delen-met' as const), aan: wie }),
    fc.record({ soort: fc.constant('eerst-vragen' as const), akkoord: wie }),
    fc.record({ soort: fc.constant('alleen-tot' as const), datum: fc.constantFrom('2026-01-01', vandaag) }),
  )
  fc.assert(
    fc.property(doel, fc.array(voorwaarde, { maxLength: 4 }), (naar, gesteld) => {
      const aan = doorgeefdoel(naar).ontvanger ?? ''
      const mag = gesteld.every((een) => {
        if (een.soort === 'niet-delen-met') return !een.aan.includes(aan)
        if (een.soort === 'alleen-delen-met') return een.aan.includes(aan)
        if (een.soort === 'eerst-vragen') return een.akkoord.includes(aan)
        return een.soort !== 'alleen-tot' || vandaag <= een.datum
      })
      if (!mag) expect(geef({ doel: naar, nood: 'Er was dreiging.' }, afgerond(), gesteld)).not.toEqual([])
    }),
    { numRuns: 400 },
  )
})

describe('een partij die bij naam is uitgesloten, is dat ook als dienst of als burgemeester (5.4.2 lid 1)', () => {
  const ontvangt = [
    ['gemeentelijke-wmo', 'wmo-2015'],
    ['gemeentelijke-jeugdhulp', 'jeugdwet'],
    ['gemeentelijke-schuldhulp', 'wgs'],
    ['gemeentelijke-participatie', 'participatiewet'],
    ['gemeentelijke-inburgering', 'inburgering'],
    ['raad-voor-de-kinderbescherming', 'raad-voor-de-kinderbescherming'],
    ['burgemeester', 'tijdelijk-huisverbod'],
    ['burgemeester', 'wvggz'],
  ] as const
  const ander = { id: 'school', soort: 'school' }
  test.each(ontvangt)('%s: voor %s', (soort, doel) => {
    const partijen = [{ id: 'p', soort }, ander]
    const met = (een: Voorwaarde) =>
      geef({ doel, nood: 'Nodig.' }, afgerond(), metOntvangers([een], partijen))
    expect(met({ soort: 'niet-delen-met', aan: ['p'] })).toContain('voorwaarde-niet-delen')
    expect(met({ soort: 'niet-delen-met', aan: ['school'] })).not.toContain('voorwaarde-niet-delen')
    expect(met({ soort: 'alleen-delen-met', aan: ['p'] })).not.toContain('voorwaarde-alleen-delen')
    expect(met({ soort: 'alleen-delen-met', aan: ['school'] })).toContain('voorwaarde-alleen-delen')
  })
  test('wat eerst gevraagd moet worden, blijft per doel gevraagd', () => {
    const vragen: readonly Voorwaarde[] = [{ soort: 'eerst-vragen', akkoord: ['p'] }]
    expect(metOntvangers(vragen, [{ id: 'p', soort: 'burgemeester' }])).toEqual(vragen)
  })
})
