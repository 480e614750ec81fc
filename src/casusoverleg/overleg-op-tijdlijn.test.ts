import { expect, test } from 'vitest'
import type { OverlegInBeeld } from './overleg-in-dossier.ts'
import { overlegOpTijdlijn } from './overleg-op-tijdlijn.ts'

const overleg = (staat: OverlegInBeeld['staat']): OverlegInBeeld => ({
  ...{
    id: 'o',
    overlegId: 'd',
    dag: '2027-01-11',
    uren: '14:00–15:00',
    doel: 'Afspreken wie begint.',
    staat,
  },
})

test.each([
  ['belegd', 'planned', 'Casusoverleg: belegd'],
  ['gehouden', 'done', 'Casusoverleg: gehouden'],
  ['afgezegd', 'done', 'Casusoverleg: afgezegd'],
  ['voorbij', 'done', 'Casusoverleg: voorbij, niet gesloten: wat is ingebracht, is weg'],
] as const)(
  'een overleg dat is %s staat op de tijdlijn, met waar het voor was (5.4.3 lid 3)',
  (staat, kind, title) => {
    expect(overlegOpTijdlijn([overleg(staat)])).toEqual([
      { date: '2027-01-11', dateText: '11 januari 2027', title, kind, description: 'Afspreken wie begint.' },
    ])
  },
)
