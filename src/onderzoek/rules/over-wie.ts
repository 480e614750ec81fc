import type { Reden } from '../../wet/oordeel.ts'
import { zaakNamen } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { alsNiet, type Redenen } from './toets.ts'
import { redenenNamens, samenBevoegd, vertegenwoordigden, zakenVanReikwijdte } from './vertegenwoordiging.ts'

/** Who reads a letter with the outcome, about whom (when that is said), and on which day. */
interface Lezer {
  readonly betrokkeneId: string
  readonly overId?: string | undefined
  readonly datum: string
}

/**
 * About which client a letter is: who is said; else a client himself; else the one client somebody represents that day.
 * Undefined when that leaves nobody, or more than one.
 */
export const overWie = (feiten: Feiten, { betrokkeneId, overId, datum }: Lezer): string | undefined => {
  if (overId !== undefined) return overId
  if (isClient(feiten, betrokkeneId)) return betrokkeneId
  const voor = vertegenwoordigden(feiten, betrokkeneId, datum).filter((id) => isClient(feiten, id))
  return voor.length === 1 ? voor[0] : undefined
}

const nooitVertegenwoordiger = ({ vertegenwoordigingen }: Feiten, id: string): boolean =>
  vertegenwoordigingen.every(({ betrokkeneId }) => betrokkeneId !== id)

/** Nobody was said and the facts do not say it either: no representative at all, of several clients, or not (yet, any more). */
const zonderClient = (feiten: Feiten, { betrokkeneId, datum }: Lezer): Redenen => {
  if (nooitVertegenwoordiger(feiten, betrokkeneId))
    return [alsNiet(true, 'uitkomst-alleen-client', 'uitkomst-afzonderlijk')]
  const clienten = feiten.vertegenwoordigingen
    .filter((band) => band.betrokkeneId === betrokkeneId && isClient(feiten, band.voorId))
    .map(({ voorId }) => voorId)
  const [enige, ...rest] = [...new Set(clienten)]
  if (enige === undefined) return [alsNiet(true, 'uitkomst-alleen-client', 'uitkomst-afzonderlijk')]
  if (rest.length > 0) return [alsNiet(true, 'uitkomst-over-wie', 'uitkomst-afzonderlijk')]
  return redenenNamens(feiten, { wie: [betrokkeneId], voor: enige, zaken: [], dag: datum })
}

const teSmal = (feiten: Feiten, { betrokkeneId, datum }: Lezer, over: string): Reden | undefined => {
  const mag = samenBevoegd(feiten, [betrokkeneId], over, datum)
  const nodig = zakenVanReikwijdte(feiten)
  return alsNiet(
    !nodig.some((zaak) => mag.includes(zaak)),
    'vertegenwoordiger-buiten-onderzoek',
    'vertegenwoordiging',
  )
}

/**
 * Why this reader may not be told the outcome: only a client himself, or who represents that one client on that day in
 * something the onderzoek is about (N-2.3a.2-1, N-2.3a.2-1-afz, N-Awb-2.1).
 */
export const redenenLezer = (feiten: Feiten, lezer: Lezer): Redenen => {
  const over = overWie(feiten, lezer)
  if (over === undefined) return zonderClient(feiten, lezer)
  if (!isClient(feiten, over)) return [alsNiet(true, 'uitkomst-alleen-client', 'uitkomst-afzonderlijk')]
  if (over === lezer.betrokkeneId) return []
  const namens = redenenNamens(feiten, {
    wie: [lezer.betrokkeneId],
    voor: over,
    zaken: [],
    dag: lezer.datum,
  })
  return namens.some((reden) => reden !== undefined) ? namens : [teSmal(feiten, lezer, over)]
}

/** In which matters this reader may read about the client: a client himself in all. */
export const leestOver = (feiten: Feiten, lezer: Lezer, over: string) =>
  over === lezer.betrokkeneId ? zaakNamen : samenBevoegd(feiten, [lezer.betrokkeneId], over, lezer.datum)
