import { clientOntvanger, geschonden, type Voorwaarde, watInBriefMag } from './voorwaarden.ts'

/** Who reads: the person himself or, by `namens`, who speaks for him and is somebody of whom nobody here knows who he is. */
export interface Lezer {
  readonly id: string
  readonly namens: boolean
}

/** One gegeven as far as it matters for who reads it: about whom it is, and whom it may not be shown to. */
export interface EigenGegeven {
  readonly betrokkeneId: string
  readonly nietTonenAan?: readonly string[] | undefined
  /** The last day of a temporary limit on seeing it; none when it is not set. */
  readonly nietInzienTot?: string | null | undefined
}

/** Whether the right to see this is set aside on day `op` ('yyyy-mm-dd'); it ends by itself after its last day (AVG 23, UAVG 41; N-AVG-23). */
export const isInzageBeperkt = (nietInzienTot: string | null | undefined, op: string): boolean =>
  typeof nietInzienTot === 'string' && op <= nietInzienTot

/**
 * What of one gegeven its own person reads; undefined for nothing. It is about himself, nobody asked to keep it from him, his right to see it is not
 * set aside for a time, and what police or justice gave only with their yes. What is kept from anybody is kept from who speaks for him too: he may be that very person (AVG 15; N-AVG-15,
 * N-AVG-23, N-5.4.2-1-vw, N-5.4.2-3, N-5.3.2-4).
 */
export const watClientLeest = (
  { betrokkeneId, nietTonenAan = [], nietInzienTot }: EigenGegeven,
  { tekst, voorwaarden }: { readonly tekst: string; readonly voorwaarden: readonly Voorwaarde[] },
  { id, namens }: Lezer,
  op: string,
): string | undefined => {
  if (betrokkeneId !== id || nietTonenAan.includes(id) || (namens && nietTonenAan.length > 0))
    return undefined
  if (isInzageBeperkt(nietInzienTot, op)) return undefined
  const gesloten = voorwaarden.filter(({ soort }) => soort === 'niet-delen-met')
  if (geschonden(gesloten, clientOntvanger, op).some(Boolean)) return undefined
  return watInBriefMag(tekst, voorwaarden, [], op)
}
