import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { tegenVerlengen } from '../../wet/rechten-termijnen.ts'
import { tegenWieVraagt, type WieVraagt } from '../../wet/wie-vraagt.ts'
import type { Feiten, Kader } from './feiten.ts'
import { antwoordVan, inStaat, laatste, magOver, termijnartikel, tijdVan } from './mits.ts'
import { mits } from './redenen.ts'

/** Who asks is established while it is not decided; again when it proves to be different (AVG 12 lid 6, N-AVG-12-6). */
export const voorafStelVragerVast = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-identiteit', vandaag, [inStaat(feiten, 'recht-gevraagd')])

/** With input: what was found of who asks; `geboortedatum` of whom it is about, null when unknown (5.3.2 lid 2 and 3, Q-42). */
export const toetsStelVragerVast = (
  bevonden: Omit<WieVraagt, 'door'>,
  feiten: Feiten,
  kader: Kader,
  geboortedatum: string | null,
): Oordeel =>
  met(
    voorafStelVragerVast(feiten, kader),
    tegenWieVraagt({ ...bevonden, door: feiten.dossier.door }, geboortedatum, kader.vandaag),
  )

/** That he may not ask this, or that it cannot be known who he is: then it is refused, in a decision that says so (AVG 12 lid 2 to 4). */
export const voorafLegVragerMagNietVast = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafStelVragerVast(feiten, kader)

/** More time is taken once, and told before the first term is over (AVG 12 lid 3, Awb 7:10 and 9:11; N-AVG-12-3). */
export const voorafVerleng = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel(termijnartikel(feiten), vandaag, [
    inStaat(feiten, 'recht-gevraagd'),
    mits(antwoordVan(feiten).college, 'recht-alleen-van-partij'),
    ...tegenVerlengen(tijdVan(feiten), vandaag),
  ])

/** What is of a party goes to that party without delay, and once (Awb 2:3, N-Awb-2.3, N-klacht-a, Q-34). */
export const voorafStuurDoor = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('doorzenden', vandaag, [
    inStaat(feiten, 'recht-gevraagd'),
    mits(antwoordVan(feiten).partij, 'recht-niets-door-te-sturen'),
    mits(laatste(feiten, 'recht-doorgestuurd') === undefined, 'recht-al-doorgestuurd'),
  ])

/** Who asked takes it back, as long as it is not decided (AVG 12 lid 3). */
export const voorafTrekIn = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel(termijnartikel(feiten), vandaag, [magOver('trek-in', feiten)])
