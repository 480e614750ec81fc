/**
 * Makes a reading that is done once for each dossier that was loaded, however many parts of a page ask for it: one query
 * and not one per part. What the running act itself changes is not seen by it.
 */
export const eenmaalPerLezing = <B extends { readonly dossier: object }, A extends readonly unknown[], T>(
  lees: (bron: B, ...rest: A) => Promise<T>,
): ((bron: B, ...rest: A) => Promise<T>) => {
  const gelezen = new WeakMap<object, Promise<T>>()
  return (bron, ...rest) => {
    const bekend = gelezen.get(bron.dossier) ?? lees(bron, ...rest)
    gelezen.set(bron.dossier, bekend)
    return bekend
  }
}
