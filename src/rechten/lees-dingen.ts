import type { Kader } from '../verwerking/verwerking.ts'
import type { RechtLezing } from './declaratie.ts'
import { type Pakketding, verzamelPakket } from './pakket.ts'

/** Everything in the package, by its id. */
export type Dingen = ReadonlyMap<string, Pakketding>

/** Reads everything in the package of who asks, each by its id (AVG 15). */
export const leesDingen = async (lezing: RechtLezing, kader: Kader): Promise<Dingen> => {
  const { delen } = await verzamelPakket(lezing, kader)
  return new Map(delen.flatMap(({ dingen }) => dingen.map((ding) => [ding.id, ding] as const)))
}
