import { type Hooruitkomst, hooruitkomstenBij, horenBij } from '../../wet/horen.ts'
import { beoordeel, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { antwoordVan, inStaat, laatste, termijnartikel } from './mits.ts'
import { mits } from './redenen.ts'

/** Whether who objects or complains must still be heard, or must still be said why not (Awb 7:2, 7:3 and 9:10). */
export const moetHoren = (feiten: Feiten): boolean =>
  antwoordVan(feiten).college &&
  horenBij(feiten.dossier.recht) !== undefined &&
  laatste(feiten, 'gehoord') === undefined

/** Why it cannot be decided yet: he was not heard, and nobody said why not; with the article of this right (Awb 7:2 and 9:10). */
export const tegenOngehoord = (feiten: Feiten): Mits => {
  const tegen = mits(!moetHoren(feiten), 'nog-niet-gehoord')
  return tegen && { ...tegen, artikel: horenBij(feiten.dossier.recht)?.artikel ?? tegen.artikel }
}

/** Hearing is recorded while it is not decided; again when something new came up (Awb 7:9). */
export const voorafLegHorenVast = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel(horenBij(feiten.dossier.recht)?.artikel ?? termijnartikel(feiten), vandaag, [
    mits(horenBij(feiten.dossier.recht) !== undefined, 'recht-zonder-horen'),
    inStaat(feiten, 'recht-gevraagd'),
    mits(antwoordVan(feiten).college, 'recht-alleen-van-partij'),
  ])

/** With input: on a day since it came in, and only on a ground of this right nobody is heard (Awb 7:3, 9:10 lid 2). */
export const toetsLegHorenVast = (
  { datum, uitkomst }: { readonly datum: string; readonly uitkomst: Hooruitkomst },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const { recht, ontvangenOp } = feiten.dossier
  return met(voorafLegHorenVast(feiten, kader), [
    mits(datum <= kader.vandaag, 'recht-dag-in-toekomst'),
    mits(datum >= ontvangenOp, 'gehoord-voor-ontvangst'),
    mits(
      horenBij(recht) === undefined || hooruitkomstenBij(recht).includes(uitkomst),
      'afzien-niet-bij-recht',
    ),
  ])
}
