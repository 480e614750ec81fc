import { bronnenOp } from '../../wet/bronnen.ts'
import { triagebronnenOp } from '../../wet/bronnen-triage.ts'
import { bijMelding } from '../../wet/melding.ts'
import { oordeel } from '../../wet/oordeel.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const triage = a.waarvoor === 'triage'
  const lijst: readonly string[] = triage ? triagebronnenOp(op) : bronnenOp(op)
  const artikel = triage ? 'melding-hergebruik' : 'hergebruik'
  const tegen = [
    lijst.includes(a.bron ?? '')
      ? undefined
      : ({ code: triage ? 'bron-niet-voor-triage' : 'bron-niet-op-lijst', artikel } as const),
    triage && !bijMelding.includes(soortVan(a))
      ? ({ code: 'categorie-niet-bij-melding', artikel: 'melding-gegevens' } as const)
      : undefined,
    isJa(a, 'noodzaak') ? undefined : ({ code: 'magdit-niet-nodig', artikel: 'avg-beginselen' } as const),
  ]
  return volgtUit(oordeel(artikel, tegen), {
    uitleg: triage ? 'hergebruik-triage' : 'hergebruik',
    mits: [
      punt('een-bron-een-vraag', artikel),
      punt('niet-alles', artikel),
      puntAls(!triage, 'binnen-reikwijdte', 'reikwijdte'),
      ...overSoort(soortVan(a)),
    ],
    volgende: 'hergebruik',
    anders: 'vraag-de-persoon-zelf',
  })
}

/** "Mag de gemeente gebruiken wat zij al heeft?" for an onderzoek or a triage (5.4.1 lid 4, 5.5.2 lid 2; N-5.4.1-4-nz, N-5.5.2-2). */
export const hergebruik: Onderwerp = {
  paginas: () => [['waarvoor'], ['bron'], ['soort']],
  feiten: ['noodzaak'],
  uitkomst,
}
