import type { Rij } from '../dossier/rijen.ts'
import { waarnemingVan } from '../dossier/waarneming-rij.ts'
import type { ToewijzingFeit, Verdeelfeiten } from './rules/toewijzing-feit.ts'

/** The rows that say who works in the case, as the rules read them. */
export const verdeelfeitenVan = ({
  toewijzing,
  waarneming,
}: {
  readonly toewijzing: readonly Rij<'toewijzing'>[]
  readonly waarneming: readonly Rij<'waarneming'>[]
}): Verdeelfeiten => ({
  toewijzingen: toewijzing.map(({ soort, van, naar, datum, reden_code }) => ({
    soort: soort as ToewijzingFeit['soort'],
    van,
    naar,
    datum,
    redenCode: reden_code,
  })),
  waarnemingen: waarneming.map(waarnemingVan),
})
