import { nietBetrokken } from './betrekken.ts'
import { bekend } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import type { Brief } from './gebeurtenissen.ts'
import { clienten } from './is-client.ts'
import { overWie, redenenLezer } from './over-wie.ts'
import { nogNietGewezenOpBudget } from './pgb.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { houdtVerborgen } from './voor-lezers.ts'
import { conclusieAchterhaald, conclusieNu, zonderUitkomst } from './voortgang.ts'

export interface DeelUitkomstMee {
  readonly betrokkeneId: string
  /** About which client, when a representative reads it; needed only for who represents several. */
  readonly overId?: string | undefined
  readonly brief: Brief
  readonly schriftelijk: boolean
  /** Why clients get one letter together; only then needed. */
  readonly motiveringGezamenlijk: string
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

/** A letter for clients together cannot tell one of them what the others may not know. */
const nietSamen = (feiten: Feiten, invoer: DeelUitkomstMee): boolean => {
  const over = overWie(feiten, invoer)
  const anderen = clienten(feiten).map(({ id }) => id)
  return invoer.brief === 'gezamenlijke-brief' && over !== undefined && houdtVerborgen(feiten, over, anderen)
}

/** What stands in the way of `deel-uitkomst-mee` before anything is typed: for the panel. */
export const voorafDeelUitkomstMee: Vooraf = (feiten, vandaag) =>
  beoordeel('uitkomst-meedelen', vandaag, basis(feiten))

/** Tells a client or representative the outcome, in writing and in an own letter (N-2.3a.2-1, -sch, -afz). */
export const toetsDeelUitkomstMee: Toets<DeelUitkomstMee> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, brief } = invoer
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
        laterTeVertellen(feiten).every(({ id }) => id !== overWie(feiten, invoer)),
      'onderzoek-afgerond',
      'uitkomst-meedelen',
    ),
    alsNiet(
      nogNietGewezenOpBudget(feiten).some(({ id }) => id === overWie(feiten, invoer)),
      'budget-niet-gewezen',
      'persoonsgebonden-budget',
    ),
    alsNiet(!invoer.schriftelijk, 'uitkomst-niet-schriftelijk', 'uitkomst-meedelen'),
    alsNiet(
      brief === 'gezamenlijke-brief' && leeg(invoer.motiveringGezamenlijk),
      'gezamenlijke-brief-niet-gemotiveerd',
      'uitkomst-afzonderlijk',
    ),
    alsNiet(nietSamen(feiten, invoer), 'gezamenlijke-brief-vertrouwelijk', 'uitkomst-afzonderlijk'),
  ])
}
