import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import type { Mits } from '../../wet/mits.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { komtVoorZich } from '../../wet/rollen.ts'
import { teVerwerkenAntwoorden } from '../../wet/uitnodiging.ts'
import type { Feiten, Kader } from './feiten.ts'
import { openGespreksafspraken } from './gespreksafspraak.ts'
import { mijnZicht } from './mijn-zicht.ts'
import { alsCoordinator, met, mits, taakLoopt } from './mits.ts'
import { meteen, type Plicht } from './plichtcodes.ts'

/** Who answers about which appointment; `genodigd` are the people it was made with, `ik` the ids under which who asks is in it himself. */
export interface BeantwoordUitnodiging {
  readonly betrokkeneId: string
  readonly overId: string
  readonly genodigd?: readonly string[] | undefined
  readonly ik?: readonly string[] | undefined
  readonly leeftijd?: Leeftijdsgroep | null | undefined
}

/** Before input: there is an appointment that nothing followed on, and who answers comes for himself. */
export const voorafBeantwoordUitnodiging = (feiten: Feiten, { wie, vandaag }: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', [
    mits(komtVoorZich(wie.rol), 'keuze-alleen-zelf'),
    taakLoopt(feiten),
    mits(openGespreksafspraken(feiten, vandaag).length > 0, 'geen-gesprek-afgesproken'),
  ])

const overAfspraak = (
  { betrokkeneId, overId, genodigd = [] }: BeantwoordUitnodiging,
  feiten: Feiten,
  vandaag: string,
): readonly Mits[] => {
  const afspraak = openGespreksafspraken(feiten, vandaag).find(({ id }) => id === overId)
  return [
    mits(afspraak !== undefined && genodigd.includes(betrokkeneId), 'gesprek-niet-afgesproken'),
    mits(afspraak === undefined || afspraak.datum >= vandaag, 'datum-voorbij'),
  ]
}

/**
 * Says whether one comes to an appointment with the coordinator, whom one brings, and whether one wants to speak alone: who was asked, himself, and
 * until it has passed (2.3a.3 lid 5: in samenspraak; N-2.3a.3-5, N-AVG-12-1).
 */
export const toetsBeantwoordUitnodiging = (
  invoer: BeantwoordUitnodiging,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const { betrokkeneId, ik = [], leeftijd = null } = invoer
  const { vandaag } = kader
  const zelf = ik.includes(betrokkeneId) && mijnZicht(feiten, betrokkeneId, leeftijd, vandaag) !== 'niets'
  return met(voorafBeantwoordUitnodiging(feiten, kader), [
    mits(zelf || !komtVoorZich(kader.wie.rol), 'keuze-alleen-zelf'),
    ...overAfspraak(invoer, feiten, vandaag),
  ])
}

/** Before input: the coordinator records it, and there is an appointment that nothing followed on. */
export const voorafLegAntwoordOpUitnodigingVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', [
    ...alsCoordinator(feiten, kader),
    mits(openGespreksafspraken(feiten, kader.vandaag).length > 0, 'geen-gesprek-afgesproken'),
  ])

/** Records what somebody said of an appointment by voice or on paper: of who was asked, and until it has passed (N-2.3a.3-5, N-AVG-12-1). */
export const toetsLegAntwoordOpUitnodigingVast = (
  invoer: BeantwoordUitnodiging,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegAntwoordOpUitnodigingVast(feiten, kader), overAfspraak(invoer, feiten, kader.vandaag))

/** Somebody does not come, or wants another moment: move the appointment or talk with him, at once. */
export const uitnodigingen = ({ gebeurtenissen }: Feiten): readonly Plicht[] =>
  teVerwerkenAntwoorden(gebeurtenissen, ['samenspraak']).map(({ betrokkeneId }) => ({
    ...meteen('antwoord-op-uitnodiging'),
    soort: 'streef',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))
