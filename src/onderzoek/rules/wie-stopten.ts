import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { alsNiet, eenmaal, type Redenen } from './toets.ts'
import { zakenVanReikwijdte } from './vertegenwoordiging.ts'
import { redenenWens } from './wens-namens.ts'

/** For which clients it ends, and who said so for them. */
export interface WieStopten {
  /** The clients for whom it holds; empty when there is only one. */
  readonly vanWie?: readonly string[] | undefined
  /** Who said so for a client he represents. */
  readonly vertegenwoordigers?: readonly string[] | undefined
  readonly kanNietZelf?: boolean | undefined
  /** How old each client is, by id; who is not in it is not tested. */
  readonly leeftijden?: ReadonlyMap<string, Leeftijdsgroep> | undefined
}

/** Taking part is a matter of one's own, beside what the onderzoek is about. */
export const zakenVanStoppen = (feiten: Feiten) => [
  ...new Set([...zakenVanReikwijdte(feiten), 'overig' as const]),
]

/** Why it does not end for everybody: with more clients each of them stops or moved, or it goes on for the others (explanation of 2.3a.1). */
export const nietIedereen = ({ vanWie = [] }: WieStopten, feiten: Feiten): Redenen => {
  const allen = clienten(feiten)
  const mist = allen.some(({ id }) => !vanWie.includes(id)) && (allen.length > 1 || vanWie.length > 0)
  return [alsNiet(mist, 'niet-iedere-client-stopt', 'samenspraak')]
}

/** Why it is not the wish of each of them, by who spoke for whom (N-Awb-2.1, Q-42). */
export const geenWensVanIeder = (
  { vertegenwoordigers = [], kanNietZelf, leeftijden }: WieStopten,
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  const allen = clienten(feiten)
  const voor = (wie: string, id: string): boolean =>
    feiten.vertegenwoordigingen.some(({ betrokkeneId, voorId }) => betrokkeneId === wie && voorId === id)
  const vreemd = vertegenwoordigers.some((wie) => allen.every(({ id }) => !voor(wie, id)))
  return eenmaal([
    alsNiet(vreemd, 'vertegenwoordigt-deze-persoon-niet', 'vertegenwoordiging'),
    ...allen.flatMap(({ id }) =>
      redenenWens(
        {
          ...{ betrokkeneId: id, kanNietZelf, zaken: zakenVanStoppen(feiten), datum: vandaag },
          vertegenwoordigers: vertegenwoordigers.filter((wie) => voor(wie, id)),
          groep: leeftijden?.get(id),
        },
        feiten,
      ),
    ),
  ])
}
