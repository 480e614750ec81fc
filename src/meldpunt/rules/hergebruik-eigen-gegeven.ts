import type { Bron } from '../../wet/bronnen.ts'
import { triagebronnenOp, triagebronOp } from '../../wet/bronnen-triage.ts'
import { type Categorie, isBijzonder } from '../../wet/categorieen.ts'
import { bijMelding } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, met, mits } from './mits.ts'

/** One consult of one own source for one question, and the one gegeven that came of it. */
export interface Hergebruik {
  readonly bron: Bron
  readonly vraag: string
  readonly tekst: string
  readonly noodzaak: string
  readonly categorie: Categorie
  readonly waaromBijzonder?: string | undefined
}

/** Own data serve the triage, and nothing after it (5.5.2 lid 2). */
export const voorafHergebruikEigenGegeven = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-hergebruik', kader.vandaag, [inStaat(feiten, 'triage')])

/**
 * Uses what the college holds under a law of the closed list: one source, one question, and per gegeven why the triage needs it;
 * nothing is copied whole (N-5.5.2-2, N-5.5.2-1-bz).
 */
export const toetsHergebruikEigenGegeven = (invoer: Hergebruik, feiten: Feiten, kader: Kader): Oordeel => {
  const oordeel = met(voorafHergebruikEigenGegeven(feiten, kader), [
    mits(triagebronnenOp(kader.vandaag).includes(invoer.bron), 'bron-niet-voor-triage'),
    mits(gevuld(invoer.vraag), 'bron-zonder-vraag'),
    mits(gevuld(invoer.noodzaak), 'gegeven-zonder-noodzaak'),
    mits(gevuld(invoer.tekst), 'niets-gevonden'),
    mits(bijMelding.includes(invoer.categorie), 'categorie-niet-bij-melding'),
    mits(!isBijzonder(invoer.categorie) || gevuld(invoer.waaromBijzonder), 'bijzonder-gegeven-zonder-reden'),
  ])
  const rij = `triagebron ${invoer.bron}@${triagebronOp(invoer.bron, kader.vandaag).vanaf}`
  return { ...oordeel, rijen: [...oordeel.rijen, rij] }
}
