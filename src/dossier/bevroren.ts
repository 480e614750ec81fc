import type { Dossier, Rij, Rijen, Tabel } from './rijen.ts'

/** Whether nobody uses this item on day `op` ('yyyy-mm-dd'), but for what the law names (AVG 18 lid 2; N-AVG-18). */
export const isBevroren = (
  { bevroren_op: sinds, bevroren_tot: tot }: Pick<Rijen['gegeven'], 'bevroren_op' | 'bevroren_tot'>,
  op: string,
): boolean => Boolean(sinds) && (!tot || op < tot)

/** Since when nobody uses it on day `op`; null when it is used (AVG 18). */
export const bevrorenSinds = (rij: Parameters<typeof isBevroren>[0], op: string): string | null =>
  isBevroren(rij, op) ? (rij.bevroren_op ?? null) : null

/** The dossier on day `op` as if what is frozen were not there, and how many items that are (AVG 18; N-AVG-18). */
export const zonderBevroren = <T extends Tabel>(
  dossier: Dossier<T>,
  op: string,
): { readonly dossier: Dossier<T>; readonly bevroren: number } => {
  const { gegeven } = dossier.rijen as { readonly gegeven?: readonly Rij<'gegeven'>[] }
  if (!gegeven?.some((rij) => isBevroren(rij, op))) return { dossier, bevroren: 0 }
  const over = gegeven.filter((rij) => !isBevroren(rij, op))
  const rijen = { ...dossier.rijen, gegeven: over }
  return { dossier: { ...dossier, rijen }, bevroren: gegeven.length - over.length }
}
