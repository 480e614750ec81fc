import { bestaandRecht } from './artikelen/rij.ts'
import type { Domein } from './domeinen.ts'
import { type Gedateerd, geldtOp, rijOp } from './rij-op.ts'

/** One of the regimes in which help is not voluntary. It is decided elsewhere, by `beslist`, on its own law. */
export interface DwangRij extends Gedateerd {
  readonly naam: string
  readonly domein: Domein
  readonly wet: string
  readonly beslist: string
}

const regime = (naam: string, domein: Domein, wet: string, beslist: string): readonly [DwangRij] => [
  { vanaf: bestaandRecht, naam, domein, wet, beslist },
]

/**
 * The five regimes, and no other, in which somebody need not agree (N-2.3a.4-vrij, N-1.5-dw): the law itself gives no
 * frame for forced help. The decision lies elsewhere; here stands only that it is there. Closed.
 */
export const dwangregimes = {
  'gesloten-jeugdhulp': regime('Gesloten jeugdhulp', 'jeugd', 'Jeugdwet, hoofdstuk 6', 'de kinderrechter'),
  kinderbeschermingsmaatregel: regime(
    'Kinderbeschermingsmaatregel',
    'jeugd',
    'Burgerlijk Wetboek, Boek 1, titel 14',
    'de kinderrechter',
  ),
  jeugdreclassering: regime(
    'Jeugdreclassering',
    'jeugd',
    'Jeugdwet, 1.1',
    'de rechter of de officier van justitie',
  ),
  wvggz: regime(
    'Wet verplichte geestelijke gezondheidszorg',
    'geestelijke-gezondheidszorg',
    'Wvggz',
    'de rechter of de burgemeester',
  ),
  wzd: regime('Wet zorg en dwang', 'langdurige-zorg', 'Wzd', 'de rechter, het CIZ of de burgemeester'),
} as const satisfies Record<string, readonly [DwangRij, ...DwangRij[]]>

export type Dwangregime = keyof typeof dwangregimes
/** The five regimes, as codes. */
export const dwangregimeNamen = Object.keys(dwangregimes) as readonly Dwangregime[]

/** One regime as it holds on day `op`. Throws a RangeError when no row covers that day. */
export const dwangregimeOp = (code: Dwangregime, op: string): DwangRij => {
  const rijen: readonly DwangRij[] = dwangregimes[code]
  return rijOp(`dwangregime ${code}`, rijen, op)
}

/** Whether a regime holds on day `op` for help in this domain. */
export const dwangPast = (code: Dwangregime, domein: Domein, op: string): boolean =>
  (dwangregimes[code] as readonly DwangRij[]).some((rij) => geldtOp(rij, op) && rij.domein === domein)
