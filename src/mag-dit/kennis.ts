import { type MagDitVraag, magDitHandelingen } from '../teksten/nl/mag-dit-handelingen.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import type { Rol } from '../wet/rollen.ts'
import type { Antwoorden, Vraag } from './rules/antwoorden.ts'
import type { Kennis } from './rules/onderwerp.ts'

const verwerkingenVan = (hoofdstukken: readonly Hoofdstuk[]): readonly Verwerking[] =>
  hoofdstukken.flatMap((een) => [...een.beginnen, ...een.handelingen])

/** Whether an act is what these answers ask about: a question that was not asked excludes nothing. */
const gaatOver = ({ als = {} }: MagDitVraag, a: Antwoorden): boolean =>
  Object.entries(als).every(([vraag, waarden]) => {
    const antwoord = a[vraag as Vraag]
    return antwoord === undefined || waarden.includes(antwoord)
  })

const uniek = (rollen: readonly Rol[]): readonly Rol[] => [...new Set(rollen)]

/** What the declarations say of who does and who reads what: the same lists by which the road refuses (N-AVG-32). */
export const kennisVan = (hoofdstukken: readonly Hoofdstuk[]): Kennis => {
  const handelingen = verwerkingenVan(hoofdstukken).flatMap(({ id, rollen }) => {
    const magDit = magDitHandelingen[id]
    return magDit ? [{ magDit, rollen }] : []
  })
  return {
    doet: (wat, a) =>
      uniek(
        handelingen.flatMap(({ magDit, rollen }) =>
          magDit.wat === wat && gaatOver(magDit, a) ? rollen : [],
        ),
      ),
    leest: (compartiment) =>
      uniek(
        hoofdstukken.flatMap(({ dossier, bekijken }) =>
          dossier.compartiment === compartiment ? bekijken.rollen : [],
        ),
      ),
  }
}
