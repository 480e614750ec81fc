import { datum, dossierkeuzes, ja, regel } from '../verwerking/velden.ts'

/** The conditions a party can tie to one gegeven, beside those to everything it gives (N-5.4.2-1-vw). */
export const itemVoorwaarden = {
  ditEerstVragen: ja().default(false),
  ditNietNaarCoordinator: ja().default(false),
  ditNietDelenMet: dossierkeuzes(0).default([]),
  ditAlleenCoordinator: ja().default(false),
  ditAlleenDelenMet: dossierkeuzes(0).default([]),
  ditAlleenTot: datum().optional(),
  alleenDeel: regel({ max: 500, wieZiet: 'gemelde' }).optional(),
}

/** The same as their form names them, in a row. */
export const veldenVanItem = Object.keys(itemVoorwaarden).map((naam) => `items.${naam}`)
