import type { AanpakAfleiding, Grond } from '../../wet/leid-aanpak-af.ts'
import type { Feiten } from './feiten.ts'
import type { Conclusie } from './gebeurtenissen.ts'
import { afleidingNu } from './leid-aanpak-af.ts'
import { conclusieNu } from './voortgang.ts'

const volgtUit: Readonly<Record<Conclusie, AanpakAfleiding['uitkomst']>> = {
  'aanpak-verplicht': 'verplicht',
  'aanpak-wenselijk': 'mag',
  'aanpak-niet-wenselijk': 'mag',
  'geen-aanpak-mogelijk': 'niet',
  'geen-meervoudige-problematiek': 'niet',
}

/** What the conclusion that holds says of the aanpak, and no more: it is told to every client. */
export const grondInHetAlgemeen = (feiten: Feiten): AanpakAfleiding['uitkomst'] =>
  volgtUit[(conclusieNu(feiten)?.code ?? 'geen-meervoudige-problematiek') as Conclusie]

/**
 * Why the conclusion follows, as this one client may read it: by his own services when they say the same, otherwise only
 * which outcome it is, so that he learns nothing of the services of another (N-2.3a.2-1-afz, N-2.3a.2-1-zwt). Of `feiten`
 * only what the reader may know (voor-lezers.ts).
 */
export const grondVoor = (feiten: Feiten, clientId: string): Grond | AanpakAfleiding['uitkomst'] => {
  if (conclusieNu(feiten)?.code === 'geen-meervoudige-problematiek') return 'geen-samenhang'
  const algemeen = grondInHetAlgemeen(feiten)
  const eigen = afleidingNu(feiten, [clientId])
  return eigen.uitkomst === algemeen ? eigen.grond : algemeen
}
