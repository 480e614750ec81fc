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
}

/**
 * What of one gegeven its own person reads; undefined for nothing. It is about himself, nobody asked to keep it from him, and what police or justice
 * gave only with their yes. What is kept from anybody is kept from who speaks for him too: he may be that very person (AVG 15; N-AVG-15,
 * N-5.4.2-1-vw, N-5.4.2-3, N-5.3.2-4).
 */
export const watClientLeest = (
  { betrokkeneId, nietTonenAan = [] }: EigenGegeven,
  { tekst, voorwaarden }: { readonly tekst: string; readonly voorwaarden: readonly Voorwaarde[] },
  { id, namens }: Lezer,
  op: string,
): string | undefined => {
  if (betrokkeneId !== id || nietTonenAan.includes(id) || (namens && nietTonenAan.length > 0))
    return undefined
  const gesloten = voorwaarden.filter(({ soort }) => soort === 'niet-delen-met')
  if (geschonden(gesloten, clientOntvanger, op).some(Boolean)) return undefined
  return watInBriefMag(tekst, voorwaarden, [], op)
}
