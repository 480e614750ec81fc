import type { Compartiment } from './compartimenten.ts'
import { type Recht, rechtOp } from './rechten.ts'
import { einddatum } from './termijnen.ts'
import type { Waarover } from './wie-antwoordt.ts'

/** How a request, an objection or a complaint stands. Days are 'yyyy-mm-dd'. */
export interface Verzoekstand {
  readonly recht: Recht
  readonly over: Waarover
  readonly ontvangenOp: string
  /** Taken back: there is no decision that an appeal can follow on. */
  readonly ingetrokken: boolean
  /** The day it ended; null while it is open. */
  readonly eindeOp: string | null
}

const vanMeldpunt: readonly Compartiment[] = ['meldpunt', 'oggz', 'wvggz', 'veilig_thuis']
const vanOnderzoek: readonly Compartiment[] = ['onderzoek', 'verzoek']
const vanAanpak: readonly Compartiment[] = ['coordinatie', 'zvh']

/** Where what it is about lies; the answer to an earlier request is always among it. Eigen invulling: never the copies in the portal of a party. */
const raakt: Readonly<Record<Waarover, readonly Compartiment[]>> = {
  onderzoek: [...vanOnderzoek, 'rechten'],
  'aanpak-bij-college': [...vanAanpak, 'rechten'],
  'aanpak-bij-partij': [...vanAanpak, 'rechten'],
  meldpunt: [...vanMeldpunt, 'rechten'],
  alles: [...vanMeldpunt, ...vanOnderzoek, ...vanAanpak, 'rechten'],
}

/** The compartments in which something can wait for a request. */
export const kanWachten: readonly Compartiment[] = raakt.alles

/**
 * The last day on which destroying waits for it; null while that is not known. After a decision on objection the term for appeal counts
 * too (Awb 6:7; eigen invulling).
 */
export const wachtTot = ({
  recht,
  ingetrokken,
  eindeOp,
}: Pick<Verzoekstand, 'recht' | 'ingetrokken' | 'eindeOp'>): string | null => {
  if (eindeOp === null || ingetrokken || recht !== 'bezwaar-awb') return eindeOp
  return einddatum('beroep-instellen', eindeOp).datum
}

/**
 * Whether what lies in this compartment is not destroyed on day `vandaag`: what somebody disputes or asks about stays until the day after it ended
 * (AVG 17 lid 3 onder e, 18 lid 1 onder c; N-AVG-17, N-AVG-18). Not where destroying is what he asks.
 */
export const wachtMetVernietigen = (
  stand: Verzoekstand,
  compartiment: Compartiment,
  vandaag: string,
): boolean => {
  if (!rechtOp(stand.recht, stand.ontvangenOp).houdtVernietigenAan) return false
  const tot = wachtTot(stand)
  return raakt[stand.over].includes(compartiment) && (tot === null || vandaag <= tot)
}
