import { magStromen } from '../../wet/doorstroom.ts'
import { oordeel } from '../../wet/oordeel.ts'
import { magVerwerken } from '../../wet/partij-bevoegdheden.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { kreegJa, overSoort, soortVan, voorwaardenVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { metEigenWet } from './partij.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const deze = 'partij'

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const soort = soortVan(a)
  const stroomt = magStromen('coordinatie', 'partij', op)
  const tegen = [
    ...(stroomt.toegestaan ? [] : stroomt.redenen),
    isJa(a, 'bijdrage')
      ? undefined
      : ({ code: 'partij-zonder-bijdrage', artikel: 'verstrekken-door-coordinator' } as const),
    magVerwerken(metEigenWet(a), soort, op)
      ? undefined
      : ({ code: 'eigen-wet-laat-niet-toe', artikel: 'verstrekken-door-coordinator' } as const),
    isJa(a, 'noodzaak') ? undefined : ({ code: 'magdit-niet-nodig', artikel: 'avg-beginselen' } as const),
    ...geschonden(voorwaardenVan(a, deze, op), deze, op),
  ]
  return volgtUit(oordeel('verstrekken-door-coordinator', tegen), {
    uitleg: 'delen-in-aanpak',
    mits: [
      punt('reden-per-gegeven', 'avg-beginselen'),
      punt('een-partij-tegelijk', 'verstrekken-door-coordinator'),
      ...overSoort(soort),
      puntAls(kreegJa(a), 'houd-aan-ja', 'verstrekken-door-partij'),
      punt('in-samenspraak', 'coordinatie-samenspraak'),
    ],
    volgende: 'delen-in-aanpak',
  })
}

/** "Mag ik iets uit de aanpak aan een partij geven?" (5.4.4 lid 5; N-5.4.4-5, N-5.4.3-4c, N-5.4.2-1-vw). */
export const delenInAanpak: Onderwerp = {
  paginas: () => [['partij'], ['soort'], ['voorwaarde']],
  feiten: ['bijdrage', 'eigenwet', 'noodzaak'],
  uitkomst,
}
