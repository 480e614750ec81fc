import { zonderBijdrage } from '../../wet/afspraakstaten.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { type MetRecht, magVerwerken } from '../../wet/partij-bevoegdheden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type GekozenGegeven, toetsKeuze } from './keuze-van-gegevens.ts'
import { gestopt } from './laat-client-stoppen.ts'
import { alsCoordinator, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** One party and the gegevens it needs: there is no act that gives to several parties at once. */
export interface Deling {
  readonly partijId: string
  readonly gegevens: readonly GekozenGegeven[]
}

/** The parties that contribute: those with an agreement that was not refused or withdrawn. Read by form and rule. */
export const partijenMetBijdrage = ({ partijen, afspraken }: Feiten): readonly string[] =>
  partijen
    .map(({ id }) => id)
    .filter((id) =>
      afspraken.some(({ partijId, staat }) => partijId === id && !zonderBijdrage.includes(staat)),
    )

/** Before input: a party contributes and there is something to give (5.4.4 lid 5, N-5.4.4-5). */
export const voorafDeelMetPartij = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('verstrekken-door-coordinator', [
    ...alsCoordinator(feiten, kader),
    mits(partijenMetBijdrage(feiten).length > 0, 'partij-zonder-bijdrage'),
    mits(feiten.gegevens.length > 0, 'niets-gekozen'),
  ])

/**
 * With input: only what this party needs, with a reason per gegeven, the provider's conditions honoured, and of a special category
 * only what the own law of the party lets it process (5.4.4 lid 5, N-5.4.4-5, N-5.4.3-4c). `ontvanger`: what the register says of it.
 */
export const toetsDeelMetPartij = (
  invoer: Deling,
  feiten: Feiten,
  kader: Kader,
  ontvanger: MetRecht | undefined,
): Oordeel =>
  met(voorafDeelMetPartij(feiten, kader), [
    neemtDeel(invoer.partijId, feiten),
    vanWieMeedoet(invoer, feiten),
    eigenWetLaatToe(invoer, feiten, ontvanger, kader.vandaag),
    ...toetsKeuze(invoer.gegevens, feiten.gegevens, invoer.partijId, kader.vandaag),
  ])

const neemtDeel = (partijId: string, feiten: Feiten): Mits => {
  if (!feiten.partijen.some(({ id }) => id === partijId)) return reden('partij-doet-niet-mee')
  return mits(partijenMetBijdrage(feiten).includes(partijId), 'partij-zonder-bijdrage')
}

/** Nothing about who stopped is shared any more (N-2.3a.3-4-stp). */
const vanWieMeedoet = ({ gegevens }: Deling, feiten: Feiten): Mits => {
  const ids = gegevens.map(({ gegevenId }) => gegevenId)
  const weg = gestopt(feiten)
  return mits(
    feiten.gegevens.every(({ id, betrokkeneId }) => !ids.includes(id) || !weg.includes(betrokkeneId)),
    'client-doet-niet-meer-mee',
  )
}

const onbekend: MetRecht = { soort: null, eigenRecht: [] }

const eigenWetLaatToe = (
  { gegevens }: Deling,
  feiten: Feiten,
  ontvanger: MetRecht | undefined,
  vandaag: string,
): Mits =>
  mits(
    feiten.gegevens
      .filter(({ id }) => gegevens.some(({ gegevenId }) => gegevenId === id))
      .every(({ categorie }) => magVerwerken(ontvanger ?? onbekend, categorie, vandaag)),
    'eigen-wet-laat-niet-toe',
  )
