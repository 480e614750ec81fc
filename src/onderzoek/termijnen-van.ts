import { einddatum } from '../wet/termijnen.ts'
import type { Feiten } from './rules/feiten.ts'

/** The last days that run in an onderzoek, 'yyyy-mm-dd'. */
export interface TermijnenVan {
  readonly onderzoekKlaar: string
  readonly persoonlijkPlan: string
}

/**
 * The terms of an onderzoek: six weeks from the request, not from the suspicion (N-2.3a.1-4-tm), and seven days for the
 * persoonlijk plan: by law after a Wmo request (N-2.3.2-2), otherwise a streeftermijn. Read by the law of the day on which
 * they are asked, unless a row lets running cases keep the old. Throws a RangeError when no row
 * of the law covers the day of the request.
 */
export const termijnenVan = ({
  dossier: { verzochtOp, wet },
  peildag,
}: Pick<Feiten, 'dossier' | 'peildag'>): TermijnenVan => {
  const op = peildag < verzochtOp ? verzochtOp : peildag
  const plan = wet === 'wmo-2015' ? 'wmo-persoonlijk-plan' : 'persoonlijk-plan'
  return {
    onderzoekKlaar: einddatum('onderzoek-afronden', verzochtOp, op).datum,
    persoonlijkPlan: einddatum(plan, verzochtOp, op).datum,
  }
}
