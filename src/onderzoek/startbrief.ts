import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { startBrief as woorden } from '../teksten/nl/start-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { inArtikel, maakBrief, voetVanBrief } from './brief-delen.ts'

/** What the letter says of how the onderzoek began. Days are 'yyyy-mm-dd'. */
export interface Start {
  /** The party that asked for it; null after the brede intake. */
  readonly partij: string | null
  readonly verzochtOp: string
  readonly gestartOp: string
  /** Why the college started it, in its own words. */
  readonly waarom: readonly string[]
  /** The parties that were asked something since. */
  readonly gevraagd: readonly string[]
}

/**
 * The letter that tells a client of an onderzoek that he did not ask for: who asked, why it was started, what happens now, that help
 * is his choice, and what becomes of his data (2.3a.4 lid 3, AVG 14; N-2.3a.4-3, N-2.3a.4-co, N-AVG-14-3, N-AVG-14-2f).
 */
export const startbrief = (
  hoofd: Briefhoofd,
  { partij, verzochtOp, gestartOp, waarom, gevraagd }: Start,
): Brief => {
  const dagen = { verzocht: datumInWoorden(verzochtOp), gestart: datumInWoorden(gestartOp) }
  const begin =
    partij === null ? vul(woorden.beginNaIntake, dagen) : vul(woorden.beginNaVerzoek, { ...dagen, partij })
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [begin, vul(woorden.gestart, dagen)] },
      { kop: woorden.waarom, tekst: waarom },
      {
        kop: woorden.nu,
        tekst: [inArtikel(woorden.nuTekst, 'onderzoek-op-verzoek-van-partij', hoofd.datum), woorden.praten],
      },
      { kop: woorden.keuze, tekst: [woorden.keuzeTekst] },
      {
        kop: woorden.gegevens,
        tekst: [
          partij === null ? woorden.gegevensNaIntake : vul(woorden.gegevensVanPartij, { partij }),
          gevraagd.length > 0 ? woorden.gevraagd : woorden.niemandGevraagd,
        ],
        punten: gevraagd,
      },
    ],
    voetVanBrief('bewarenMetAanpak'),
  )
}
