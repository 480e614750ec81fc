/** Every combination of one value per axis: `{ a: [1, 2], b: [true, false] }` gives four. */
export const combinaties = <T extends object>(
  assen: {
    readonly [K in keyof T]: readonly T[K][]
  },
): readonly T[] => {
  let tot: readonly object[] = [{}]
  for (const [naam, waarden] of Object.entries<readonly unknown[]>(assen))
    tot = tot.flatMap((deel) => waarden.map((waarde) => ({ ...deel, [naam]: waarde })))
  return tot as readonly T[]
}
