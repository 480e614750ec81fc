import { laatste } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { clienten } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import type { Staat } from './staten.ts'

/**
 * The motive not to involve this client, as long as it stands; its day is that on which it is looked at again
 * (2.3a.4 lid 3, N-2.3a.4-3-betr).
 */
export const nietBetrokken = (feiten: Feiten, betrokkeneId: string): GebeurtenisFeit | undefined => {
  const feit = laatste(feiten, ['client-niet-betrokken', 'client-betrokken'], betrokkeneId)
  return feit?.soort === 'client-niet-betrokken' && zonderVerzoekVanClient(feiten) ? feit : undefined
}

/** The motives that stand now, one per client. */
export const nuNietBetrokken = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  clienten(feiten).flatMap(({ id }) => nietBetrokken(feiten, id) ?? [])

/**
 * The states in which a client is told and known: a running onderzoek, and after its end as long as one is left out with a
 * motive (2.3a.4 lid 3, 6 and 7).
 */
export const zolangNietBetrokken = (feiten: Feiten, staten: readonly Staat[]): readonly Staat[] =>
  nuNietBetrokken(feiten).length > 0 ? [...staten, 'afgerond'] : staten

/** Whether every client of this onderzoek is left out for now, each with a motive. */
export const niemandBetrokken = (feiten: Feiten): boolean => {
  const wie = clienten(feiten)
  return wie.length > 0 && wie.every(({ id }) => nietBetrokken(feiten, id) !== undefined)
}
