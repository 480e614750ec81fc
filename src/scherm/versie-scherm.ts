import { leesVersie, type Peiling } from '../verwerking/peiling.ts'
import type { Ctx } from './aanvraag.ts'
import { type SchermDeps, vandaagVan } from './schil.tsx'

/** The version of a case as a bare number; nothing for who may not see the case at this moment. */
export const versieScherm = (deps: SchermDeps, peiling: Peiling) => async (c: Ctx) => {
  const { wie } = c.get('aanvraag')
  const versie = await leesVersie(peiling, c.req.param('id') ?? '', wie, vandaagVan(deps), deps.omgeving)
  return versie === undefined ? c.text('', 404) : c.text(String(versie))
}
