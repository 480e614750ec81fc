import { bekend, isKantoor, laatste, metHoedanigheid } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { klokMet, lopendeKlok } from './klokken.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

const artikel = 'melding'

export interface BevestigOntvangst {
  readonly betrokkeneId: string
}

/** Who reported: who asked for help, or a person who represents him (2.3.2 lid 1). */
export const isMelder = (feiten: Feiten, id: string): boolean => {
  const vragers = metHoedanigheid(feiten, 'verzoeker').map((vrager) => vrager.id)
  return (
    vragers.includes(id) ||
    (!isKantoor(feiten, id) &&
      feiten.vertegenwoordigingen.some(
        ({ betrokkeneId, voorId }) => betrokkeneId === id && vragers.includes(voorId),
      ))
  )
}

/** Who asked and has no confirmation of his Wmo melding yet, himself or by who represents him; nobody without a melding. */
export const zonderBevestiging = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  lopendeKlok(feiten, 'wmo-2015') === undefined || laatste(feiten, ['ontvangst-bevestigd']) !== undefined
    ? []
    : metHoedanigheid(feiten, 'verzoeker')

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt'], artikel),
  alsNiet(klokMet(feiten, 'wmo-2015') === undefined, 'geen-wmo-melding', artikel),
]

/** What stands in the way of `bevestig-ontvangst` before anything is typed: for the panel. */
export const voorafBevestigOntvangst: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/** Confirms a Wmo melding in writing to who reported, once (2.3.2 lid 1, N-2.3.2-1). */
export const toetsBevestigOntvangst: Toets<BevestigOntvangst> = ({ betrokkeneId }, feiten, vandaag) => {
  const wie = bekend(feiten, betrokkeneId, artikel)
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    wie,
    alsNiet(!wie && !isMelder(feiten, betrokkeneId), 'ontvangst-alleen-melder', artikel),
    alsNiet(
      laatste(feiten, ['ontvangst-bevestigd'], betrokkeneId) !== undefined,
      'ontvangst-al-bevestigd',
      artikel,
    ),
  ])
}
