import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import type { Zaak } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import { gezagdragers } from './instemming-met-gezag.ts'
import { doetMeeAlsVerzoeker } from './meedoenden.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, type Redenen } from './toets.ts'
import { opVolmacht, redenenNamens } from './vertegenwoordiging.ts'

/** What one client no longer wants, and who said so. */
export interface Wens {
  readonly betrokkeneId: string
  /** Who said so for him: ids of betrokkenen. Empty: he himself. */
  readonly vertegenwoordigers: readonly string[]
  /** He is a minor and cannot judge this himself. */
  readonly kanNietZelf?: boolean | undefined
  readonly zaken: readonly Zaak[]
  readonly datum: string
  /** How old he was on that day; absent or null: not known, then his age is not tested. */
  readonly groep?: Leeftijdsgroep | null | undefined
}

/** Whether only he himself may say so: from sixteen, and from twelve who asked for help himself. */
const alleenZelf = ({ betrokkeneId, vertegenwoordigers, datum, groep }: Wens, feiten: Feiten): boolean => {
  if (groep === '16-tot-18') return !opVolmacht(feiten, vertegenwoordigers, betrokkeneId, datum)
  return groep === '12-tot-16' && doetMeeAlsVerzoeker(feiten, betrokkeneId) && !zonderVerzoekVanClient(feiten)
}

/**
 * Why this is not the wish of this client to narrow the onderzoek or to stop (2.3a.1 lid 4; N-2.3a.1-4-ovt, N-Awb-2.1). Eigen
 * invulling, Q-42: under twelve one with authority says so; from twelve either of them, but of a minor who asked for help
 * himself only he, so that a parent never blocks his onderzoek; from sixteen he alone, unless he cannot judge it.
 */
export const redenenWens = (wens: Wens, feiten: Feiten): Redenen => {
  const { betrokkeneId: voor, vertegenwoordigers: wie, zaken, datum: dag, groep } = wens
  const onderTwaalf = groep === 'onder-12'
  if (wie.length === 0) return [alsNiet(onderTwaalf, 'wens-van-kind-via-ouder', 'vertegenwoordiging')]
  const gezag = gezagdragers(feiten, voor, dag)
  const namens = redenenNamens(feiten, { wie, voor, zaken, dag })
  const mag = namens.every((reden) => reden === undefined)
  return [
    ...namens,
    alsNiet(
      mag && onderTwaalf && !wie.some((id) => gezag.includes(id)),
      'niemand-met-gezag',
      'vertegenwoordiging',
    ),
    alsNiet(!wens.kanNietZelf && alleenZelf(wens, feiten), 'wens-van-jongere-zelf', 'vertegenwoordiging'),
  ]
}
