import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { geldend, opAfspraak } from './afspraak.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { mits } from './redenen.ts'
import { alsCoordinator } from './toegang.ts'

/** Where the words of an agreement go when parties of the aanpak may know them. */
export const naarAanpak = 'coordinatie'

const isGedeeld = ({ gedeeld }: Feiten, afspraakId: string, aan: string): boolean =>
  gedeeld.some((een) => een.afspraakId === afspraakId && een.aan === aan)

/** The agreements by which parties may know something, and that did not go to the aanpak yet. */
export const voorAanpak = (feiten: Feiten): readonly AfspraakFeit[] =>
  geldend(feiten).filter(({ id, aan }) => aan.length > 0 && !isGedeeld(feiten, id, naarAanpak))

/** The agreements by which a client may know something, each with who was not told yet. */
export const voorClienten = (
  feiten: Feiten,
): readonly { readonly afspraak: AfspraakFeit; readonly clientId: string }[] =>
  geldend(feiten).flatMap((afspraak) =>
    afspraak.clienten
      .filter((clientId) => !isGedeeld(feiten, afspraak.id, clientId))
      .map((clientId) => ({ afspraak, clientId })),
  )

/** Before input: an agreement with words for parties waits (art. VIII, N-VIII-flt). */
export const voorafGeefAanAanpak = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(voorAanpak(feiten).length > 0, 'niets-te-delen'),
  ])

const vind = (feiten: Feiten, afspraakId: string) => feiten.afspraken.find(({ id }) => id === afspraakId)

const voorPartij = (afspraak: AfspraakFeit | undefined): Mits =>
  afspraak ? mits(afspraak.aan.length > 0, 'afspraak-niet-voor-partij') : undefined

/** With input: by an agreement that holds and names parties; once. Without it nothing goes (H-56). */
export const toetsGeefAanAanpak = (
  { afspraakId, reden }: { readonly afspraakId: string; readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafGeefAanAanpak(feiten, kader), [
    opAfspraak(feiten, afspraakId),
    voorPartij(vind(feiten, afspraakId)),
    mits(gevuld(reden), 'afspraak-zonder-doel'),
    mits(!isGedeeld(feiten, afspraakId, naarAanpak), 'al-volgens-afspraak-gedeeld'),
  ])

/** What a client was told, by which agreement and on which day. */
export interface Verteld {
  readonly afspraakId: string
  readonly betrokkeneId: string
  readonly op: string
}

/** Before input: an agreement with words for a client waits (2.3a.3 lid 5 with art. VIII). */
export const voorafVertelClient = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(voorClienten(feiten).length > 0, 'niets-te-delen'),
  ])

/** With input: by an agreement that holds and names this client, not before it was made; once (N-VIII-flt, H-56). */
export const toetsVertelClient = (
  { afspraakId, betrokkeneId, op }: Verteld,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const afspraak = vind(feiten, afspraakId)
  return met(voorafVertelClient(feiten, kader), [
    opAfspraak(feiten, afspraakId),
    afspraak && mits(afspraak.clienten.includes(betrokkeneId), 'afspraak-niet-voor-client'),
    mits(!isGedeeld(feiten, afspraakId, betrokkeneId), 'al-volgens-afspraak-gedeeld'),
    mits(op <= kader.vandaag, 'verteld-in-toekomst'),
    afspraak && mits(op >= afspraak.afgesprokenOp, 'verteld-voor-afspraak'),
  ])
}

/** What clients were told, as it was recorded. */
export const verteld = ({ gedeeld }: Feiten) => gedeeld.filter(({ aan }) => aan !== naarAanpak)

/** Before input: it was recorded that a client was told something. */
export const voorafHaalVerteldWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(verteld(feiten).length > 0, 'niets-verteld'),
  ])

/** With input: one of those; it was never told (AVG 5 lid 1 onder d). */
export const toetsHaalVerteldWeg = (
  { gedeeldId }: { readonly gedeeldId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalVerteldWeg(feiten, kader), [
    mits(
      verteld(feiten).some(({ id }) => id === gedeeldId),
      'verteld-onbekend',
    ),
  ])
