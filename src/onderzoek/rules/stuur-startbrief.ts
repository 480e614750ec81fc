import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

const artikel = 'client-betrekken'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(!zonderVerzoekVanClient(feiten), 'alleen-zonder-verzoek', 'samenspraak'),
]

/** What stands in the way of `stuur-startbrief` before anything is typed: for the panel. */
export const voorafStuurStartbrief: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/**
 * Writes to a client that an onderzoek was started, on whose request and why, what is kept and which rights he has: telling of the
 * onderzoek, of free client support and of his data in one (2.3a.4 lid 3, AVG 14; N-2.3a.4-3, N-2.3a.4-co, N-AVG-14-3).
 */
export const toetsStuurStartbrief: Toets<{ readonly betrokkeneId: string }> = (
  { betrokkeneId },
  feiten,
  vandaag,
) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, artikel),
    alsNiet(!isClient(feiten, betrokkeneId), 'startbrief-alleen-client', artikel),
  ])
