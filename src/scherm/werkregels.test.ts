import { describe, expect, test } from 'vitest'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import { zaakItem } from './werkregels.tsx'

const vandaag = '2026-11-23'
const opNummer: Werkregel = {
  ...{ dossierId: 'd1', pad: 'casusoverleggen', nummer: '2026-0417', staat: 'overleg-belegd', namen: [] },
  ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, plichten: [], wachtOp: [] },
  ...{ notities: null, aangeboden: [] },
}

describe('a case on the worklist says when it is', () => {
  test('also where it is known by its number alone, as a conference is', () => {
    expect(zaakItem({ ...opNummer, volgendeAfspraak: vandaag }, vandaag).term).toBe(
      'afspraak op ma 23 november 2026',
    )
    expect(zaakItem(opNummer, vandaag).term).toBeUndefined()
  })
  test('after when somebody was last spoken to, where that is told', () => {
    const regel = { ...opNummer, laatsteContact: '2026-11-20', volgendeAfspraak: '2026-11-24' }
    expect(zaakItem(regel, vandaag).term).toBe(
      'laatste contact 3 dagen geleden, afspraak op di 24 november 2026',
    )
    expect(zaakItem({ ...opNummer, laatsteContact: null }, vandaag).term).toBe('nog geen contact vastgelegd')
  })
})
