import { vanSoort } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'

/** Nobody is out of reach before somebody tried to reach him: this person, or anybody of the dossier when none is given. */
export const isGeprobeerd = (feiten: Feiten, betrokkeneId?: string): boolean =>
  vanSoort(feiten, 'contactpoging').some(
    ({ code, betrokkeneId: wie }) =>
      code !== 'bereikt' && (betrokkeneId === undefined || wie === betrokkeneId),
  )
