import { bestaandRecht } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import type { WetCode } from './domeinen.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'
import type { TermijnNaam } from './termijnen.ts'

/** The term that a request under one law starts beside the six weeks of the onderzoek, and whether it can be extended. */
export interface KlokRij extends Gedateerd {
  readonly termijn: TermijnNaam
  /** The shorter term when a debt situation threatens. */
  readonly bijDreiging?: TermijnNaam
  /** The article on which the term can be extended; null: its law knows no extension. */
  readonly verlengen: Artikel | null
  /** Where the term stands, and so where an extension is missing. */
  readonly artikel: Artikel
}

const klokVan = (rij: Omit<KlokRij, 'vanaf'>): readonly [KlokRij] => [{ ...rij, vanaf: bestaandRecht }]

/**
 * Per law its own clock (Q-09: both run). The Wmo 2015 and the Wgs give a fixed term without extension; instead an application
 * becomes possible (2.3.2 lid 9). Jeugdwet and Participatiewet give none: then the Awb asks a decision within eight weeks,
 * which can be put off by telling so in time (4:13 and 4:14).
 */
const klokken: Readonly<Record<WetCode, readonly [KlokRij, ...KlokRij[]]>> = {
  'wmo-2015': klokVan({ termijn: 'wmo-onderzoek-afronden', verlengen: null, artikel: 'melding' }),
  jeugdwet: klokVan({
    termijn: 'aanvraag-beslissen',
    verlengen: 'aanvraag-verdagen',
    artikel: 'aanvraag-beslissen',
  }),
  participatiewet: klokVan({
    termijn: 'aanvraag-beslissen',
    verlengen: 'aanvraag-verdagen',
    artikel: 'aanvraag-beslissen',
  }),
  wgs: klokVan({
    termijn: 'schuldhulp-gesprek',
    bijDreiging: 'schuldhulp-gesprek-dreiging',
    verlengen: null,
    artikel: 'schuldhulp-gesprek',
  }),
}

/** The clock of a law as it reads on day `op`. Throws a RangeError when no row covers that day. */
export const klokOp = (wet: WetCode, op: string): KlokRij => rijOp(wet, klokken[wet], op)
