import { zonderBijdrage } from '../../wet/afspraakstaten.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import type { AfspraakFeit, Feiten, VerstrekkingFeit } from './feiten.ts'
import { gestopt, isDood } from './laat-client-stoppen.ts'

/** What one party may see now: its own agreements, and what it was given. */
export interface ZichtVanPartij {
  readonly afspraken: readonly AfspraakFeit[]
  readonly verstrekkingen: readonly VerstrekkingFeit[]
}

const magNogZien =
  (partijId: string, feiten: Feiten, vandaag: string) =>
  ({ aan, gegevenId, ingetrokkenOp }: VerstrekkingFeit): boolean => {
    const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
    return (
      aan === partijId &&
      ingetrokkenOp === null &&
      gegeven !== undefined &&
      !gestopt(feiten).includes(gegeven.betrokkeneId) &&
      !isDood(feiten, gegeven.betrokkeneId) &&
      !geschonden(gegeven.voorwaarden, partijId, vandaag).some(Boolean)
    )
  }

/**
 * What a party that reads along sees of an aanpak on this day: nothing of who stopped or died, and nothing that a condition closes.
 * Undefined when it has no agreement any more or the aanpak ended: its sight ends that day (5.4.4 lid 5 and 7; N-5.4.4-5, N-5.4.4-7).
 */
export const zichtVanPartij = (
  partijId: string,
  feiten: Feiten,
  vandaag: string,
): ZichtVanPartij | undefined =>
  feiten.dossier.staat !== 'beeindigd' && partijenMetBijdrage(feiten).includes(partijId)
    ? {
        afspraken: feiten.afspraken.filter(
          (een) => een.partijId === partijId && !zonderBijdrage.includes(een.staat),
        ),
        verstrekkingen: feiten.verstrekkingen.filter(magNogZien(partijId, feiten, vandaag)),
      }
    : undefined

/** The parties that read along in their portal now. */
export const meelezers = ({ deelnames }: Feiten): readonly string[] =>
  deelnames.filter(({ tot }) => tot === null).map(({ partijId }) => partijId)

/** Whether this party reads along in its portal now. */
export const leestMee = (feiten: Feiten, partijId: string): boolean => meelezers(feiten).includes(partijId)
