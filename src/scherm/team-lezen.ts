import type { Afloop } from '../verwerking/afloop.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Werkverdeling } from '../verwerking/verdeling.ts'
import type { Ctx } from './aanvraag.ts'
import type { SchermDeps } from './schil.tsx'

/** Reads the work of the team on the road. */
export const leesVerdeling = (
  deps: SchermDeps,
  { lijst }: Werkverdeling,
  c: Ctx,
  invoer: Readonly<Record<string, unknown>>,
): Promise<Afloop> => {
  const { wie, herkomst } = c.get('aanvraag')
  return runVerwerking(lijst, { invoer }, wie, deps.omgeving, herkomst)
}
