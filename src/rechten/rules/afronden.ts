import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Recht } from '../../wet/rechten.ts'
import { moetOpheffen } from './bevriezen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { antwoordVan, inStaat, laatste, magOver, termijnartikel } from './mits.ts'
import { mits } from './redenen.ts'

/** What recipients must hear of (AVG 19); eigen invulling, Q-20: all who are still known, and for 5.3.5 as for erasure. */
const aanOntvangers: readonly Recht[] = ['rectificatie', 'aanvulling', 'wissen', 'vernietiging', 'beperking']

/** Whether who got the data must hear of it when this right was granted (AVG 19, Q-20). */
export const hoortWieHetKreeg = (recht: Recht): boolean => aanOntvangers.includes(recht)

/** Whether something was granted that must be done, and was not yet. */
export const nogUitTeVoeren = (feiten: Feiten): boolean => {
  const besluit = laatste(feiten, 'recht-beslist')
  return (
    besluit !== undefined && besluit.code !== 'afgewezen' && laatste(feiten, 'recht-uitgevoerd') === undefined
  )
}

/** What was granted is carried out, once (AVG 12 lid 3). */
export const voorafLegUitvoeringVast = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel(termijnartikel(feiten), vandaag, [
    inStaat(feiten, 'recht-beslist'),
    mits(laatste(feiten, 'recht-beslist')?.code !== 'afgewezen', 'recht-niets-uit-te-voeren'),
    mits(laatste(feiten, 'recht-uitgevoerd') === undefined, 'recht-al-uitgevoerd'),
  ])

/** What was done on which day, and how many recipients were told. */
export interface Uitvoering {
  readonly datum: string
  /** How many; zero when nobody got the data, null when nobody counted. */
  readonly ontvangers: number | null
}

/** With input: on a day since the decision; of what was changed or removed the recipients hear (AVG 19, Q-20). */
export const toetsLegUitvoeringVast = (
  { datum, ontvangers }: Uitvoering,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const beslistOp = laatste(feiten, 'recht-beslist')?.datum
  return met(voorafLegUitvoeringVast(feiten, kader), [
    mits(datum <= kader.vandaag, 'recht-dag-in-toekomst'),
    mits(beslistOp === undefined || datum >= beslistOp, 'recht-dag-voor-beslissing'),
    mits(ontvangers !== null || !hoortWieHetKreeg(feiten.dossier.recht), 'recht-ontvangers-niet-geteld'),
  ])
}

/** It ends when what was granted is done; what was only of a party, when it was passed on (Awb 2:3). */
export const voorafSluit = (feiten: Feiten, { vandaag }: Kader): Oordeel => {
  const { college } = antwoordVan(feiten)
  return beoordeel(
    termijnartikel(feiten),
    vandaag,
    college
      ? [
          inStaat(feiten, 'recht-beslist'),
          mits(!nogUitTeVoeren(feiten), 'recht-nog-niet-uitgevoerd'),
          mits(!moetOpheffen(feiten), 'recht-nog-bevroren'),
        ]
      : [
          magOver('sluit', feiten),
          mits(laatste(feiten, 'recht-doorgestuurd') !== undefined, 'recht-nog-niet-doorgestuurd'),
        ],
  )
}
