import type { AanpakAfleiding } from '../../wet/leid-aanpak-af.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { zonderAfspraak } from './afgesproken-met.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import type { Conclusie } from './gebeurtenissen.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { afleidingNu, nodigeDiensten, passendeConclusies, vraagtMotief } from './leid-aanpak-af.ts'
import type { Redencode } from './redencodes.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openOnderdelen } from './voortgang.ts'

export interface TrekConclusie {
  readonly samenhang: boolean
  /** Why the problems do or do not hang together. */
  readonly motiveringSamenhang: string
  /** Ids of what is needed but stands apart from the rest: it does not count for an aanpak. */
  readonly los: readonly string[]
  readonly conclusie: Conclusie
  /** Why an approach is chosen or not, when the law leaves the choice, or the sources disagree. */
  readonly motiveringKeuze: string
  /** A person confirms what was derived (N-AVG-22). */
  readonly bevestigd: boolean
}

const basis = (feiten: Feiten): Redenen => {
  const open = openOnderdelen(feiten)
  return [
    inStaat(feiten, ['loopt'], 'onderzoek-conclusie'),
    alsNiet(niemandMeerOver(feiten), 'niemand-meer-in-onderzoek', 'samenspraak'),
    heeftReikwijdte(feiten),
    alsNiet(zonderAfspraak(feiten).length > 0, 'reikwijdte-niet-met-client', 'samenspraak'),
    alsNiet(open.length > 0, 'onderdelen-ontbreken', 'onderzoek-conclusie', { onderdelen: open.join(', ') }),
  ]
}

const nietPassend: Readonly<Record<AanpakAfleiding['uitkomst'], Redencode>> = {
  verplicht: 'aanpak-is-verplicht',
  mag: 'aanpak-is-een-keuze',
  niet: 'aanpak-niet-mogelijk',
}

/** Whether the conclusion fits what was derived: mandatory is mandatory, impossible is impossible. */
const past = ({ samenhang, conclusie }: TrekConclusie, afleiding: AanpakAfleiding): Reden | undefined => {
  if (!samenhang) {
    return alsNiet(
      conclusie !== 'geen-meervoudige-problematiek',
      'aanpak-zonder-samenhang',
      'begrip-meervoudige-problematiek',
    )
  }
  return alsNiet(
    !passendeConclusies(afleiding).includes(conclusie),
    nietPassend[afleiding.uitkomst],
    afleiding.artikel,
  )
}

/** What can be said to stand apart: whatever a client needs and did not refuse. */
export const losTeZien = (feiten: Feiten): readonly DienstFeit[] =>
  nodigeDiensten(feiten, undefined, () => false)

/** What follows from the services, when these stand apart. */
export const afleidingZonder = (feiten: Feiten, los: readonly string[]): AanpakAfleiding =>
  afleidingNu(feiten, undefined, ({ id }) => los.includes(id))

/** What stands in the way of `trek-conclusie` before anything is typed: for the panel. */
export const voorafTrekConclusie: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-conclusie', vandaag, basis(feiten))

/** Draws the conclusion (onderdeel e; N-2.3a.1-4e, N-1.1.1-mp, N-2.3a.2-2a, N-2.3a.2-kan, N-2.3a.2-0). */
export const toetsTrekConclusie: Toets<TrekConclusie> = (invoer, feiten, vandaag) => {
  const afleiding = afleidingZonder(feiten, invoer.los)
  const bekend = losTeZien(feiten).map(({ id }) => id)
  return beoordeel('onderzoek-conclusie', vandaag, [
    ...basis(feiten),
    alsNiet(
      leeg(invoer.motiveringSamenhang),
      'samenhang-niet-gemotiveerd',
      'begrip-meervoudige-problematiek',
    ),
    alsNiet(
      invoer.los.some((id) => !bekend.includes(id)),
      'onbekende-dienst',
      'onderdeel-d',
    ),
    past(invoer, afleiding),
    alsNiet(
      invoer.samenhang && vraagtMotief(afleiding, invoer.conclusie) && leeg(invoer.motiveringKeuze),
      'keuze-niet-gemotiveerd',
      'aanpak-mag',
    ),
    alsNiet(!invoer.bevestigd, 'conclusie-niet-bevestigd', 'avg-mens-beslist'),
  ])
}
