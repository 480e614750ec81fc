import { leeftijdsgroepOp } from '../../wet/leeftijdsgroep.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { gezagdragers } from './instemming-met-gezag.ts'
import { overWie } from './over-wie.ts'
import { alsNiet, beoordeel } from './toets.ts'
import { redenenZicht } from './zicht.ts'

interface Lezer {
  readonly betrokkeneId: string
  readonly overId?: string | undefined
  readonly datum: string
  /** The client cannot judge his own interests in this: then who represents him reads it. */
  readonly kanNietZelf: boolean
}

/**
 * Whether a letter with the outcome may go to this reader: about who is under twelve not to the child itself but to who has
 * authority (5.3.2 lid 2 and 3, N-5.3.2-2); about who is sixteen or seventeen not to a parent or guardian, unless he cannot
 * judge it himself or gave a mandate (5.3.3; N-5.3.2-3, N-5.3.3). `geboortedatum` is that of the client; null: unknown, then
 * there is nothing to test.
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
  return beoordeel('geheimhouding', vandaag, [
    alsNiet(over === betrokkeneId && groep === 'onder-12', 'uitkomst-aan-kind', 'inzage-door-betrokkene'),
    // Whether he represents him at all is told by over-wie.ts.
    ...zicht.filter((reden) => reden?.code === 'uitkomst-van-jongere'),
  ])
}

/**
 * Whether with this letter a child under twelve counts as told: it went to somebody with authority over it. Eigen invulling:
 * one of them is enough to go on, each of them may be written to.
 */
export const verteltOverKind = (
  feiten: Feiten,
  lezer: Omit<Lezer, 'kanNietZelf'>,
  geboortedatum: string | null,
  vandaag: string,
): boolean => {
  const { betrokkeneId, datum } = lezer
  const over = overWie(feiten, lezer)
  return (
    over !== undefined &&
    leeftijdsgroepOp(geboortedatum, datum, vandaag) === 'onder-12' &&
    gezagdragers(feiten, over, datum).includes(betrokkeneId)
  )
}
