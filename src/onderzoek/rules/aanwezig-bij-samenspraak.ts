import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Zaak } from '../../wet/vertegenwoordiging.ts'
import { nietBetrokken } from './betrekken.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { doetMeeAlsVerzoeker } from './meedoenden.ts'
import { redenenNamensWie, sprekersVoor } from './namens-wie.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, eenmaal, type Redenen } from './toets.ts'
import { redenenNamens } from './vertegenwoordiging.ts'

/** Who sat at the table, about which matters and on which day. */
export interface Samenspraak {
  readonly met: readonly string[]
  /** Ids of the representations in which somebody spoke who represents several people. */
  readonly namens?: readonly string[] | undefined
  readonly zaken: readonly Zaak[]
  readonly datum: string
  /** How old each client was, by id; who is not in it counts as an adult. */
  readonly leeftijden?: ReadonlyMap<string, Leeftijdsgroep> | undefined
}

const doorVertegenwoordiger = (
  samenspraak: Samenspraak,
  feiten: Feiten,
  id: string,
  ontbreekt: Reden | undefined,
): Redenen => {
  const wie = sprekersVoor(feiten, { ...samenspraak, wie: samenspraak.met }, id)
  return wie.length === 0
    ? [ontbreekt]
    : redenenNamens(feiten, { wie, voor: id, zaken: samenspraak.zaken, dag: samenspraak.datum })
}

const perClient = (samenspraak: Samenspraak, feiten: Feiten, id: string): Redenen => {
  const zelf = samenspraak.met.includes(id)
  const leeftijd = samenspraak.leeftijden?.get(id) ?? 'volwassen'
  const vroegZelf = doetMeeAlsVerzoeker(feiten, id) && !zonderVerzoekVanClient(feiten)
  // Eigen invulling, Q-42: from twelve who asked himself speaks for himself; under twelve another asked for him (N-1.1.1-clt-2).
  const groep = vroegZelf && leeftijd !== 'onder-12' ? 'volwassen' : leeftijd
  const zonder = alsNiet(true, 'reikwijdte-zonder-client', 'samenspraak')
  const zonderOuder = alsNiet(true, 'samenspraak-zonder-ouder', 'samenspraak')
  if (groep === 'onder-12') return doorVertegenwoordiger(samenspraak, feiten, id, zonderOuder)
  if (groep === '12-tot-16')
    return [
      alsNiet(!zelf, 'samenspraak-zonder-kind', 'samenspraak'),
      ...doorVertegenwoordiger(samenspraak, feiten, id, zonderOuder),
    ]
  return zelf ? [] : doorVertegenwoordiger(samenspraak, feiten, id, zonder)
}

/**
 * Every client is there, himself or through who may speak for him about all these matters on that day (N-2.3a.1-4, N-Awb-2.1).
 * A child under twelve through who represents it, from twelve to sixteen both unless it asked itself (eigen invulling, Q-42). Who is left out for
 * now, with a motive, need not be there (2.3a.4 lid 3, N-2.3a.4-3-betr).
 */
export const redenenAanwezig = (samenspraak: Samenspraak, feiten: Feiten): Redenen =>
  eenmaal([
    ...redenenNamensWie(feiten, { ...samenspraak, wie: samenspraak.met }),
    ...clienten(feiten)
      .filter(({ id }) => nietBetrokken(feiten, id) === undefined)
      .flatMap(({ id }) => perClient(samenspraak, feiten, id)),
  ])
