import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'
import { heeftOpenVerzoek, isOpen, verzoekMet } from './verzoek.ts'

export interface StuurEenmaligeVraag {
  readonly verzoekId: string
  readonly mail: string
  /** Known only at the moment itself: whether the party reads its questions in the portal, and whether mail leaves here. */
  readonly leestInPortaal: boolean
  readonly metPost: boolean
}

const adres = /^[^\s<>@,;:"]+@[^\s<>@,;:"]+\.[^\s<>@,;:"]+$/

/** What stands in the way of `stuur-eenmalige-vraag` before anything is typed: for the panel. */
export const voorafStuurEenmaligeVraag: Vooraf = (feiten, vandaag) =>
  beoordeel('verstrekken-aan-partij', vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-aan-partij'),
    heeftOpenVerzoek(feiten, 'verstrekken-aan-partij'),
  ])

/** Lets somebody at a party without an account answer one open question, with a code that works once (N-5.4.2-6, N-AVG-32). */
export const toetsStuurEenmaligeVraag: Toets<StuurEenmaligeVraag> = (
  { verzoekId, mail, leestInPortaal, metPost },
  feiten,
  vandaag,
) =>
  beoordeel('verstrekken-aan-partij', vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-aan-partij'),
    isOpen(verzoekMet(feiten, verzoekId), 'verstrekken-aan-partij'),
    alsNiet(!adres.test(mail), 'mailadres-onjuist', 'verstrekken-aan-partij'),
    alsNiet(leestInPortaal, 'partij-leest-in-portaal', 'verstrekken-aan-partij'),
    alsNiet(!metPost, 'geen-post-ingericht', 'verstrekken-aan-partij'),
  ])
