import { teVerwerkenAntwoorden } from '../../wet/uitnodiging.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { openGespreksafspraken } from './gespreksafspraak.ts'
import { mijnZicht } from './mijn-zicht.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** Who answers about which appointment; `genodigd` are the people it was made with, `ik` the ids under which who asks is in it himself. */
export interface BeantwoordUitnodiging {
  readonly betrokkeneId: string
  readonly overId: string
  readonly genodigd?: readonly string[] | undefined
  readonly ik?: readonly string[] | undefined
}

const artikel = 'samenspraak'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt'], artikel),
  alsNiet(openGespreksafspraken(feiten).length === 0, 'geen-gespreksafspraak', artikel),
]

/** What stands in the way of `beantwoord-uitnodiging` before it is known who answers. */
export const voorafBeantwoordUitnodiging: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

const overAfspraak = (
  { betrokkeneId, overId, genodigd = [] }: BeantwoordUitnodiging,
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  const afspraak = openGespreksafspraken(feiten).find(({ id }) => id === overId)
  return [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, artikel),
    alsNiet(!afspraak || !genodigd.includes(betrokkeneId), 'onbekende-gespreksafspraak', artikel),
    alsNiet(afspraak !== undefined && afspraak.datum < vandaag, 'gespreksafspraak-in-verleden', artikel),
  ]
}

/**
 * Says whether one comes to an appointment, whom one brings, and whether one wants to speak alone: who was asked, himself, and until it has passed
 * (2.3a.1 lid 4: in samenspraak; N-2.3a.1-4, N-AVG-12-1).
 */
export const toetsBeantwoordUitnodiging: Toets<BeantwoordUitnodiging> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, ik = [] } = invoer
  const zelf = ik.includes(betrokkeneId) && mijnZicht(feiten, betrokkeneId) !== 'niets'
  return beoordeel(artikel, vandaag, [
    ...overAfspraak(invoer, feiten, vandaag),
    alsNiet(!zelf, 'keuze-alleen-zelf', 'autorisatie'),
  ])
}

/** What stands in the way of `leg-antwoord-op-uitnodiging-vast` before anything is typed: for the panel. */
export const voorafLegAntwoordOpUitnodigingVast: Vooraf = voorafBeantwoordUitnodiging

/** Records what somebody said of an appointment by voice or on paper: of who was asked, and until it has passed (N-2.3a.1-4, N-AVG-12-1). */
export const toetsLegAntwoordOpUitnodigingVast: Toets<BeantwoordUitnodiging> = (invoer, feiten, vandaag) =>
  beoordeel(artikel, vandaag, overAfspraak(invoer, feiten, vandaag))

/** Somebody does not come, or wants another moment: move the appointment or talk with him, at once. */
export const uitnodigingen: Regel = ({ gebeurtenissen }) =>
  teVerwerkenAntwoorden(gebeurtenissen, ['gesprek', 'contactpoging']).map(({ betrokkeneId }) => ({
    code: 'antwoord-op-uitnodiging',
    handeling: 'verzet-gespreksafspraak',
    artikel,
    uiterlijk: null,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))
