import type { Schrijver } from '../verwerking/werk.ts'
import { voorbereidenMaandenVooraf } from '../wet/achttien.ts'
import { plusMaanden } from '../wet/datum.ts'
import { einddatum } from '../wet/termijnen.ts'

interface Meedoener {
  readonly id: string
  readonly hoedanigheid: string
  readonly geboortedatum: string | null
}

/** The first day 'yyyy-mm-01' on which a coordinator prepares what changes at eighteen; undefined for who is eighteen already. */
export const voorbereidenVanaf = (geboortedatum: string, vandaag: string): string | undefined => {
  const achttien = einddatum('leeftijd-18', geboortedatum, vandaag).datum
  return achttien <= vandaag
    ? undefined
    : `${plusMaanden(achttien, -voorbereidenMaandenVooraf).slice(0, 7)}-01`
}

/**
 * From which month the coordinator prepares it for who takes part: the first of that month and not the birthday, for by a day that stands
 * in two compartments two pseudonyms of one person could be paired (ADR 0006; N-2.3a.3-3).
 */
export const schrijfAchttien = async (
  schrijver: Schrijver,
  wie: readonly Meedoener[],
  betrokkenen: Readonly<Record<string, string>>,
  vandaag: string,
): Promise<void> => {
  for (const { id, hoedanigheid, geboortedatum } of wie) {
    const daar = betrokkenen[id]
    const datum = geboortedatum === null ? undefined : voorbereidenVanaf(geboortedatum, vandaag)
    if (hoedanigheid !== 'client' || !daar || !datum) continue
    await schrijver.voegToe('gebeurtenis', {
      soort: 'wordt-achttien',
      betrokkene_id: daar,
      datum,
      code: null,
    })
  }
}
