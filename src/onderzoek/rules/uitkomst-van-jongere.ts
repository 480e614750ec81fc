import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten } from './feiten.ts'
import { overWie } from './over-wie.ts'
import { alsNiet, beoordeel } from './toets.ts'
import { opVolmacht } from './vertegenwoordiging.ts'

interface Lezer {
  readonly betrokkeneId: string
  readonly overId?: string | undefined
  readonly datum: string
  /** The client cannot judge his own interests in this: then who represents him reads it. */
  readonly kanNietZelf: boolean
}

/**
 * Whether a letter with the outcome may go to somebody else than the client of sixteen or seventeen it is about: not to a
 * parent or guardian, unless he cannot judge it himself or gave a mandate (5.3.3; N-5.3.2-3, N-5.3.3). `geboortedatum` is
 * that of the client; null: unknown, then there is nothing to test.
 */
export const toetsUitkomstVanJongere = (
  lezer: Lezer,
  feiten: Feiten,
  geboortedatum: string | null,
  vandaag: string,
): Oordeel => {
  const { betrokkeneId, datum, kanNietZelf } = lezer
  const over = overWie(feiten, lezer)
  const jonger = (termijn: 'leeftijd-16' | 'leeftijd-18'): boolean =>
    geboortedatum !== null && datum < einddatum(termijn, geboortedatum, vandaag).datum
  const jongere = jonger('leeftijd-18') && !jonger('leeftijd-16')
  const ander = over !== undefined && over !== betrokkeneId
  return beoordeel('geheimhouding', vandaag, [
    alsNiet(
      ander && jongere && !kanNietZelf && !opVolmacht(feiten, [betrokkeneId], over, datum),
      'uitkomst-van-jongere',
      'geheimhouding',
    ),
  ])
}
