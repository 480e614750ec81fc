import type { Kader } from '../verwerking/verwerking.ts'
import { soortEindbrief } from './bekijk-eindbrief.ts'
import type { AanpakLezing } from './keuzes.ts'
import { toetsBekijkEindbrief } from './rules/bekijk-eindbrief.ts'
import { openEvaluatie } from './rules/evaluatie.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'

/** Ids of the letters that left with the end, for who may read them. */
export const eindbrievenVan = (lezing: AanpakLezing, kader: Kader): readonly string[] =>
  toetsBekijkEindbrief(lezing.feiten, kader).toegestaan
    ? lezing.dossier.rijen.brief.flatMap(({ id, soort }) => (soort === soortEindbrief ? [id] : []))
    : []

/** What stands under what was told to the college. */
export const meldingen = [
  'melding-aan-college',
  'spoed-gemeld',
  'melding-ingetrokken',
  'melding-beantwoord',
  'zvh-besluit',
  'zvh-ingetrokken',
] as const satisfies readonly Gebeurtenissoort[]

/** What stands in the course of the aanpak. */
export const tijdlijn = [
  'voortgang',
  'evaluatie',
  'achttien-geregeld',
  'samenspraak',
  'terugbelverzoek',
  'uitnodiging-beantwoord',
  'inburgeringsplicht',
  'dienst-antwoord',
  'client-gestopt',
  'stoppen-bevestigd',
  'coordinator-meegedeeld',
  'overleden',
  'terugvalafspraak',
  'gever-gevraagd',
  'vraag-aan-gever',
  'gebeurtenis-weggehaald',
] as const satisfies readonly Gebeurtenissoort[]

/** The day of the evaluation that was agreed on, for who may see it; null when there is none. */
export const evaluatieVan = ({ feiten }: AanpakLezing, ziet: boolean): string | null =>
  (ziet && openEvaluatie(feiten)?.datum) || null
