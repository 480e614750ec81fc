import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Recht } from '../../wet/rechten.ts'
import type { Feiten, Kader } from './feiten.ts'
import { inStaat, laatste } from './mits.ts'
import { pakketVan } from './pakket.ts'
import { mits } from './redenen.ts'

/** With which requests somebody can say something beside what stands there (AVG 16). */
const metVerklaring: readonly Recht[] = ['aanvulling', 'rectificatie']

/**
 * His own words beside an item: what completes it when that was granted, or what he says of it when it was not mended, once it is decided (AVG 16;
 * eigen invulling: of a rectification that is refused too).
 */
export const voorafZetVerklaringErbij = (feiten: Feiten, { vandaag }: Kader): Oordeel => {
  const { recht } = feiten.dossier
  const afgewezen = laatste(feiten, 'recht-beslist')?.code === 'afgewezen'
  return beoordeel('avg-rectificatie', vandaag, [
    mits(metVerklaring.includes(recht), 'recht-zonder-verklaring'),
    inStaat(feiten, 'recht-beslist'),
    mits(recht !== 'aanvulling' || !afgewezen, 'recht-niets-uit-te-voeren'),
    ...pakketVan(feiten),
  ])
}

/** With input: beside something that is kept of him. */
export const toetsZetVerklaringErbij = (
  { bekend }: { readonly bekend: boolean },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafZetVerklaringErbij(feiten, kader), [mits(bekend, 'ding-niet-in-pakket')])
