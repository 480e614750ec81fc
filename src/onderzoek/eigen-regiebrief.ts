import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { eigenRegieBrief as woorden } from '../teksten/nl/eigen-regie-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import { type DienstInBrief, dienstregel } from './hoe-te-krijgen.ts'
import type { EigenRegieOordeel } from './rules/gebeurtenissen.ts'

/** What one client reads of what the college found of own direction: of the services only his own. */
export interface EigenRegieInBrief {
  readonly oordeel: EigenRegieOordeel
  /** Why; null for a reader whom it is not about while others take part (N-2.3a.2-1-afz). */
  readonly motivering: string | null
  readonly verklaardOp: string
  /** The name of who coordinates; null when that is the reader. */
  readonly wie: string | null
  readonly diensten: readonly DienstInBrief[]
  readonly bijstandAangevraagdOp: string | null
}

const nodig = (
  { wie, diensten, bijstandAangevraagdOp }: EigenRegieInBrief,
  op: string,
): readonly Briefdeel[] => [
  { kop: woorden.nodig, tekst: [], punten: wie === null ? woorden.nodigZelf : woorden.nodigAnder },
  ...(diensten.length > 0
    ? [
        {
          kop: woorden.hulp,
          tekst: [],
          punten: diensten.map((een) => dienstregel(een, bijstandAangevraagdOp, op)),
        },
      ]
    : []),
  { kop: woorden.grenzen, tekst: [], punten: woorden.grenzenPunten },
  { kop: woorden.terug, tekst: woorden.terugTekst },
]

/**
 * The letter with what the college found of own direction: why, and with a yes what is needed to coordinate, that the college
 * exchanges nothing, and the way back (2.3a.3 lid 2; N-2.3a.3-2-ts, N-2.3a.3-2-gv, N-2.3a.1-2-her).
 */
export const eigenRegiebrief = (hoofd: Briefhoofd, wat: EigenRegieInBrief): Brief => {
  const { oordeel, motivering, verklaardOp, wie } = wat
  const begin = vul(wie === null ? woorden.beginZelf : woorden.beginAnder, {
    datum: datumInWoorden(verklaardOp),
    naam: wie ?? '',
  })
  const ja = oordeel === 'aannemelijk'
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [begin, woorden.oordelen[oordeel]] },
      { kop: woorden.waarom, tekst: [motivering ?? woorden.waaromAnder] },
      ...(ja ? nodig(wat, hoofd.datum) : [{ kop: woorden.verder, tekst: woorden.verderTekst }]),
    ],
    voetVanBrief(ja ? 'bewarenZonderAanpak' : 'bewarenMetAanpak'),
  )
}
