import type { Feiten } from './feiten.ts'
import { type AanpakAfleiding, afleidingNu, type Grond } from './leid-aanpak-af.ts'
import { conclusieNu } from './voortgang.ts'

/**
 * Why the conclusion follows, as this one client may read it: by his own services when they say the same, otherwise only
 * which outcome it is, so that he learns nothing of the services of another (N-2.3a.2-1-afz, N-2.3a.2-1-zwt).
 */
export const grondVoor = (feiten: Feiten, clientId: string): Grond | AanpakAfleiding['uitkomst'] => {
  if (conclusieNu(feiten)?.code === 'geen-meervoudige-problematiek') return 'geen-samenhang'
  const alle = afleidingNu(feiten)
  const eigen = afleidingNu(feiten, [clientId])
  return eigen.uitkomst === alle.uitkomst ? eigen.grond : alle.uitkomst
}
