import type { Artikel } from '../../wet/artikelen.ts'
import { isSociaalDomein, wetVan } from '../../wet/domeinen.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'

/** What 2.3a.2 lid 2 makes of the services that are needed. A person confirms it (N-AVG-22). */
export interface AanpakAfleiding {
  readonly uitkomst: 'verplicht' | 'mag' | 'niet'
  readonly artikel: Artikel
  /** Why: the row of the table below that applied. */
  readonly grond:
    | 'geen-samenhang'
    | 'geen-dienst-sociaal-domein'
    | 'meer-diensten-een-client'
    | 'meer-clienten'
    | 'naast-inburgering'
    | 'naast-andere-hulp'
    | 'een-enkele-dienst'
  /** Where the sources disagree and a jurist should look: two services of one law. */
  readonly waarschuwing?: 'zelfde-wet'
}

type Nodig = Pick<DienstFeit, 'betrokkeneId' | 'domein' | 'soort'>

/**
 * Derives whether a gecoördineerde aanpak is verplicht, mag or niet (2.3a.2 lid 2 and 3; N-2.3a.2-2a, N-2.3a.2-2b,
 * N-2.3a.2-kan, N-2.3a.2-0, N-1.1.1-mp) from what clients need and whether their problems are coherent.
 * Eigen invulling: only a dienst counts as service, an interventie counts as the other help beside it; help in the domain
 * of inburgering stands for the duty to integrate; two services of one law count, with a warning.
 */
export const leidAanpakAf = (nodig: readonly Nodig[], samenhang: boolean): AanpakAfleiding => {
  const diensten = nodig.filter(({ domein, soort }) => soort === 'dienst' && isSociaalDomein(domein))
  if (!samenhang) {
    return { uitkomst: 'niet', artikel: 'begrip-meervoudige-problematiek', grond: 'geen-samenhang' }
  }
  if (diensten.length === 0) {
    return { uitkomst: 'niet', artikel: 'aanpak-zonder-dienst', grond: 'geen-dienst-sociaal-domein' }
  }
  return diensten.length > 1 ? verplicht(diensten) : bijEenDienst(nodig)
}

const verplicht = (diensten: readonly Nodig[]): AanpakAfleiding => {
  const clienten = new Set(diensten.map(({ betrokkeneId }) => betrokkeneId))
  const wetten = new Set(diensten.map(({ domein }) => wetVan(domein)))
  const grond = clienten.size > 1 ? 'meer-clienten' : 'meer-diensten-een-client'
  const basis = { uitkomst: 'verplicht', artikel: 'aanpak-verplicht', grond } as const
  return wetten.size === 1 ? { ...basis, waarschuwing: 'zelfde-wet' } : basis
}

const bijEenDienst = (nodig: readonly Nodig[]): AanpakAfleiding => {
  if (nodig.some(({ domein }) => domein === 'inburgering')) {
    return { uitkomst: 'verplicht', artikel: 'aanpak-verplicht-inburgering', grond: 'naast-inburgering' }
  }
  return nodig.length > 1
    ? { uitkomst: 'mag', artikel: 'aanpak-mag', grond: 'naast-andere-hulp' }
    : { uitkomst: 'niet', artikel: 'begrip-meervoudige-problematiek', grond: 'een-enkele-dienst' }
}

/** What the clients of this onderzoek need: proposed or accepted, never refused (N-2.3a.2-wg), optionally only some. */
export const nodigeDiensten = (feiten: Feiten, alleenVoor?: readonly string[]): readonly DienstFeit[] =>
  feiten.diensten.filter(
    ({ staat, betrokkeneId }) =>
      staat !== 'geweigerd' &&
      isClient(feiten, betrokkeneId) &&
      (alleenVoor === undefined || alleenVoor.includes(betrokkeneId)),
  )
