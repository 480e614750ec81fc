import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { type Zaak, zaakNamen } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, eenmaal, type Redenen } from './toets.ts'
import { opVolmacht, redenenNamens, samenBevoegd } from './vertegenwoordiging.ts'

/** Who wants to see what about whom, and on which day. */
export interface Zicht {
  readonly lezer: string
  readonly over: string
  readonly dag: string
  /** How old `over` is on that day; null: not known, then his age is not tested. */
  readonly groep: Leeftijdsgroep | null
  /** `over` cannot judge his own interests in this. */
  readonly kanNietZelf: boolean
  /** It would harm the child if his representative saw it (5.3.2 lid 3). */
  readonly tegenBelang?: boolean | undefined
}

/** Somebody about himself: from twelve, when he can judge his own interests (5.3.2 lid 2, N-5.3.2-2). */
const zelf = ({ groep, kanNietZelf }: Zicht): Redenen => [
  alsNiet(groep === 'onder-12', 'zicht-onder-twaalf', 'inzage-door-betrokkene'),
  alsNiet(groep !== 'onder-12' && kanNietZelf, 'zicht-kan-niet-zelf', 'inzage-door-betrokkene'),
]

/**
 * Who represents him: of a minor under sixteen, or of who cannot judge it himself, unless the child's interest opposes (5.3.2
 * lid 3, N-5.3.2-3); of sixteen and seventeen nobody but who he gave a mandate himself (5.3.3, N-5.3.3).
 */
const doorAnder = (feiten: Feiten, { lezer, over, dag, groep, kanNietZelf, tegenBelang }: Zicht): Redenen => {
  const los = eenmaal(redenenNamens(feiten, { wie: [lezer], voor: over, zaken: [], dag }))
  if (los.length > 0) return los
  const jongere = groep === '16-tot-18' && !kanNietZelf && !opVolmacht(feiten, [lezer], over, dag)
  return [
    alsNiet(jongere, 'uitkomst-van-jongere', 'geheimhouding'),
    alsNiet(tegenBelang === true && groep !== 'volwassen', 'zicht-tegen-belang', 'inzage-door-betrokkene'),
  ]
}

/** Why this reader may see nothing of it; nothing when he may. */
export const redenenZicht = (feiten: Feiten, zicht: Zicht): Redenen =>
  zicht.lezer === zicht.over ? zelf(zicht) : doorAnder(feiten, zicht)

/**
 * In which matters this reader may see what the dossier holds about somebody: himself in all, a representative only in his own,
 * so a bewindvoerder in money and a mentor in care (N-Awb-2.1, 5.3.2, 5.3.3). Empty: nothing. What a gegeven itself is hidden
 * from (`niet_tonen_aan`) comes on top of this.
 */
export const zichtOp = (feiten: Feiten, zicht: Zicht): readonly Zaak[] => {
  if (redenenZicht(feiten, zicht).some((reden) => reden !== undefined)) return []
  return zicht.lezer === zicht.over ? zaakNamen : samenBevoegd(feiten, [zicht.lezer], zicht.over, zicht.dag)
}
