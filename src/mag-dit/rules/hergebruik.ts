import { bronnenOp } from '../../wet/bronnen.ts'
import { triagebronnenOp } from '../../wet/bronnen-triage.ts'
import { bijMelding } from '../../wet/melding.ts'
import { oordeel } from '../../wet/oordeel.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

/** No source of the list of 5.4.1 lid 4, but of a task of its own: what is kept of an ended aanpak (5.4.5 lid 2; N-5.4.5-ren). */
const eerdereAanpak = 'eerdere-aanpak'

const artikelVan = (triage: boolean, eerder: boolean) => {
  if (triage) return 'melding-hergebruik' as const
  return eerder ? ('bewaarde-aanpak-gebruiken' as const) : ('hergebruik' as const)
}

const uitlegVan = (triage: boolean): string => (triage ? 'hergebruik-triage' : 'hergebruik')

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const triage = a.waarvoor === 'triage'
  const eerder = !triage && a.bron === eerdereAanpak
  const lijst: readonly string[] = triage ? triagebronnenOp(op) : [...bronnenOp(op), eerdereAanpak]
  const artikel = artikelVan(triage, eerder)
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
    uitleg: eerder ? 'hergebruik-aanpak' : uitlegVan(triage),
    mits: [
      punt('een-bron-een-vraag', artikel),
      punt('niet-alles', artikel),
      puntAls(!triage, 'binnen-reikwijdte', 'reikwijdte'),
      puntAls(eerder, 'houd-aan-voorwaarden', 'verstrekken-door-partij'),
      ...overSoort(soortVan(a)),
    ],
    volgende: 'hergebruik',
    anders: 'vraag-de-persoon-zelf',
  })
}

/** "Mag de gemeente gebruiken wat zij al heeft?" for an onderzoek or a triage (5.4.1 lid 4, 5.4.5 lid 2, 5.5.2 lid 2; N-5.4.1-4-nz, N-5.5.2-2). */
export const hergebruik: Onderwerp = {
  paginas: () => [['waarvoor'], ['bron'], ['soort']],
  feiten: ['noodzaak'],
  uitkomst,
}
