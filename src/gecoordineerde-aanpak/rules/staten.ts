import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a gecoördineerde aanpak. It begins as 'aangewezen': without a coordinator there is none (N-2.3a.3-1). */
export const staten = ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld', 'beeindigd'] as const

export type Staat = (typeof staten)[number]

/** The states in which the coordinator's task runs and he may process data (N-5.4.4-2, N-5.4.4-7). */
export const lopend: readonly Staat[] = ['in-uitvoering', 'einde-gemeld']

interface Rij extends OvergangRij<Staat> {
  readonly door: 'coordinator' | 'college'
}

/** Every move the law allows; the diagram and the tests are read from this table. 'beeindigd' is the end. */
export const overgangen = {
  'aanvaard-aanwijzing': {
    van: ['aangewezen'],
    naar: 'in-uitvoering',
    door: 'coordinator',
    artikel: 'coordinator-aanwijzen',
  },
  'neem-aanwijzing-over': {
    van: ['aangewezen'],
    naar: 'in-uitvoering',
    door: 'coordinator',
    artikel: 'andere-coordinator',
  },
  'wijs-aanwijzing-af': {
    van: ['aangewezen'],
    naar: 'teruggegeven',
    door: 'coordinator',
    artikel: 'coordinator-aanwijzen',
  },
  'leg-taak-neer': {
    van: ['in-uitvoering', 'einde-gemeld'],
    naar: 'teruggegeven',
    door: 'coordinator',
    artikel: 'einde-coordinatie',
  },
  'trek-aanwijzing-in': {
    van: ['aangewezen', 'in-uitvoering', 'einde-gemeld'],
    naar: 'teruggegeven',
    door: 'college',
    artikel: 'andere-coordinator',
  },
  'vervang-coordinator': {
    van: ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld'],
    naar: 'aangewezen',
    door: 'college',
    artikel: 'andere-coordinator',
  },
  'meld-aan-college': {
    van: ['in-uitvoering'],
    naar: 'einde-gemeld',
    door: 'coordinator',
    artikel: 'coordinator-meldt',
  },
  'trek-melding-in': {
    van: ['einde-gemeld'],
    naar: 'in-uitvoering',
    door: 'coordinator',
    artikel: 'coordinator-meldt',
  },
  'beantwoord-melding': {
    van: ['einde-gemeld'],
    naar: 'in-uitvoering',
    door: 'college',
    artikel: 'coordinator-meldt',
  },
  'haal-vastlegging-weg': {
    van: ['in-uitvoering'],
    naar: 'einde-gemeld',
    door: 'college',
    artikel: 'coordinator-meldt',
  },
  'beslis-einde': {
    van: ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld'],
    naar: 'beeindigd',
    door: 'college',
    artikel: 'einde-coordinatie',
  },
} as const satisfies Record<string, Rij>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
