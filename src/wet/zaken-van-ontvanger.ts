import { type Domein, domeinen, wetten } from './domeinen.ts'
import type { EigenTaak } from './melding.ts'
import { type Zaak, zaakNamen, zakenVanDomein } from './vertegenwoordiging.ts'

/** The matters of help under a task of the college; undefined: nothing was chosen yet, then all of them. */
export const zakenVanTaak = (taak: EigenTaak | undefined): readonly Zaak[] => {
  if (!taak) return zaakNamen
  return zakenVanDomein(taak === 'oggz' ? 'publieke-gezondheid' : wetten[taak].domein)
}

/** The matters of help by a party, by its domain; of an unknown one all of them. */
export const zakenVanPartij = (partij: { readonly domein: string } | undefined): readonly Zaak[] =>
  partij && Object.hasOwn(domeinen, partij.domein) ? zakenVanDomein(partij.domein as Domein) : zaakNamen
