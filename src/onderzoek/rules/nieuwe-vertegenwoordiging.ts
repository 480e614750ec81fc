import {
  leeftijdPastNiet,
  onvolledig,
  type Vertegenwoordiging,
  zichzelfOfAl,
} from '../../wet/nieuwe-vertegenwoordiging.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { bekend, isKantoor } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, type Redenen } from './toets.ts'

export { eindeVan, type Vertegenwoordiging } from '../../wet/nieuwe-vertegenwoordiging.ts'

/** The representations of somebody, without the one that is being mended. */
const andereVan = ({ vertegenwoordigingen }: Feiten, wie: string | undefined, behalve: string | undefined) =>
  vertegenwoordigingen.filter(({ id, betrokkeneId }) => betrokkeneId === wie && id !== behalve)

/** Parental authority is of a person (BW 1:245), and nobody speaks for an office here. */
const opKantoor = ({ als, voorId }: Vertegenwoordiging, feiten: Feiten, wie: string | undefined): Redenen => [
  alsNiet(als === 'ouder' && isKantoor(feiten, wie), 'kantoor-is-geen-ouder', 'vertegenwoordiging'),
  alsNiet(isKantoor(feiten, voorId), 'kantoor-is-geen-mens', 'vertegenwoordiging'),
]

/**
 * Why this cannot be recorded as a representation (N-Awb-2.1): for whom, as what, in what, since when, and that proof was
 * seen. `wie` is absent for who is being added; `behalve` is the representation that is being mended.
 */
export const redenenVertegenwoordiging = (
  invoer: Vertegenwoordiging,
  feiten: Feiten,
  wie?: string,
  behalve?: string,
): Redenen => [
  ...onvolledig(invoer),
  invoer.voorId === undefined ? undefined : bekend(feiten, invoer.voorId, 'vertegenwoordiging'),
  ...opKantoor(invoer, feiten, wie),
  ...zichzelfOfAl(invoer, wie, andereVan(feiten, wie, behalve)),
]

/** Whether somebody of this age can be represented so on the first day (BW 1:245, 1:381, 1:441, 1:453). */
export const toetsLeeftijdVertegenwoordigde = (
  invoer: Pick<Vertegenwoordiging, 'als' | 'sinds'>,
  geboortedatum: string | null,
  vandaag: string,
): Oordeel => beoordeel('vertegenwoordiging', vandaag, leeftijdPastNiet(invoer, geboortedatum, vandaag))
