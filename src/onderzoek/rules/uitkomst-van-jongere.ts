import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { leeftijdsgroepOp } from './leeftijdsgroep.ts'
import { overWie } from './over-wie.ts'
import { beoordeel } from './toets.ts'
import { redenenZicht } from './zicht.ts'

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
  const groep = leeftijdsgroepOp(geboortedatum, datum, vandaag)
  const ander = over !== undefined && over !== betrokkeneId
  const zicht = ander
    ? redenenZicht(feiten, { lezer: betrokkeneId, over, dag: datum, groep, kanNietZelf })
    : []
  return beoordeel(
    'geheimhouding',
    vandaag,
    // Whether he represents him at all is told by over-wie.ts.
    zicht.filter((reden) => reden?.code === 'uitkomst-van-jongere'),
  )
}
