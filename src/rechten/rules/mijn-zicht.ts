import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './redenen.ts'

/**
 * Whether somebody asked it himself: of what another asks for him (a parent for a child, somebody with a mandate) the letters are that other's
 * (AVG 12 lid 6; eigen invulling).
 */
export const isVoorHemzelf = ({ dossier }: Feiten): boolean => dossier.door === 'zelf'

/** Reading a letter about one's own request (AVG 15; N-AVG-15). */
export const toetsLeesEigenBrief = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-inzage', vandaag, [mits(isVoorHemzelf(feiten), 'verzoek-van-een-ander')])
