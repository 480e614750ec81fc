import { voorafAanvaardAanwijzing } from '../src/gecoordineerde-aanpak/rules/aanvaard-aanwijzing.ts'
import { voorafBeantwoordMelding } from '../src/gecoordineerde-aanpak/rules/beantwoord-melding.ts'
import { toegangTotAanpak } from '../src/gecoordineerde-aanpak/rules/bekijk-aanpak.ts'
import { voorafBeslisEinde } from '../src/gecoordineerde-aanpak/rules/beslis-einde.ts'
import type { Feiten, Kader } from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import { voorafLegDoelVast } from '../src/gecoordineerde-aanpak/rules/leg-doel-vast.ts'
import { voorafLegVoortgangVast } from '../src/gecoordineerde-aanpak/rules/leg-voortgang-vast.ts'
import { voorafMaakAfspraak } from '../src/gecoordineerde-aanpak/rules/maak-afspraak.ts'
import { voorafMeldAanCollege } from '../src/gecoordineerde-aanpak/rules/meld-aan-college.ts'
import { voorafNeemAanwijzingOver } from '../src/gecoordineerde-aanpak/rules/neem-aanwijzing-over.ts'
import { voorafVervangCoordinator } from '../src/gecoordineerde-aanpak/rules/vervang-coordinator.ts'
import { voorafWijsAanwijzingAf } from '../src/gecoordineerde-aanpak/rules/wijs-aanwijzing-af.ts'
import { geweigerd, type Oordeel } from '../src/wet/oordeel.ts'
import type { Situation } from './decision-facts.ts'

/** The acts whose rules are compared, each with our own rule. */
export const rules = {
  'aanvaard-aanwijzing': voorafAanvaardAanwijzing,
  'neem-aanwijzing-over': voorafNeemAanwijzingOver,
  'wijs-aanwijzing-af': voorafWijsAanwijzingAf,
  'vervang-coordinator': voorafVervangCoordinator,
  'meld-aan-college': voorafMeldAanCollege,
  'beantwoord-melding': voorafBeantwoordMelding,
  'beslis-einde': voorafBeslisEinde,
  'leg-doel-vast': voorafLegDoelVast,
  'maak-afspraak': voorafMaakAfspraak,
  'leg-voortgang-vast': voorafLegVoortgangVast,
} as const satisfies Record<string, (feiten: Feiten, kader: Kader) => Oordeel>

export type Act = keyof typeof rules
export const acts = Object.keys(rules) as readonly Act[]

/** As the road asks it: may this asker come near the dossier, and is the act allowed? With every reason against. */
export const decide = (act: Act, feiten: Feiten, kader: Kader): Oordeel => {
  const near = toegangTotAanpak(feiten, kader)
  return near ? geweigerd(near) : rules[act](feiten, kader)
}

/** A row of the same table as another engine takes it: allowed when all that is named holds. */
export type Permit = Pick<Situation, 'rol' | 'eigen'> & {
  readonly act: Act
  readonly staten: readonly Situation['staat'][]
} & Partial<Pick<Situation, 'begonnen' | 'doel' | 'melding' | 'terugval'>>

const own = { rol: 'coordinator', eigen: true } as const
const college = { rol: 'beslisser', eigen: false } as const
const running = ['in-uitvoering', 'einde-gemeld'] as const
const notEnded = ['aangewezen', 'teruggegeven', ...running] as const

/** What our rules say, written out by hand; that it is the same table is checked before anything is timed. */
export const permits: readonly Permit[] = [
  { act: 'aanvaard-aanwijzing', ...own, staten: ['aangewezen'], begonnen: false },
  { act: 'neem-aanwijzing-over', ...own, staten: ['aangewezen'], begonnen: true },
  { act: 'wijs-aanwijzing-af', ...own, staten: ['aangewezen'] },
  { act: 'vervang-coordinator', ...college, staten: notEnded },
  { act: 'meld-aan-college', ...own, staten: running },
  { act: 'beantwoord-melding', ...college, staten: running, melding: true },
  { act: 'beslis-einde', ...college, staten: ['aangewezen', 'teruggegeven'] },
  { act: 'beslis-einde', ...college, staten: running, terugval: true },
  { act: 'leg-doel-vast', ...own, staten: running },
  { act: 'maak-afspraak', ...own, staten: running, doel: true },
  { act: 'leg-voortgang-vast', ...own, staten: running, doel: true },
]

/** The conditions that only some rows have. */
export const conditions = ['begonnen', 'doel', 'melding', 'terugval'] as const
