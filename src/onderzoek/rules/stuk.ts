import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, StukFeit, StukStaat } from './feiten.ts'
import type { Redencode } from './redencodes.ts'
import { alsNiet } from './toets.ts'

/** What a client can be asked to bring. Eigen invulling: the law knows no kinds; 'ander-stuk' is named in own words. */
export const stuksoorten = [
  'inkomen',
  'bankafschrift',
  'schulden',
  'huur-of-hypotheek',
  'besluit-van-ander',
  'plan-van-hulpverlener',
  'schoolverslag',
  'ander-stuk',
] as const
export type Stuksoort = (typeof stuksoorten)[number]

/** By which article a client brings what he reasonably can (N-2.3.2-7, N-2.3a.1-5-geg). */
export const artikelVanStukken: Artikel = 'gegevens-van-client'

/** The paper with this id, if the dossier asked for one. */
export const stukMet = (feiten: Feiten, id: string): StukFeit | undefined =>
  feiten.stukken.find((stuk) => stuk.id === id)

/** What the client was asked to bring and has not brought. */
export const openStukken = ({ stukken }: Feiten): readonly StukFeit[] =>
  stukken.filter(({ staat }) => staat === 'gevraagd')

/** What was brought or shown, according to the dossier. */
export const gegevenStukken = ({ stukken }: Feiten): readonly StukFeit[] =>
  stukken.filter(({ staat }) => staat === 'ontvangen' || staat === 'gezien')

const nietOpen: Readonly<Record<Exclude<StukStaat, 'gevraagd'>, Redencode>> = {
  ontvangen: 'stuk-is-er-al',
  gezien: 'stuk-is-er-al',
  ingetrokken: 'stuk-hoeft-niet-meer',
}

/** A reason when there is no such paper, or it is no longer waited for. */
export const isOpenStuk = (stuk: StukFeit | undefined): Reden | undefined => {
  if (!stuk) return alsNiet(true, 'onbekend-stuk', artikelVanStukken)
  return stuk.staat === 'gevraagd' ? undefined : alsNiet(true, nietOpen[stuk.staat], artikelVanStukken)
}
