import { type Domein, isSociaalDomein } from '../../wet/domeinen.ts'
import { type Dwangregime, dwangPast } from '../../wet/dwang.ts'
import type { DienstSoort } from './feiten.ts'
import { alsNiet, leeg, nietInToekomst, type Redenen } from './toets.ts'

/** Who decides on what is proposed, and on which decision it rests when it is not voluntary. */
export interface WieBeslist {
  readonly domein: Domein
  readonly soort: DienstSoort
  /** Who decides, when it is not the college. */
  readonly beslisser: string
  /** The regime by which it is forced; the decision itself lies elsewhere. */
  readonly dwang?: Dwangregime | undefined
  /** The reference of that decision, and its day: no content. */
  readonly besluitKenmerk: string
  readonly besluitDatum?: string | undefined
}

/** The reference of a decision: letters, digits and signs, with a digit in it; no sentence. */
const kenmerk = /^(?=.*\d)[\p{L}\d/.:_-]+$/u

/** Whether who decides must be named: help of an adjacent domain, and every interventie without a regime that says it. */
export const vraagtBeslisser = ({
  domein,
  soort,
  dwang,
}: Pick<WieBeslist, 'domein' | 'soort' | 'dwang'>): boolean =>
  dwang === undefined && (soort === 'interventie' || !isSociaalDomein(domein))

/**
 * Why this is not a lawful way to say who decides: a dienst of the sociaal domein is decided by the college, by its own
 * besliskader (2.3a.1 lid 6); for everything else is said who does (N-2.3a.2-1-aan). Force only under one of the five
 * regimes, on an interventie, with the reference of a decision (N-2.3a.4-vrij, N-1.5-dw).
 */
export const redenenWieBeslist = (invoer: WieBeslist, vandaag: string): Redenen => {
  const { domein, soort, beslisser, dwang, besluitKenmerk, besluitDatum } = invoer
  const zonderBesluit = besluitDatum === undefined || leeg(besluitKenmerk)
  return [
    alsNiet(vraagtBeslisser(invoer) && leeg(beslisser), 'beslisser-ontbreekt', 'uitkomst-meedelen'),
    alsNiet(
      soort === 'dienst' && isSociaalDomein(domein) && !leeg(beslisser),
      'beslisser-is-het-college',
      'besliskaders',
    ),
    alsNiet(dwang !== undefined && soort === 'dienst', 'dienst-is-vrijwillig', 'geen-dwang'),
    alsNiet(dwang !== undefined && !dwangPast(dwang, domein, vandaag), 'dwang-ander-domein', 'geen-dwang'),
    alsNiet(dwang !== undefined && zonderBesluit, 'dwang-zonder-besluit', 'geen-dwang'),
    alsNiet(
      dwang === undefined && !(besluitDatum === undefined && leeg(besluitKenmerk)),
      'besluit-zonder-dwang',
      'geen-dwang',
    ),
    alsNiet(
      !leeg(besluitKenmerk) && !kenmerk.test(besluitKenmerk.trim()),
      'kenmerk-is-geen-tekst',
      'avg-beginselen',
    ),
    besluitDatum === undefined ? undefined : nietInToekomst(besluitDatum, vandaag),
  ]
}
