import { beeindigWaarneming } from './beeindig-waarneming.ts'
import { geefTerug } from './geef-terug.ts'
import { herverdeel } from './herverdeel.ts'
import { neemOnderzoekAan } from './neem-onderzoek-aan.ts'
import { neemUitTeamrij } from './neem-uit-teamrij.ts'
import { regelWaarneming } from './regel-waarneming.ts'
import { teamOverzicht } from './team.ts'
import { telZonderIemand } from './tel-zonder-iemand.ts'
import { wijsToe } from './wijs-toe.ts'

/** The acts about who works in a case: giving, taking, giving back, and standing in. */
export const verdelen = [
  wijsToe,
  herverdeel,
  neemUitTeamrij,
  neemOnderzoekAan,
  geefTerug,
  regelWaarneming,
  beeindigWaarneming,
] as const

/** What the teamleider divides the work with. */
export const werkverdeling = {
  lijst: teamOverzicht,
  waarneming: regelWaarneming,
  telZonderIemand,
} as const
