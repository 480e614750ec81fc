import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { rechtenOverGegevens } from '../../wet/rechten.ts'
import { grondenBij, type Weigergrond } from '../../wet/weigergronden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { antwoordVan, inStaat, laatste } from './mits.ts'
import { mits } from './redenen.ts'
import { vragerStand } from './vrager.ts'

/** Whether the request is one for what is kept (AVG 15, 5.3.2). */
export const isInzage = ({ dossier }: Feiten): boolean =>
  dossier.recht === 'inzage' || dossier.recht === 'afschrift'

/** What must hold before anybody looks at what is kept of who asks (AVG 12 lid 6). */
export const pakketVan = (feiten: Feiten) => [
  mits(rechtenOverGegevens.includes(feiten.dossier.recht), 'recht-niet-over-gegevens'),
  mits(antwoordVan(feiten).college, 'recht-alleen-van-partij'),
  mits(vragerStand(feiten) !== null, 'vrager-niet-vastgesteld'),
  mits(vragerStand(feiten) !== 'mag-niet', 'vrager-mag-niet'),
]

/** The same, for who asks to see it: of another request no copy is made. */
const kopieVan = (feiten: Feiten) => [...pakketVan(feiten), mits(isInzage(feiten), 'recht-geen-inzage')]

/** Looking at what is kept of somebody, to answer him: once it is known who asks (AVG 12 lid 6 and 15; N-AVG-15). */
export const toetsBekijkPakket = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-inzage', vandaag, pakketVan(feiten))

/** Adding what it is about, until it is decided. */
export const voorafNeemDossierMee = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-inzage', vandaag, [inStaat(feiten, 'recht-gevraagd'), ...pakketVan(feiten)])

/** Putting the package together, until it is decided: what is left out stands in the decision (AVG 15 lid 4, Awb 3:46). */
export const voorafStelSamen = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-inzage', vandaag, [inStaat(feiten, 'recht-gevraagd'), ...kopieVan(feiten)])

/** What is left out: whole things, or some words of one. */
export interface Weglating {
  readonly dingen: readonly string[]
  readonly grond: Weigergrond
  readonly woorden: string | null
}

/** With input: on a ground of this right, and the words as they stand; `teksten` of everything in the package, by id (AVG 15 lid 4, 5.3.2 lid 4). */
export const toetsLaatWeg = (
  { dingen, grond, woorden }: Weglating,
  feiten: Feiten,
  kader: Kader,
  teksten: ReadonlyMap<string, string>,
): Oordeel => {
  const [eerste = ''] = dingen
  return met(voorafStelSamen(feiten, kader), [
    mits(
      dingen.every((een) => teksten.has(een)),
      'ding-niet-in-pakket',
    ),
    mits(grondenBij(feiten.dossier.recht, kader.vandaag).includes(grond), 'grond-niet-bij-recht'),
    mits(woorden === null || dingen.length === 1, 'woorden-bij-meer-dingen'),
    mits(
      woorden === null || dingen.length > 1 || (teksten.get(eerste) ?? '').includes(woorden),
      'woorden-niet-in-tekst',
    ),
  ])
}

/** Showing again what was left out. */
export const voorafLaatWeerZien = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafStelSamen(feiten, kader), [
    mits(laatste(feiten, 'ding-weggelaten') !== undefined, 'niets-weggelaten'),
  ])

/** A dossier that was found by name and date of birth alone comes along only when it is certain that it is the same person (AVG 12 lid 6). */
export const toetsNeemDossierMee = (
  { zeker }: { readonly zeker: boolean },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafNeemDossierMee(feiten, kader), [mits(zeker, 'zelfde-persoon-onzeker')])

/** The copy is given once it is decided, and once (AVG 15 lid 3, 5.3.2 lid 1; N-AVG-15). */
export const voorafGeefAfschrift = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-inzage', vandaag, [
    inStaat(feiten, 'recht-beslist'),
    ...kopieVan(feiten),
    mits(laatste(feiten, 'recht-beslist')?.code !== 'afgewezen', 'recht-niets-uit-te-voeren'),
    mits(laatste(feiten, 'recht-uitgevoerd') === undefined, 'recht-al-uitgevoerd'),
  ])
