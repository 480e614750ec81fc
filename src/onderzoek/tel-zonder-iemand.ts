import { type Werker, werkersVan } from '../inrichting/index.ts'
import type { Wachtvraag } from '../verwerking/verdeling.ts'
import type { Kader, LijstBron } from '../verwerking/verwerking.ts'
import { waarnemingOp } from '../wet/waarneming.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { bezettingVan } from './rules/waarneming.ts'
import { laadTeamzaken } from './team.ts'
import type { Zaak } from './zaak-in-lijst.ts'

const werktOp = (dag: string): ((werker: Werker) => boolean) => {
  const loopt = ({ van, tot }: Werker['mandaten'][number]) => van <= dag && (tot === null || tot > dag)
  return ({ mandaten }) => mandaten.some(loopt)
}

/** Whether nobody works in a case on a day: it is nobody's, or of who has no mandate any more, and nobody stands in. */
const heeftNiemand = ({ dossier, feiten }: Zaak, aanHetWerk: ReadonlySet<string>, dag: string): boolean => {
  const waarnemer = waarnemingOp(bezettingVan(feiten), dag)?.waarnemer
  return ![dossier.behandelaar, waarnemer].some((id) => id && aanHetWerk.has(id))
}

const wacht = ({ feiten, plichten }: Zaak, { termijnTot, afspraken }: Wachtvraag, dag: string): number =>
  plichten.filter(({ uiterlijk }) => termijnTot && uiterlijk && uiterlijk <= termijnTot).length +
  (afspraken ? openGespreksafspraken(feiten).filter(({ datum }) => datum === dag).length : 0)

/**
 * Counts for a teamleider, in the cases of his teams in which nobody works today, the terms that run out and the talks of today:
 * a number, of nobody in particular (N-AVG-32, N-AVG-5-1c).
 */
export const telZonderIemand = async (bron: LijstBron, kader: Kader, wat: Wachtvraag): Promise<number> => {
  const { wie, vandaag } = kader
  const leiders = await werkersVan(bron.tx, wie.gemeente, 'teamleider', vandaag)
  const teams = leiders.find(({ gebruikerId }) => gebruikerId === wie.gebruikerId)?.teams ?? []
  const werkers = await werkersVan(bron.tx, wie.gemeente, 'toeleider', vandaag)
  const aanHetWerk = new Set(werkers.filter(werktOp(vandaag)).map(({ gebruikerId }) => gebruikerId))
  const zaken = await laadTeamzaken(bron, { ...kader, wie: { ...wie, teams } })
  return zaken
    .filter((zaak) => heeftNiemand(zaak, aanHetWerk, vandaag))
    .reduce((som, zaak) => som + wacht(zaak, wat, vandaag), 0)
}
