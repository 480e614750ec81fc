import { betrokkeneMet, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { verzoekerVan } from './huishouden.ts'
import { gezinsbeeldOp, isLidVan } from './leid-gezinslid-af.ts'

/** Whether this client stopped and did not come back since (N-2.3a.1-4, Q-32). */
export const isGestopt = (feiten: Feiten, id: string): boolean =>
  laatste(feiten, ['client-gestopt', 'gezinslid-stemt-in'], id)?.soort === 'client-gestopt'

/** Whether he takes part because he asked for help himself: that needs nobody's agreement, of what age he is (N-1.1.1-clt-2). */
export const doetMeeAlsVerzoeker = (feiten: Feiten, id: string): boolean =>
  betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker' &&
  laatste(feiten, ['client-gestopt'], id) === undefined

/** Whether his last word was yes (N-1.1.1-clt-3). */
export const zeiJa = (feiten: Feiten, id: string): boolean =>
  laatste(feiten, ['gezinslid-stemt-in', 'gezinslid-weigert', 'client-gestopt'], id)?.soort ===
  'gezinslid-stemt-in'

/**
 * Who asked for help, and everybody who agreed and is gezinslid of him or of another who takes part, on this day: who
 * becomes client brings his own family in reach (1.1.1). Who asked stays in it when he stops: the onderzoek goes on for
 * the others (explanation of 2.3a.1).
 */
export const kringVan = (feiten: Feiten, dag: string): ReadonlySet<string> => {
  const beeld = gezinsbeeldOp(feiten, dag)
  const kring = new Set([verzoekerVan(feiten)])
  const ja = feiten.betrokkenen.filter(({ id }) => zeiJa(feiten, id))
  for (const van of kring)
    for (const { id } of ja) if (!kring.has(id) && isLidVan(beeld, id, van)) kring.add(id)
  return kring
}
