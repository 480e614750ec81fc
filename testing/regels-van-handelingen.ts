declare global {
  interface ImportMeta {
    /** Every module that these patterns name, filled in by the test runner where it is called. */
    glob<M>(patterns: readonly string[], options: { readonly eager: true }): Readonly<Record<string, M>>
  }
}

type Regelbestand = Readonly<Record<string, unknown>>

/** The two tests of one act, as a file of `rules/` exports them. */
export interface Regelpaar<Vooraf, Toets> {
  readonly vooraf: Vooraf
  readonly toets: Toets
}

const slugVan = (naam: string): string =>
  naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1)

/**
 * The tests of every act, by its slug, read from what the files of `rules/` export: `voorafLegDoelVast` and
 * `toetsLegDoelVast` are the act `leg-doel-vast`. A new rule is found by itself; half a pair is no act.
 */
export const regelsVanHandelingen = <Vooraf, Toets>(
  bestanden: Readonly<Record<string, Regelbestand>>,
): Readonly<Record<string, Regelpaar<Vooraf, Toets>>> => {
  const alles: Regelbestand = Object.assign({}, ...Object.values(bestanden))
  const paren = Object.keys(alles)
    .filter((naam) => naam.startsWith('vooraf'))
    .map((naam) => naam.slice('vooraf'.length))
    .filter((naam) => typeof alles[`toets${naam}`] === 'function')
  return Object.fromEntries(
    paren.map((naam) => [
      slugVan(naam),
      { vooraf: alles[`vooraf${naam}`] as Vooraf, toets: alles[`toets${naam}`] as Toets },
    ]),
  )
}
