import type { Veld } from './velden.ts'
import type { Gekozen, Keuzes } from './verwerking.ts'

/** What there is only one of is chosen already, as the form shows it: the form begins as if a link had chosen it. */
export const enigeKeuzes = (velden: readonly Veld[], keuzes: Keuzes): Gekozen =>
  Object.fromEntries(
    velden
      .filter(({ soort, verplicht }) => soort === 'dossierkeuze' && verplicht)
      .flatMap(({ naam }) => {
        const [enige, ...meer] = keuzes[naam] ?? []
        return enige && meer.length === 0 ? [[naam, enige.waarde] as const] : []
      }),
  )
