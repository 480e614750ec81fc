import { isBijzonder } from '../../wet/categorieen.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import type { GegevenFeit } from './feiten.ts'
import { gevuld, type Mits, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** One chosen gegeven with why the receiver needs it; `waaromBijzonder` why a special category cannot be missed. */
export interface GekozenGegeven {
  readonly gegevenId: string
  readonly reden: string
  readonly waaromBijzonder?: string | undefined
}

/**
 * What a selective gift of data asks (N-5.4.4-5, N-AVG-5-1c): something chosen, not everything, each
 * gegeven known, once, with a reason of its own, special ones motivated twice, and the provider's conditions honoured.
 * Eigen invulling: choosing all of several gegevens in one act counts as copying the dossier and is refused.
 */
export const toetsKeuze = (
  gekozen: readonly GekozenGegeven[],
  gegevens: readonly Omit<GegevenFeit, 'redenVastgelegd'>[],
  aan: string,
  op: string,
): readonly Mits[] => {
  const ids = new Set(gekozen.map(({ gegevenId }) => gegevenId))
  const teksten = gekozen.map((keuze) => keuze.reden.trim().toLowerCase()).filter(gevuld)
  return [
    mits(gekozen.length > 0, 'niets-gekozen'),
    mits(gegevens.length < 2 || ids.size < gegevens.length, 'alles-delen'),
    mits(ids.size === gekozen.length, 'gegeven-dubbel'),
    mits(
      gekozen.every((keuze) => gevuld(keuze.reden)),
      'gegeven-zonder-reden',
    ),
    mits(new Set(teksten).size === teksten.length, 'reden-herhaald'),
    ...uniek(gekozen.flatMap((keuze) => perGegeven(keuze, gegevens, aan, op))),
  ]
}

const perGegeven = (
  keuze: GekozenGegeven,
  gegevens: readonly Omit<GegevenFeit, 'redenVastgelegd'>[],
  aan: string,
  op: string,
): readonly Mits[] => {
  const gegeven = gegevens.find(({ id }) => id === keuze.gegevenId)
  if (!gegeven) return [reden('gegeven-onbekend')]
  const gemotiveerd = !isBijzonder(gegeven.categorie) || gevuld(keuze.waaromBijzonder)
  return [
    mits(gemotiveerd, 'bijzonder-gegeven-niet-gemotiveerd'),
    ...geschonden(gegeven.voorwaarden, aan, op),
  ]
}

/** The same reason for several gegevens is said once. */
const uniek = (redenen: readonly Mits[]): readonly Mits[] => [
  ...new Map(redenen.map((een) => [een?.code ?? '', een])).values(),
]
