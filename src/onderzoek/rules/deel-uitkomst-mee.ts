import { nietBetrokken } from './betrekken.ts'
import { bekend } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { type GezamenlijkeBrief, lezersVanBrief, redenenGezamenlijk } from './gezamenlijke-brief.ts'
import { overWie, redenenLezer } from './over-wie.ts'
import { nogNietGewezenOpBudget } from './pgb.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { conclusieAchterhaald, conclusieNu, zonderUitkomst } from './voortgang.ts'

export interface DeelUitkomstMee extends GezamenlijkeBrief {
  /** About which client, when a representative reads it; needed only for who represents several. */
  readonly overId?: string | undefined
  readonly schriftelijk: boolean
  readonly datum: string
}

/** Who is left out with a motive and was not told the outcome: his letter may come after the end (2.3a.4 lid 3 and 7). */
export const laterTeVertellen = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  zonderUitkomst(feiten).filter(({ id }) => nietBetrokken(feiten, id) !== undefined)

const basis = (feiten: Feiten): Redenen => [
  inStaat(
    feiten,
    laterTeVertellen(feiten).length > 0 ? ['loopt', 'afgerond'] : ['loopt'],
    'uitkomst-meedelen',
  ),
  alsNiet(conclusieNu(feiten) === undefined, 'geen-conclusie', 'onderzoek-conclusie'),
  alsNiet(conclusieAchterhaald(feiten), 'conclusie-achterhaald', 'dienst-geweigerd'),
]

/** The clients that are told by this letter: the one it is about, and who reads it with him. */
const verteldMet = (feiten: Feiten, invoer: DeelUitkomstMee): readonly (string | undefined)[] =>
  invoer.brief === 'eigen-brief' ? [overWie(feiten, invoer)] : lezersVanBrief(invoer)

/** What stands in the way of `deel-uitkomst-mee` before anything is typed: for the panel. */
export const voorafDeelUitkomstMee: Vooraf = (feiten, vandaag) =>
  beoordeel('uitkomst-meedelen', vandaag, basis(feiten))

/** Tells a client or representative the outcome, in writing and in an own letter (N-2.3a.2-1, -sch, -afz). */
export const toetsDeelUitkomstMee: Toets<DeelUitkomstMee> = (invoer, feiten, vandaag) => {
  const { betrokkeneId } = invoer
  const verteld = verteldMet(feiten, invoer)
  return beoordeel('uitkomst-meedelen', vandaag, [
    ...basis(feiten),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(
      invoer.datum < (conclusieNu(feiten)?.datum ?? invoer.datum),
      'uitkomst-voor-conclusie',
      'avg-juistheid',
    ),
    bekend(feiten, betrokkeneId, 'uitkomst-meedelen'),
    ...redenenLezer(feiten, invoer),
    alsNiet(
      feiten.dossier.staat === 'afgerond' &&
        verteld.some((wie) => laterTeVertellen(feiten).every(({ id }) => id !== wie)),
      'onderzoek-afgerond',
      'uitkomst-meedelen',
    ),
    alsNiet(
      nogNietGewezenOpBudget(feiten).some(({ id }) => verteld.includes(id)),
      'budget-niet-gewezen',
      'persoonsgebonden-budget',
    ),
    alsNiet(!invoer.schriftelijk, 'uitkomst-niet-schriftelijk', 'uitkomst-meedelen'),
    ...redenenGezamenlijk(invoer, feiten),
  ])
}
