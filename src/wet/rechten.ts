import { bestaandRecht } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'
import type { TermijnNaam } from './termijnen.ts'

/** How long an answer may take, and how much longer when that is told in time; terms of the register. */
interface Antwoordtijd {
  /** Where the law gives this time. */
  readonly artikel: Artikel
  readonly termijn: TermijnNaam
  /** The same with an advisory committee (Awb 7:10 lid 1, 9:11 lid 1). */
  readonly metCommissie?: TermijnNaam
  /** Counted from receipt of the request, or from the last day on which objection could be made (Awb 7:10 lid 1). */
  readonly vanaf: 'ontvangst' | 'einde-bezwaartermijn'
  readonly verlenging?: {
    readonly termijn: TermijnNaam
    /** The longer term runs from the same day (AVG 12 lid 3), or begins where the first ended (Awb 7:10 lid 3, 9:11 lid 2). */
    readonly vanaf: 'begin' | 'einde'
  }
}

/** One right as it reads on one day. */
export interface RechtRij extends Gedateerd {
  readonly artikel: Artikel
  readonly antwoordtijd: Antwoordtijd
  /** The other laws that also give it: 5.3.2 gives inspection beside AVG 15. */
  readonly ook: readonly Artikel[]
  /** Whether the data are not used while it is weighed (AVG 18 lid 1; N-AVG-18, N-AVG-21). */
  readonly bevriest: boolean
  /** Whether what it is about is not destroyed while it is open: not where destroying is what is asked (AVG 17 lid 3 onder e, 18 lid 1 onder c). */
  readonly houdtVernietigenAan: boolean
}

const maand: Antwoordtijd = {
  artikel: 'avg-rechtentermijn',
  termijn: 'avg-antwoord',
  vanaf: 'ontvangst',
  verlenging: { termijn: 'avg-antwoord-verlengd', vanaf: 'begin' },
}

const recht = (artikel: Artikel, rest: Partial<RechtRij> = {}): readonly RechtRij[] => [
  {
    vanaf: bestaandRecht,
    artikel,
    antwoordtijd: maand,
    ook: [],
    bevriest: false,
    houdtVernietigenAan: true,
    ...rest,
  },
]

const inWmo = { ook: ['inzage-door-betrokkene'] } as const

const rijen = {
  inzage: recht('avg-inzage', inWmo),
  afschrift: recht('avg-inzage', inWmo),
  rectificatie: recht('avg-rectificatie', { ...inWmo, bevriest: true }),
  aanvulling: recht('avg-rectificatie', inWmo),
  wissen: recht('avg-wissing', { houdtVernietigenAan: false }),
  // 5.3.5 gives three months and no more time: it is no request of the AVG.
  vernietiging: recht('vernietigen-op-verzoek', {
    houdtVernietigenAan: false,
    antwoordtijd: {
      artikel: 'vernietigen-op-verzoek',
      termijn: 'vernietigen-op-verzoek',
      vanaf: 'ontvangst',
    },
  }),
  beperking: recht('avg-beperking', { bevriest: true }),
  'bezwaar-avg': recht('avg-bezwaar', { bevriest: true }),
  'bezwaar-awb': recht('bezwaar-beslissen', {
    antwoordtijd: {
      artikel: 'bezwaar-beslissen',
      termijn: 'bezwaar-beslissen',
      metCommissie: 'bezwaar-beslissen-met-commissie',
      vanaf: 'einde-bezwaartermijn',
      verlenging: { termijn: 'bezwaar-verdagen', vanaf: 'einde' },
    },
  }),
  klacht: recht('klacht', {
    antwoordtijd: {
      artikel: 'klacht',
      termijn: 'klacht-afhandelen',
      metCommissie: 'klacht-afhandelen-met-commissie',
      vanaf: 'ontvangst',
      verlenging: { termijn: 'klacht-verdagen', vanaf: 'einde' },
    },
  }),
} as const satisfies Record<string, readonly RechtRij[]>

/** What somebody can ask about what is kept or done about him (AVG 15 to 18 and 21, 5.3.2, 5.3.5, Awb 6:7 and 9:1). Closed. */
export type Recht = keyof typeof rijen

/** All of them, in the order of the table. */
export const rechtNamen = Object.keys(rijen) as readonly Recht[]

/** This right as it reads on day `op`. Throws a RangeError when no row covers that day. */
export const rechtOp = (naam: Recht, op: string): RechtRij => rijOp<RechtRij>(naam, rijen[naam], op)

/** The rights of chapter III of the AVG, with 5.3.5 that works one of them out; the other two are of the Awb. */
export const rechtenOverGegevens: readonly Recht[] = rechtNamen.filter(
  (naam) => naam !== 'bezwaar-awb' && naam !== 'klacht',
)
