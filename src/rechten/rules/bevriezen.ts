import { type Bevriesgrond, bevriesgrondenBij, gebruiksdagen } from '../../wet/bevriezen.ts'
import { plusDagen } from '../../wet/datum.ts'
import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { rechtOp } from '../../wet/rechten.ts'
import type { Feiten, Kader } from './feiten.ts'
import { inStaat, laatste } from './mits.ts'
import { pakketVan } from './pakket.ts'
import { mits } from './redenen.ts'
import { vragerStand } from './vrager.ts'

/** Lifting what an earlier request froze does not count against what this one did. */
export const vanEerder = 'eerder-bevroren'

/** How many items this request froze and did not lift again. */
export const nogBevroren = ({ gebeurtenissen }: Feiten): number => {
  const aantal = (soort: string) =>
    gebeurtenissen.filter((een) => een.soort === soort && een.code !== vanEerder).length
  return aantal('gegeven-bevroren') - aantal('bevriezing-opgeheven')
}

const code = (feiten: Feiten): string | null | undefined => laatste(feiten, 'recht-beslist')?.code

/** The restriction itself was granted: it stays when the request is closed (AVG 18 lid 1). */
const beperkt = (feiten: Feiten): boolean =>
  feiten.dossier.recht === 'beperking' && code(feiten) !== undefined && code(feiten) !== 'afgewezen'

/** Whether the law asks that nobody uses it while this is weighed, and nobody does anything about it yet (AVG 18 lid 1 onder a and d, AVG 21 lid 1). */
export const moetBevriezen = (feiten: Feiten): boolean =>
  feiten.dossier.staat === 'recht-gevraagd' &&
  rechtOp(feiten.dossier.recht, feiten.dossier.ontvangenOp).bevriest &&
  vragerStand(feiten) === 'mag' &&
  nogBevroren(feiten) === 0

/** Whether there is something that this request froze, and no reason any more (AVG 18 lid 3). */
export const moetOpheffen = (feiten: Feiten): boolean =>
  feiten.dossier.staat !== 'recht-gevraagd' && nogBevroren(feiten) > 0 && !beperkt(feiten)

/** Nobody uses an item while it is weighed what its person says of it, or as long as the restriction holds (AVG 18 lid 1; N-AVG-18, N-AVG-21). */
export const voorafBevries = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-beperking', vandaag, [
    mits(bevriesgrondenBij(feiten.dossier.recht, vandaag).length > 0, 'recht-zonder-bevriezen'),
    inStaat(feiten, 'recht-gevraagd', 'recht-beslist'),
    mits(code(feiten) !== 'afgewezen', 'recht-niets-uit-te-voeren'),
    ...pakketVan(feiten),
  ])

/** By the id of what is in the package, whether it is frozen. */
export type Stand = ReadonlyMap<string, boolean>

/** What is frozen, and why. */
export interface Bevriezing {
  readonly dingen: readonly string[]
  readonly grond: Bevriesgrond
}

/** With input: what is in the package and is not frozen yet, on a ground that belongs to this request. */
export const toetsBevries = (
  { dingen, grond }: Bevriezing,
  feiten: Feiten,
  kader: Kader,
  stand: Stand,
): Oordeel =>
  met(voorafBevries(feiten, kader), [
    mits(
      dingen.every((een) => stand.has(een)),
      'ding-niet-in-pakket',
    ),
    mits(!dingen.some((een) => stand.get(een)), 'ding-al-bevroren'),
    mits(
      bevriesgrondenBij(feiten.dossier.recht, kader.vandaag).includes(grond),
      'bevriesgrond-niet-bij-recht',
    ),
  ])

/** It is used again once it was weighed or the request was taken back; who asked hears it first (AVG 18 lid 3; N-AVG-18). */
export const voorafHefBevriezingOp = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-beperking', vandaag, [
    inStaat(feiten, 'recht-beslist', 'recht-ingetrokken', 'recht-afgerond'),
    ...pakketVan(feiten),
    mits(nogBevroren(feiten) > 0 || feiten.dossier.recht === 'beperking', 'niets-bevroren'),
  ])

/** With input: what is frozen, from a day that is still to come. */
export const toetsHefBevriezingOp = (
  { dingen, vanaf }: { readonly dingen: readonly string[]; readonly vanaf: string },
  feiten: Feiten,
  kader: Kader,
  stand: Stand,
): Oordeel =>
  met(voorafHefBevriezingOp(feiten, kader), [
    mits(
      dingen.every((een) => stand.has(een)),
      'ding-niet-in-pakket',
    ),
    mits(
      dingen.every((een) => stand.get(een) !== false),
      'ding-niet-bevroren',
    ),
    mits(vanaf > kader.vandaag, 'opheffing-niet-vooraf'),
  ])

/** A frozen item is used all the same for what the law names, for some days at a time (AVG 18 lid 2; N-AVG-18). */
export const voorafStaGebruikToe = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-beperking', vandaag, [
    ...pakketVan(feiten),
    mits(nogBevroren(feiten) > 0 || feiten.dossier.recht === 'beperking', 'niets-bevroren'),
  ])

/** With input: what is frozen, until a day that is near. */
export const toetsStaGebruikToe = (
  { dingen, tot }: { readonly dingen: readonly string[]; readonly tot: string },
  feiten: Feiten,
  kader: Kader,
  stand: Stand,
): Oordeel =>
  met(voorafStaGebruikToe(feiten, kader), [
    mits(
      dingen.every((een) => stand.has(een)),
      'ding-niet-in-pakket',
    ),
    mits(
      dingen.every((een) => stand.get(een) !== false),
      'ding-niet-bevroren',
    ),
    mits(tot >= kader.vandaag && tot < plusDagen(kader.vandaag, gebruiksdagen), 'gebruik-te-lang'),
  ])
