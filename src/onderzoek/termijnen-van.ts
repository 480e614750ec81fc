import { einddatum } from '../wet/termijnen.ts'
import type { Feiten } from './rules/feiten.ts'

/** The last days that run in an onderzoek, 'yyyy-mm-dd'. */
export interface TermijnenVan {
  readonly onderzoekKlaar: string
  readonly persoonlijkPlan: string
}

/**
 * The terms of an onderzoek: six weeks from the request, not from the suspicion (N-2.3a.1-4-tm), and seven days for the
 * persoonlijk plan: by law after a Wmo request (N-2.3.2-2), otherwise a streeftermijn. Throws a RangeError when no row
 * of the law covers the day of the request.
 */
export const termijnenVan = ({ dossier: { verzochtOp, wet } }: Pick<Feiten, 'dossier'>): TermijnenVan => ({
  onderzoekKlaar: einddatum('onderzoek-afronden', verzochtOp).datum,
  persoonlijkPlan: einddatum(wet === 'wmo-2015' ? 'wmo-persoonlijk-plan' : 'persoonlijk-plan', verzochtOp)
    .datum,
})
