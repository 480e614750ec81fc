import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { hoortWieHetKreeg } from './afronden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { inStaat, laatste } from './mits.ts'
import { mits } from './redenen.ts'

/** Who got the data hears what changes, once that was granted (AVG 19; N-AVG-19, Q-20). */
export const voorafLaatOntvangersWeten = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-kennisgeving', vandaag, [
    inStaat(feiten, 'recht-beslist'),
    mits(hoortWieHetKreeg(feiten.dossier.recht), 'recht-zonder-kennisgeving'),
    mits(laatste(feiten, 'recht-beslist')?.code !== 'afgewezen', 'recht-niets-uit-te-voeren'),
  ])

/** Which things change, whether they are kept here, and how many parties got one of them. */
export interface Gegeven {
  readonly alleBekend: boolean
  readonly partijen: number
}

/** With input: things that are kept here, of which at least one party got one. */
export const toetsLaatOntvangersWeten = (
  { alleBekend, partijen }: Gegeven,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLaatOntvangersWeten(feiten, kader), [
    mits(alleBekend, 'ding-niet-in-pakket'),
    mits(!alleBekend || partijen > 0, 'niemand-kreeg-dit'),
  ])
