import { type Bijeenkomst, redenenTegenBijeenkomst } from '../../wet/casusoverleg.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { uurVan } from '../../wet/tijdvak.ts'
import type { DeelnemerFeit, Feiten, Kader } from './feiten.ts'
import { alsOrganisator, beoordeel, gevuld, inStaat, met, mits } from './mits.ts'
import { deelnemerVan, isGenodigd, partijenVan } from './toegang.ts'

const artikel = 'casusoverleg'

/** What somebody who is invited says: he comes, or not; a party says who comes. */
export const antwoorden = ['komt', 'komt-niet'] as const
export type Antwoord = (typeof antwoorden)[number]

/** What is said on an invitation. */
export interface Gezegd {
  readonly antwoord: Antwoord
  /** Who comes for a party: name and function. */
  readonly wie?: string | undefined
}

const metNaam = ({ antwoord, wie }: Gezegd, isPartij: boolean) =>
  mits(antwoord !== 'komt' || !isPartij || gevuld(wie), 'overleg-iemand-zonder-naam')

/** What stands in the way of an answer of a party: it waits to be held (5.4.3 lid 1). */
export const voorafBeantwoordUitnodiging = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(artikel, kader.vandaag, [
    inStaat(feiten, ['belegd']),
    mits(deelnemerVan(feiten, kader)?.soort === 'partij', 'overleg-niemand-uitgenodigd'),
  ])

/**
 * A party says whether it comes, and who; it need not come, nor say why not. Whose organisation is two parties here says for which he answers
 * (5.4.3 lid 1 and 2).
 */
export const toetsBeantwoordUitnodiging = (
  { deelnemerId, ...gezegd }: Gezegd & { readonly deelnemerId?: string | undefined },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const partijen = partijenVan(feiten, kader)
  return met(voorafBeantwoordUitnodiging(feiten, kader), [
    mits(partijen.length < 2 || deelnemerId !== undefined, 'overleg-kies-voor-wie'),
    mits(deelnemerId === undefined || partijen.some(({ id }) => id === deelnemerId), 'overleg-niet-genodigd'),
    metNaam(gezegd, true),
  ])
}

/** Everybody who is invited, but who organises it. */
export const genodigden = ({ deelnemers }: Feiten): readonly DeelnemerFeit[] =>
  deelnemers.filter((een) => een.soort !== 'organisator' && isGenodigd(een))

/** What stands in the way of recording an answer that came by telephone or letter. */
export const voorafLegAntwoordVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(artikel, kader.vandaag, [
    alsOrganisator(feiten, kader),
    inStaat(feiten, ['belegd']),
    mits(genodigden(feiten).length > 0, 'overleg-niemand-uitgenodigd'),
  ])

/** Records what somebody who is invited said: a client, who speaks for him, or a party without a portal (5.4.3 lid 1). */
export const toetsLegAntwoordVast = (
  { deelnemerId, ...gezegd }: Gezegd & { readonly deelnemerId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const wie = genodigden(feiten).find(({ id }) => id === deelnemerId)
  return met(voorafLegAntwoordVast(feiten, kader), [
    mits(wie !== undefined, 'overleg-deelnemer-onbekend'),
    metNaam(gezegd, wie?.soort === 'partij'),
  ])
}

/** What stands in the way of moving it: it waits, and the asker organises it. */
export const voorafVerzetCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(artikel, kader.vandaag, [alsOrganisator(feiten, kader), inStaat(feiten, ['belegd'])])

/** Moves it to another day, hour or place; who is invited says again whether he comes (5.4.3 lid 1). */
export const toetsVerzetCasusoverleg = (invoer: Bijeenkomst, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerzetCasusoverleg(feiten, kader), redenenTegenBijeenkomst(invoer, kader.vandaag))

/** Whether it is on another moment than it was: then an answer that was given says nothing any more. */
export const isVerzet = ({ dossier }: Feiten, { datum, tijd, tot }: Bijeenkomst): boolean =>
  dossier.dag !== datum || dossier.begin !== uurVan(tijd) || dossier.einde !== uurVan(tot)
