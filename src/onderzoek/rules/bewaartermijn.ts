import type { Artikel } from '../../wet/artikelen.ts'
import type { TermijnNaam } from '../../wet/termijnen.ts'
import { laatste, vanSoort } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { uitkomstbrieven } from './gebeurtenissen.ts'

/** What the retention counts from; `null` while it does not run yet. */
export interface BewaarStart {
  readonly op: string | null
  readonly artikel: Artikel
  readonly termijn: TermijnNaam
  readonly telt: 'einde-aanpak' | 'uitkomst' | 'afsluiting'
}

const artikel = 'bewaren-onderzoek'

/** Whether it ended because it should never have begun: then the college erases it of its own accord (AVG 17, N-AVG-17). */
export const isTenOnrechteGestart = ({ dossier: { staat }, overgangen }: Feiten): boolean =>
  staat === 'ingetrokken' && overgangen.at(-1)?.redenCode === 'ten-onrechte-gestart'

/**
 * From which fact the two years of an onderzoek count (5.4.5 lid 1): the end of the approach when there is one
 * (N-5.4.5-1a), otherwise the last written outcome (N-5.4.5-1b). Eigen invulling: what ended without an outcome counts
 * from the day it was closed. What a first contact without an onderzoek holds are no data of an onderzoek
 * (N-5.4.1-1, N-2.3a.1-1-fish), and for an onderzoek that should not have begun there was no ground (N-AVG-17): both
 * have a short term of our own.
 */
export const bewaarStart = (feiten: Feiten): BewaarStart => {
  if (laatste(feiten, ['coordinator-aangewezen'])) {
    const op = laatste(feiten, ['aanpak-beeindigd'])?.datum ?? null
    return { op, artikel, termijn: 'onderzoek-bewaren-na-aanpak', telt: 'einde-aanpak' }
  }
  const naUitkomst = { artikel, termijn: 'onderzoek-bewaren-na-uitkomst' } as const
  const { staat, eindeOp } = feiten.dossier
  const telt = 'afsluiting'
  if (staat === 'niet-gestart')
    return { op: eindeOp, artikel: 'avg-opslagbeperking', termijn: 'contact-bewaren', telt }
  if (isTenOnrechteGestart(feiten))
    return { op: eindeOp, artikel: 'avg-wissing', termijn: 'onderzoek-wissen-ten-onrechte', telt }
  if (staat === 'ingetrokken') return { ...naUitkomst, op: eindeOp, telt }
  const brieven = uitkomstbrieven.flatMap((soort) => vanSoort(feiten, soort)).map(({ datum }) => datum)
  return {
    ...naUitkomst,
    op: staat === 'afgerond' ? (brieven.sort().at(-1) ?? eindeOp) : null,
    telt: 'uitkomst',
  }
}
