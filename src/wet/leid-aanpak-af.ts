import type { Artikel } from './artikelen.ts'
import { type Domein, isSociaalDomein, wetVan } from './domeinen.ts'

/** What 2.3a.2 lid 2 makes of the services that are needed. A person confirms it (N-AVG-22). */
export interface AanpakAfleiding {
  readonly uitkomst: 'verplicht' | 'mag' | 'niet'
  readonly artikel: Artikel
  /** Why: the row of the table below that applied. */
  readonly grond: Grond
  /**
   * Where the sources disagree: all services are of one law, or the text of lid 2 onder b says verplicht where the
   * explanation of article VII asks for a wider need (bijstand only), or beside one dienst stands a measure of the Jeugdwet,
   * which the explanation calls an interventie with 2.3a.1 lid 4 onder d and a dienst with 5.4.4 lid 1, there only.
   */
  readonly waarschuwing?: 'zelfde-wet' | 'alleen-bijstand' | 'maatregel-jeugdwet'
}

/** Every ground there is, in the order in which they are looked at. */
export const gronden = [
  'geen-samenhang',
  'geen-dienst-sociaal-domein',
  'naast-inburgering',
  'meer-clienten',
  'meer-diensten-een-client',
  'bijstand-naast-inburgering',
  'naast-andere-hulp',
  'een-enkele-dienst',
] as const
export type Grond = (typeof gronden)[number]

/** A dienst needs acceptance, an interventie does not (N-2.3a.2-wg). */
export const dienstSoorten = ['dienst', 'interventie'] as const
export type DienstSoort = (typeof dienstSoorten)[number]

/** What somebody needs, as far as it decides: whose it is, by which law or in which domain, and of which kind. */
export interface Nodig {
  readonly betrokkeneId: string
  readonly domein: Domein
  readonly soort: DienstSoort
}

/** What else decides: whether the problems hang together, and whether a client must integrate (art. 6 lid 1 WI 2021). */
export interface Omstandigheden {
  readonly samenhang: boolean
  readonly inburgeringsplicht: boolean
}

/**
 * Derives whether a gecoördineerde aanpak is verplicht, mag or niet (2.3a.2 lid 2 and 3; N-2.3a.2-2a, N-2.3a.2-2b,
 * N-2.3a.2-kan, N-2.3a.2-0, N-1.1.1-mp) from what clients need, as far as it hangs together.
 * Eigen invulling: only a dienst counts as service, an interventie counts as the other help beside it; services of one law
 * count, with a warning, and so does bijstand alone beside the duty to integrate (lid 2 onder b, art. VII).
 */
export const leidAanpakAf = (
  nodig: readonly Nodig[],
  { samenhang, inburgeringsplicht }: Omstandigheden,
): AanpakAfleiding => {
  const diensten = nodig.filter(({ domein, soort }) => soort === 'dienst' && isSociaalDomein(domein))
  if (!samenhang)
    return { uitkomst: 'niet', artikel: 'begrip-meervoudige-problematiek', grond: 'geen-samenhang' }
  if (diensten.length === 0)
    return { uitkomst: 'niet', artikel: 'aanpak-zonder-dienst', grond: 'geen-dienst-sociaal-domein' }
  const wetten = new Set(diensten.map(({ domein }) => wetVan(domein)))
  if (wetten.size > 1) return verplicht(diensten)
  if (inburgeringsplicht && isBreder(nodig))
    return { uitkomst: 'verplicht', artikel: 'aanpak-verplicht-inburgering', grond: 'naast-inburgering' }
  if (diensten.length > 1) return { ...verplicht(diensten), waarschuwing: 'zelfde-wet' }
  return bijEenDienst(nodig, inburgeringsplicht)
}

/** The need goes beyond what the Wet inburgering 2021 and the Participatiewet give by themselves (art. VII, toelichting). */
const isBreder = (nodig: readonly Nodig[]): boolean =>
  nodig.some(({ domein }) => domein !== 'participatie' && domein !== 'inburgering')

const verplicht = (diensten: readonly Nodig[]): AanpakAfleiding => {
  const clienten = new Set(diensten.map(({ betrokkeneId }) => betrokkeneId))
  const grond = clienten.size > 1 ? 'meer-clienten' : 'meer-diensten-een-client'
  return { uitkomst: 'verplicht', artikel: 'aanpak-verplicht', grond }
}

/** A kinderbeschermingsmaatregel or jeugdreclassering: sociaal domein by 1.1.1, and not voluntary help. */
const isMaatregel = ({ domein, soort }: Nodig): boolean => domein === 'jeugd' && soort === 'interventie'

const bijEenDienst = (nodig: readonly Nodig[], inburgeringsplicht: boolean): AanpakAfleiding => {
  if (inburgeringsplicht)
    return {
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht-inburgering',
      grond: 'bijstand-naast-inburgering',
      waarschuwing: 'alleen-bijstand',
    }
  const mag = { uitkomst: 'mag', artikel: 'aanpak-mag', grond: 'naast-andere-hulp' } as const
  if (nodig.some(isMaatregel)) return { ...mag, waarschuwing: 'maatregel-jeugdwet' }
  return nodig.length > 1
    ? mag
    : { uitkomst: 'niet', artikel: 'begrip-meervoudige-problematiek', grond: 'een-enkele-dienst' }
}
