import { bestaandRecht } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import { gevuld, type Mits } from './mits.ts'
import { type Recht, rechtenOverGegevens, rechtNamen } from './rechten.ts'
import { mits } from './rechten-redenen.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

interface GrondRij extends Gedateerd {
  readonly bij: readonly Recht[]
  readonly artikel: Artikel
  /** It only weighs against who asks for somebody else (5.3.2 lid 3). */
  readonly alleenBijVertegenwoordiger?: true
  /** It limits a right for a time, so that it has a last day (AVG 23; eigen invulling). */
  readonly metEinde?: true
}

const grond = (artikel: Artikel, bij: readonly Recht[], rest: Partial<GrondRij> = {}): GrondRij => ({
  vanaf: bestaandRecht,
  artikel,
  bij,
  ...rest,
})

const lezen = ['inzage', 'afschrift'] as const
/** What UAVG 41 can set aside: the rights of the AVG, and not 5.3.5, which has its own two exceptions. */
const vanAvg = rechtenOverGegevens.filter((recht) => recht !== 'vernietiging')
const uitzondering = grond('avg-uitzondering', vanAvg, { metEinde: true })

/**
 * Every ground on which a request is refused, in whole or in part (MvT 6.2.4: only when what the right asks is not met, or on an
 * exception of the law). Refused without a row: what is not here is no ground.
 */
export const weigergronden = {
  // AVG 12 lid 2 and 6; Awb 2:1.
  'vrager-onbekend': grond('avg-identiteit', rechtenOverGegevens),
  'vrager-onbevoegd': grond('vertegenwoordiging', rechtNamen),
  // 5.3.2 lid 2, 3 and 4; the fourth is AVG 15 lid 4 too.
  'jonger-dan-twaalf': grond('inzage-door-betrokkene', lezen),
  'belangen-niet-waarderen': grond('inzage-door-betrokkene', lezen),
  'belang-van-het-kind': grond('inzage-door-betrokkene', lezen, { alleenBijVertegenwoordiger: true }),
  'privacy-van-ander': grond('inzage-door-betrokkene', lezen),
  // 5.3.5 lid 1 and 2.
  'aanmerkelijk-belang-van-ander': grond('vernietigen-op-verzoek', ['vernietiging']),
  'wet-eist-bewaren': grond('vernietigen-op-verzoek', ['vernietiging']),
  'vernietigen-niet-zelf-vragen': grond('vernietigen-op-verzoek', ['vernietiging']),
  // AVG 12 lid 5.
  'kennelijk-ongegrond': grond('avg-buitensporig', vanAvg),
  'buitensporig-vaak': grond('avg-buitensporig', vanAvg),
  // What the right itself asks: AVG 16, 17, 18 and 21.
  'gegevens-kloppen': grond('avg-rectificatie', ['rectificatie']),
  'aanvulling-niet-nodig': grond('avg-rectificatie', ['aanvulling']),
  'geen-reden-om-te-wissen': grond('avg-wissing', ['wissen']),
  'geen-reden-om-te-beperken': grond('avg-beperking', ['beperking']),
  'dwingende-redenen': grond('avg-bezwaar', ['bezwaar-avg']),
  'rechtsvordering-bij-bezwaar': grond('avg-bezwaar', ['bezwaar-avg']),
  // AVG 17 lid 3 onder a tot en met e.
  'wissen-vrije-meningsuiting': grond('avg-wissing', ['wissen']),
  'wissen-wettelijke-taak': grond('avg-wissing', ['wissen']),
  'wissen-volksgezondheid': grond('avg-wissing', ['wissen']),
  'wissen-archief': grond('avg-wissing', ['wissen']),
  'wissen-rechtsvordering': grond('avg-wissing', ['wissen']),
  // UAVG 41 lid 1 onder a tot en met j.
  'nationale-veiligheid': uitzondering,
  landsverdediging: uitzondering,
  'openbare-veiligheid': uitzondering,
  'strafbare-feiten': uitzondering,
  'algemeen-belang': uitzondering,
  'rechterlijke-procedures': uitzondering,
  beroepscodes: uitzondering,
  toezicht: uitzondering,
  'bescherming-van-mensen': uitzondering,
  'civiele-vorderingen': uitzondering,
  // Awb 1:2, 1:3, 6:6, 6:11 and 7:11.
  'bezwaar-te-laat': grond('bezwaar-ontvankelijk', ['bezwaar-awb']),
  'bezwaar-niet-belanghebbend': grond('bezwaar-ontvankelijk', ['bezwaar-awb']),
  'bezwaar-onvolledig': grond('bezwaar-ontvankelijk', ['bezwaar-awb']),
  'bezwaar-zonder-besluit': grond('begrip-besluit', ['bezwaar-awb']),
  'besluit-blijft': grond('bezwaar-heroverwegen', ['bezwaar-awb']),
  // Awb 9:8 and 9:12.
  'klacht-al-behandeld': grond('klacht', ['klacht']),
  'klacht-ouder-dan-een-jaar': grond('klacht', ['klacht']),
  'klacht-hoort-bij-bezwaar': grond('klacht', ['klacht']),
  'klacht-ongegrond': grond('klacht', ['klacht']),
} as const satisfies Record<string, GrondRij>

/** One ground. */
export type Weigergrond = keyof typeof weigergronden

/** All of them, in the order of the table. */
export const weigergrondNamen = Object.keys(weigergronden) as readonly Weigergrond[]

const rij = (naam: Weigergrond): GrondRij => weigergronden[naam]

/** The grounds on which this right can be refused on day `op`. */
export const grondenBij = (recht: Recht, op: string): readonly Weigergrond[] =>
  weigergrondNamen.filter((naam) => rij(naam).bij.includes(recht) && geldtOp(rij(naam), op))

/** The exceptions of UAVG 41 lid 1, in its order: each limits a right for a time (AVG 23; N-AVG-23). */
export const uitzonderingsgronden = [
  'nationale-veiligheid',
  'landsverdediging',
  'openbare-veiligheid',
  'strafbare-feiten',
  'algemeen-belang',
  'rechterlijke-procedures',
  'beroepscodes',
  'toezicht',
  'bescherming-van-mensen',
  'civiele-vorderingen',
] as const satisfies readonly Weigergrond[]

/** One exception of UAVG 41. */
export type Uitzonderingsgrond = (typeof uitzonderingsgronden)[number]

/** What was decided of a request. */
export const beslissingen = ['toegewezen', 'gedeeltelijk', 'afgewezen'] as const

/** A decision with what it rests on. Days are 'yyyy-mm-dd'. */
export interface Beslissing {
  readonly recht: Recht
  readonly beslissing: (typeof beslissingen)[number]
  readonly gronden: readonly Weigergrond[]
  /** Why this ground holds for this person. */
  readonly motief: string | null
  /** The last day of a temporary limit (AVG 23, UAVG 41). */
  readonly tot: string | null
  readonly doorVertegenwoordiger: boolean
}

/** Granted whole, there is no ground; otherwise at least one of this right, with why (Awb 3:46, MvT 6.2.4). */
const grondEnMotief = (beslissing: Beslissing, vandaag: string): readonly Mits[] => {
  const { recht, gronden, motief } = beslissing
  if (beslissing.beslissing === 'toegewezen') return [mits(gronden.length === 0, 'toewijzing-met-grond')]
  const mag = grondenBij(recht, vandaag)
  return [
    mits(gronden.length > 0, 'weigering-zonder-grond'),
    mits(
      gronden.every((een) => mag.includes(een)),
      'grond-niet-bij-recht',
    ),
    mits(gevuld(motief), 'weigering-zonder-motief'),
  ]
}

/** Limiting a right on UAVG 41 is weighed each time and ends: without a last day it would be for ever (N-AVG-23). */
const einde = ({ gronden, tot }: Beslissing, vandaag: string): readonly Mits[] => {
  if (!gronden.some((een) => rij(een).metEinde)) return [mits(tot === null, 'einde-zonder-uitzondering')]
  return [
    mits(tot !== null, 'uitzondering-zonder-einde'),
    mits(tot === null || tot > vandaag, 'uitzondering-einde-voorbij'),
  ]
}

/** Why it cannot be decided like this: refused only on a named ground of this right (N-5.3.2-2 to -4, N-5.3.5, N-AVG-23). */
export const tegenBeslissing = (beslissing: Beslissing, vandaag: string): readonly Mits[] => {
  const { gronden, doorVertegenwoordiger } = beslissing
  return [
    ...grondEnMotief(beslissing, vandaag),
    mits(
      doorVertegenwoordiger || !gronden.some((een) => rij(een).alleenBijVertegenwoordiger),
      'grond-alleen-bij-vertegenwoordiger',
    ),
    ...einde(beslissing, vandaag),
  ]
}
