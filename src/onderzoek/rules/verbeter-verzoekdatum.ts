import { vanSoort } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { termijnenGelden } from './leg-eerste-contact-vast.ts'
import { alsNiet, beoordeel, inStaat, leeg, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface VerbeterVerzoekdatum {
  readonly verzochtOp: string
  readonly reden: string
}

const mag = ['eerste-contact', 'loopt'] as const

/** The first day on which something was recorded that can only follow a request. */
const eersteVervolg = (feiten: Feiten): string | null =>
  feiten.dossier.gestartOp ?? vanSoort(feiten, 'gewezen-op-clientondersteuning').at(0)?.datum ?? null

/** What stands in the way of `verbeter-verzoekdatum` before anything is typed: for the panel. */
export const voorafVerbeterVerzoekdatum: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [inStaat(feiten, mag, 'avg-juistheid')])

/**
 * Mends the day on which the client asked: the six weeks run from it (N-2.3a.1-4-tm, N-AVG-16). Not after what followed
 * from the request, and only while the term still runs: an outcome is not dated anew.
 */
export const toetsVerbeterVerzoekdatum: Toets<VerbeterVerzoekdatum> = (
  { verzochtOp, reden },
  feiten,
  vandaag,
) => {
  const vervolg = eersteVervolg(feiten)
  return beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    nietInToekomst(verzochtOp, vandaag),
    alsNiet(!termijnenGelden(verzochtOp), 'verzoek-voor-de-wet', 'onderzoek-termijn'),
    alsNiet(vervolg !== null && verzochtOp > vervolg, 'verzoek-na-vervolg', 'onderzoek-termijn'),
    alsNiet(verzochtOp === feiten.dossier.verzochtOp, 'verzoekdatum-al-zo', 'avg-juistheid'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
