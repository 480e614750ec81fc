import { expect, test } from 'vitest'
import { deelnemer, ggz, organisator, overleg, school } from '../../../testing/zaal-feiten.ts'
import { deelnemerstaten } from './feiten.ts'
import { deelnemerVan, toegangTotCasusoverleg } from './toegang.ts'

test('alleen als partij die is uitgenodigd, en wie het organiseert (5.4.3 lid 1, N-5.4.3-1)', () => {
  expect(deelnemerVan(overleg(), organisator)?.soort).toBe('organisator')
  expect(deelnemerVan(overleg(), school)?.id).toBe('d-school')
  for (const staat of deelnemerstaten) {
    const feiten = overleg(
      {},
      { deelnemers: [deelnemer('d-school', 'partij', { organisatieId: 'o-school', staat })] },
    )
    expect(deelnemerVan(feiten, school) !== undefined).toBe(
      staat !== 'ingetrokken' && staat !== 'niet-uitgenodigd',
    )
  }
})

test('een collega van de coördinator van een partij komt niet op zijn plaats binnen (2.3a.3 lid 3, N-2.3a.3-1-pet)', () => {
  const feiten = overleg(
    { vanuit: 'coordinatie' },
    { deelnemers: [deelnemer('d-noor', 'organisator', { organisatieId: 'o-ggz' })] },
  )
  expect(deelnemerVan(feiten, ggz)).toBeUndefined()
  expect(toegangTotCasusoverleg(feiten, ggz)?.code).toBe('geen-zicht-op-casusoverleg')
})
