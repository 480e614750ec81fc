import type { Dossier, Rij, Rijen, Tabel } from './rijen.ts'

type Bevriesbaar = Pick<Rijen['gegeven'], 'bevroren_op' | 'bevroren_tot' | 'gebruik_tot'>

/** Since when this item is frozen on day `op` ('yyyy-mm-dd'), also while a named use of it is allowed; null when it is not (AVG 18; N-AVG-18). */
export const bevrorenSinds = (
  { bevroren_op: sinds, bevroren_tot: tot }: Bevriesbaar,
  op: string,
): string | null => (sinds && (!tot || op < tot) ? sinds : null)

const isBevroren = (rij: Bevriesbaar, op: string): boolean =>
  bevrorenSinds(rij, op) !== null && !(rij.gebruik_tot && op <= rij.gebruik_tot)

/** Since when nobody uses this item; null when it is used on day `op`, be it for what the law names (AVG 18 lid 2; N-AVG-18). */
export const nietGebruiktSinds = (rij: Bevriesbaar, op: string): string | null =>
  isBevroren(rij, op) ? bevrorenSinds(rij, op) : null

/** The dossier on day `op` as if what is frozen were not there, and the ids of what that is (AVG 18; N-AVG-18). */
export const zonderBevroren = <T extends Tabel>(
  dossier: Dossier<T>,
  op: string,
): { readonly dossier: Dossier<T>; readonly bevroren: readonly string[] } => {
  const { gegeven } = dossier.rijen as { readonly gegeven?: readonly Rij<'gegeven'>[] }
  if (!gegeven?.some((rij) => isBevroren(rij, op))) return { dossier, bevroren: [] }
  const rijen = { ...dossier.rijen, gegeven: gegeven.filter((rij) => !isBevroren(rij, op)) }
  const bevroren = gegeven.filter((rij) => isBevroren(rij, op)).map(({ id }) => id)
  return { dossier: { ...dossier, rijen }, bevroren }
}
