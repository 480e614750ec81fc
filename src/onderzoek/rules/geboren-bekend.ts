import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { alsNiet } from './toets.ts'

/**
 * Of a client whose birth date nobody knows nothing is asked or given on: the receiver cannot be sure who is meant (5.4.2 lid 5;
 * N-5.4.2-5).
 */
export const zonderGeboortedatum = (
  feiten: Feiten,
  { betrokkeneId, geborenBekend }: { readonly betrokkeneId: string; readonly geborenBekend?: boolean },
): Reden | undefined =>
  alsNiet(
    geborenBekend === false && isClient(feiten, betrokkeneId),
    'persoon-zonder-geboortedatum',
    'bsn-bij-verstrekken',
  )
