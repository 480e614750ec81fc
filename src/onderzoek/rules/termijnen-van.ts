import type { Artikel } from '../../wet/artikelen.ts'
import { opVerzoekVanPartij } from '../../wet/ingangen.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { zonderVerzoekVanClient } from './procedure.ts'

/** The last days that run in an onderzoek, 'yyyy-mm-dd', and whether the law or the municipality set the first. */
export interface TermijnenVan {
  readonly onderzoekKlaar: string
  readonly onderzoekSoort: 'wettelijk' | 'streeftermijn'
  readonly onderzoekArtikel: Artikel
  readonly persoonlijkPlan: string
}

/** Where the client did not ask, the law has no term: two weeks to decide and six to finish are streeftermijnen. */
const zonderVerzoek = (
  { dossier: { verzochtOp, gestartOp, ingang } }: Pick<Feiten, 'dossier'>,
  op: string,
): string => {
  if (gestartOp === null) return einddatum('intake-beslissen', verzochtOp, op).datum
  const naPartij = ingang === opVerzoekVanPartij
  const termijn = naPartij ? 'onderzoek-op-verzoek-van-partij-afronden' : 'intake-onderzoek-afronden'
  return einddatum(termijn, gestartOp, op).datum
}

const artikelVan = (feiten: Pick<Feiten, 'dossier'>): Artikel => {
  if (!zonderVerzoekVanClient(feiten)) return 'onderzoek-termijn'
  return feiten.dossier.ingang === opVerzoekVanPartij
    ? 'onderzoek-op-verzoek-van-partij'
    : 'inburgering-onderzoek'
}

/**
 * The terms of an onderzoek: six weeks from the request, not from the suspicion (N-2.3a.1-4-tm), and seven days for the
 * persoonlijk plan: by law after a Wmo request (N-2.3.2-2), otherwise a streeftermijn. Read by the law of the day on which
 * they are asked, unless a row lets running cases keep the old. Throws a RangeError when no row of the law covers the day of the request.
 */
export const termijnenVan = (feiten: Pick<Feiten, 'dossier' | 'peildag'>): TermijnenVan => {
  const { verzochtOp, wet } = feiten.dossier
  const op = feiten.peildag < verzochtOp ? verzochtOp : feiten.peildag
  const plan = wet === 'wmo-2015' ? 'wmo-persoonlijk-plan' : 'persoonlijk-plan'
  const streef = zonderVerzoekVanClient(feiten)
  return {
    onderzoekKlaar: streef
      ? zonderVerzoek(feiten, op)
      : einddatum('onderzoek-afronden', verzochtOp, op).datum,
    onderzoekSoort: streef ? 'streeftermijn' : 'wettelijk',
    onderzoekArtikel: artikelVan(feiten),
    persoonlijkPlan: einddatum(plan, verzochtOp, op).datum,
  }
}

/** The motive for the overrun as last recorded; its day is the one on which the onderzoek is now expected to be ready. */
export const overschrijding = (feiten: Feiten): GebeurtenisFeit | undefined =>
  vanSoort(feiten, 'overschrijding-gemotiveerd').at(-1)

/** Whether the term of the law has passed while there is no outcome yet. */
export const isOverschreden = (feiten: Feiten, vandaag: string): boolean => {
  const { onderzoekKlaar, onderzoekSoort } = termijnenVan(feiten)
  return onderzoekSoort === 'wettelijk' && vandaag > onderzoekKlaar
}
