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

/**
 * From which fact the two years of an onderzoek count (5.4.5 lid 1): the end of the approach when there is one
 * (N-5.4.5-1a), otherwise the last written outcome (N-5.4.5-1b). Eigen invulling: what ended without an outcome counts
 * from the day it was closed.
 */
export const bewaarStart = (feiten: Feiten): BewaarStart => {
  if (laatste(feiten, ['coordinator-aangewezen'])) {
    const op = laatste(feiten, ['aanpak-beeindigd'])?.datum ?? null
    return { op, artikel, termijn: 'onderzoek-bewaren-na-aanpak', telt: 'einde-aanpak' }
  }
  const naUitkomst = { artikel, termijn: 'onderzoek-bewaren-na-uitkomst' } as const
  const { staat, eindeOp } = feiten.dossier
  if (staat === 'niet-gestart' || staat === 'ingetrokken')
    return { ...naUitkomst, op: eindeOp, telt: 'afsluiting' }
  const brieven = uitkomstbrieven.flatMap((soort) => vanSoort(feiten, soort)).map(({ datum }) => datum)
  return {
    ...naUitkomst,
    op: staat === 'afgerond' ? (brieven.sort().at(-1) ?? eindeOp) : null,
    telt: 'uitkomst',
  }
}
