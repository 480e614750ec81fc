import { belegmits } from '../../wet/casusoverleg.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isZwaarwegend, type ZwaarwegendeReden } from '../../wet/zwaarwegend.ts'
import type { DeelnemerFeit, Feiten, Kader } from './feiten.ts'
import { alsOrganisator, beoordeel, gevuld, inStaat, type Mits, met, mits } from './mits.ts'
import { isGenodigd } from './toegang.ts'

const artikel = 'casusoverleg'

/** The parties that are invited, and whose invitation can be taken back: not that of who asked for the onderzoek (2.3a.4 lid 2). */
export const inTeTrekken = ({ deelnemers, dossier }: Feiten): readonly DeelnemerFeit[] =>
  deelnemers.filter(
    (een) => een.soort === 'partij' && isGenodigd(een) && een.partijId !== dossier.verzoekendePartij,
  )

/** The clients and who speaks for them: invited, or not. */
export const mensenMet = ({ deelnemers }: Feiten, genodigd: boolean): readonly DeelnemerFeit[] =>
  deelnemers.filter(
    (een) => (een.soort === 'client' || een.soort === 'vertegenwoordiger') && isGenodigd(een) === genodigd,
  )

const vooraf =
  (welke: (feiten: Feiten) => readonly DeelnemerFeit[]) =>
  (feiten: Feiten, kader: Kader): Oordeel =>
    beoordeel(artikel, kader.vandaag, [
      alsOrganisator(feiten, kader),
      inStaat(feiten, ['belegd']),
      mits(welke(feiten).length > 0, 'overleg-niemand-uitgenodigd'),
    ])

const eenVan = (welke: readonly DeelnemerFeit[], deelnemerId: string): Mits =>
  mits(
    welke.some(({ id }) => id === deelnemerId),
    'overleg-deelnemer-onbekend',
  )

/** What stands in the way of taking an invitation back. */
export const voorafTrekUitnodigingIn = vooraf(inTeTrekken)

/** Takes the invitation of a party back: from then on it sees nothing of it; never of the party that asked (N-5.4.3-1, N-5.4.3-1-vrz). */
export const toetsTrekUitnodigingIn = (
  { deelnemerId }: { readonly deelnemerId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const { verzoekendePartij } = feiten.dossier
  const wie = feiten.deelnemers.find(({ id }) => id === deelnemerId)
  const vroeg = verzoekendePartij !== null && wie?.partijId === verzoekendePartij
  return met(voorafTrekUitnodigingIn(feiten, kader), [
    vroeg ? mits(false, 'overleg-verzoeker-hoort-erbij') : eenVan(inTeTrekken(feiten), deelnemerId),
  ])
}

/** What stands in the way of not inviting a client or who speaks for one. */
export const voorafNodigNietUit = vooraf((feiten) => mensenMet(feiten, true))

/** Does not invite somebody after all: for a weighty interest, with a motive, per person (5.4.3 lid 1, N-5.4.3-1-clt; Q-36). */
export const toetsNodigNietUit = (
  invoer: { readonly deelnemerId: string; readonly redenCode: ZwaarwegendeReden; readonly motief: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafNodigNietUit(feiten, kader), [
    eenVan(mensenMet(feiten, true), invoer.deelnemerId),
    belegmits(gevuld(invoer.motief), 'overleg-laten-zonder-motief'),
    belegmits(
      isZwaarwegend(invoer.redenCode, 'casusoverleg', kader.vandaag),
      'overleg-laten-zonder-zwaar-belang',
    ),
  ])

/** What stands in the way of inviting somebody after all. */
export const voorafNodigAlsnogUit = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(artikel, kader.vandaag, [
    alsOrganisator(feiten, kader),
    inStaat(feiten, ['belegd']),
    mits(mensenMet(feiten, false).length > 0, 'overleg-al-uitgenodigd'),
  ])

/** Invites a client or who speaks for one after all: that is the rule, and asks nothing (N-5.4.3-1-clt). */
export const toetsNodigAlsnogUit = (
  { deelnemerId }: { readonly deelnemerId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafNodigAlsnogUit(feiten, kader), [eenVan(mensenMet(feiten, false), deelnemerId)])

/** Of whom it can be said about whom he hears: only where it is about more than one. */
export const teRegelen = (feiten: Feiten): readonly DeelnemerFeit[] =>
  feiten.betrokkenen.filter(({ hoedanigheid }) => hoedanigheid !== 'vertegenwoordiger').length > 1
    ? mensenMet(feiten, true)
    : []

/** What stands in the way of saying who hears what: also while it is open. */
export const voorafRegelWieWatHoort = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(artikel, kader.vandaag, [
    alsOrganisator(feiten, kader),
    inStaat(feiten, ['belegd', 'open']),
    mits(teRegelen(feiten).length > 0, 'overleg-niemand-uitgenodigd'),
  ])

const hoortOverZichzelf = (wie: DeelnemerFeit | undefined, hoortOver: readonly string[]): Mits =>
  mits(
    wie?.soort === 'client' ? hoortOver.includes(wie.betrokkeneId ?? '') : hoortOver.length > 0,
    'overleg-hoort-niet-over-zichzelf',
  )

/**
 * Says about whom a client, or who speaks for one, may hear: himself always, another of the family only when that was chosen (5.4.3 lid 1,
 * N-5.4.3-1-clt; eigen invulling).
 */
export const toetsRegelWieWatHoort = (
  { deelnemerId, hoortOver }: { readonly deelnemerId: string; readonly hoortOver: readonly string[] },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const over = feiten.betrokkenen.filter(({ hoedanigheid }) => hoedanigheid !== 'vertegenwoordiger')
  return met(voorafRegelWieWatHoort(feiten, kader), [
    eenVan(teRegelen(feiten), deelnemerId),
    mits(
      hoortOver.every((wie) => over.some(({ id }) => id === wie)),
      'overleg-hoort-over-onbekende',
    ),
    hoortOverZichzelf(
      feiten.deelnemers.find(({ id }) => id === deelnemerId),
      hoortOver,
    ),
  ])
}
