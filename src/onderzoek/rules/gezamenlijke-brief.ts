import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Brief } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { alsNiet, eenmaal, leeg, type Redenen } from './toets.ts'

/** A letter for clients together, as it was chosen. */
export interface GezamenlijkeBrief {
  readonly betrokkeneId: string
  readonly brief: Brief
  /** The other clients who read it. */
  readonly samenMet?: readonly string[] | undefined
  /** Who said that the others may read what is about him. */
  readonly akkoord?: readonly string[] | undefined
  readonly motiveringGezamenlijk: string
  /** How old everybody was on the day of the letter, by id; who is not in it counts as an adult. */
  readonly leeftijden?: ReadonlyMap<string, Leeftijdsgroep> | undefined
}

/** Everybody who reads the letter, the one it is addressed to first. */
export const lezersVanBrief = ({
  betrokkeneId,
  brief,
  samenMet = [],
}: Pick<GezamenlijkeBrief, 'betrokkeneId' | 'brief' | 'samenMet'>): readonly string[] => [
  ...new Set([betrokkeneId, ...(brief === 'gezamenlijke-brief' ? samenMet : [])]),
]

const vanLezers = (invoer: GezamenlijkeBrief, feiten: Feiten): Redenen => {
  const { akkoord = [], leeftijden } = invoer
  const lezers = lezersVanBrief(invoer)
  const jong = lezers.filter((id) => ['onder-12', '12-tot-16'].includes(leeftijden?.get(id) ?? 'volwassen'))
  return [
    ...eenmaal(lezers.map((id) => bekend(feiten, id, 'uitkomst-afzonderlijk'))),
    alsNiet(lezers.length < 2, 'gezamenlijke-brief-aan-een', 'uitkomst-afzonderlijk'),
    alsNiet(
      lezers.some((id) => !isClient(feiten, id)),
      'gezamenlijke-brief-alleen-clienten',
      'uitkomst-afzonderlijk',
    ),
    alsNiet(jong.length > 0, 'gezamenlijke-brief-onder-16', 'uitkomst-afzonderlijk'),
    alsNiet(
      lezers.some((id) => !akkoord.includes(id)),
      'gezamenlijke-brief-zonder-akkoord',
      'uitkomst-afzonderlijk',
    ),
  ]
}

/**
 * Why there may be no letter for clients together: it takes a motive, at least two clients, and that each of them agreed that the
 * others read it (N-2.3a.2-1-afz). Eigen invulling: who is not sixteen yet always gets a letter of his own.
 */
export const redenenGezamenlijk = (invoer: GezamenlijkeBrief, feiten: Feiten): Redenen => {
  const { brief, samenMet = [], motiveringGezamenlijk } = invoer
  if (brief === 'eigen-brief')
    return [alsNiet(samenMet.length > 0, 'samen-in-eigen-brief', 'uitkomst-afzonderlijk')]
  return [
    alsNiet(leeg(motiveringGezamenlijk), 'gezamenlijke-brief-niet-gemotiveerd', 'uitkomst-afzonderlijk'),
    ...vanLezers(invoer, feiten),
  ]
}
