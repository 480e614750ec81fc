import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { bezwaardagVoorbij } from '../../wet/rechten-termijnen.ts'
import { type Beslissing, tegenBeslissing } from '../../wet/weigergronden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { tegenOngehoord } from './horen.ts'
import { antwoordVan, laatste, magOver, termijnartikel } from './mits.ts'
import { isInzage } from './pakket.ts'
import { mits } from './redenen.ts'
import { vragerStand } from './vrager.ts'

/**
 * The college decides its own part, once it is known who asks and what is of the party was passed on; and never who took it in
 * (Awb 2:4, N-Awb-2.4; on objection and a complaint once he was heard, Awb 7:2 and 9:10; AVG 12 lid 6; Awb 2:3).
 */
export const voorafBeslis = (feiten: Feiten, { vandaag, wie }: Kader): Oordeel => {
  const { college, partij } = antwoordVan(feiten)
  return beoordeel(termijnartikel(feiten), vandaag, [
    magOver('beslis', feiten),
    mits(college, 'recht-alleen-van-partij'),
    mits(
      !(college && partij) || laatste(feiten, 'recht-doorgestuurd') !== undefined,
      'recht-nog-niet-doorgestuurd',
    ),
    mits(vragerStand(feiten) !== null, 'vrager-niet-vastgesteld'),
    tegenOngehoord(feiten),
    mits(wie.gebruikerId !== feiten.dossier.aangenomenDoor, 'wie-aannam-beslist-niet'),
  ])
}

/** With input: granted, or refused on a named ground of this right with why; as too late only what came too late (MvT 6.2.4, Awb 6:11; N-5.3.2-2 to -4, N-5.3.5, N-AVG-23). */
export const toetsBeslis = (
  beslissing: Pick<Beslissing, 'beslissing' | 'gronden' | 'motief' | 'tot'>,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const { recht, door } = feiten.dossier
  const heel = { ...beslissing, recht, doorVertegenwoordiger: door !== 'zelf' }
  const weggelaten = isInzage(feiten) && laatste(feiten, 'ding-weggelaten') !== undefined
  return met(voorafBeslis(feiten, kader), [
    ...tegenBeslissing(heel, kader.vandaag),
    mits(
      !beslissing.gronden.includes('bezwaar-te-laat') || bezwaardagVoorbij(feiten.dossier) !== null,
      'bezwaar-was-op-tijd',
    ),
    mits(vragerStand(feiten) !== 'mag-niet' || beslissing.beslissing === 'afgewezen', 'vrager-mag-niet'),
    mits(!(weggelaten && beslissing.beslissing === 'toegewezen'), 'weglating-niet-besloten'),
  ])
}
