import { expect, test } from 'vitest'
import { aanpak, als, codes, gegeven, vandaag } from '../../../testing/aanpak.ts'
import { inTeBrengen, toetsBrengInCasusoverleg } from './breng-in-casusoverleg.ts'

const overleggen = [{ id: 'o', staat: 'belegd', dag: vandaag }] as const

test('wat uit een Zorg- en Veiligheidshuis kwam, gaat niet naar een casusoverleg (N-VIII-flt; H-56)', () => {
  const vanZvh = gegeven('z1', { bron: 'zvh' })
  const breng = (gegevenId: string, gegevens = [gegeven('g1'), vanZvh]) =>
    codes(toetsBrengInCasusoverleg({ gegevenId }, aanpak({}, { overleggen, gegevens }), als()))
  expect(breng('g1')).toEqual([])
  expect(breng('z1')).toEqual(['overleg-niets-in-dossier'])
  expect(breng('z1', [vanZvh])).toEqual(['overleg-niets-in-dossier'])
  expect(inTeBrengen({ gegevens: [vanZvh] })).toEqual([])
})
