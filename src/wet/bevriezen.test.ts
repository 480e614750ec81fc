import { expect, test } from 'vitest'
import { bevriesgrondenBij } from './bevriezen.ts'
import { rechtNamen } from './rechten.ts'

const bij = Object.fromEntries(rechtNamen.map((recht) => [recht, bevriesgrondenBij(recht, '2026-11-02')]))

test('ieder recht heeft zijn eigen redenen om te bevriezen, en de meeste geen (AVG 18 lid 1 onder a tot en met d)', () => {
  const betwist = 'juistheid-betwist'
  const bewaren = ['onrechtmatig-maar-bewaren', 'nodig-voor-eigen-zaak']
  expect(bij).toEqual({
    ...{ inzage: [], afschrift: [], aanvulling: [], 'bezwaar-awb': [], klacht: [] },
    ...{ rectificatie: [betwist], wissen: bewaren, vernietiging: bewaren },
    ...{ beperking: [betwist, ...bewaren], 'bezwaar-avg': ['bezwaar-loopt'] },
  })
})

test('voor de AVG gold geen ervan (AVG 99)', () => {
  for (const recht of rechtNamen) expect(bevriesgrondenBij(recht, '2018-05-24')).toEqual([])
})
