import fc from 'fast-check'
import { inburgeringsplichten } from '../src/onderzoek/rules/gebeurtenissen.ts'
import { sluitwijzen } from '../src/onderzoek/rules/sluit-verzoek-bij-wet.ts'
import { wetCodes } from '../src/wet/domeinen.ts'
import { ingangCodes } from '../src/wet/ingangen.ts'
import { dag, tekst } from './willekeurige-stukken.ts'

/** What the acts ask about how an onderzoek began, by which procedure it goes, and the terms beside it. */
export const ingangInvoer = {
  ingang: fc.constantFrom(...ingangCodes),
  wet: fc.constantFrom(...wetCodes),
  inburgeringsplicht: fc.constantFrom(...inburgeringsplichten),
  verderDan: tekst,
  ...{ waaromErnstig: tekst, waaromTochOpen: tekst },
  motivering: tekst,
  ondersteuning: fc.boolean(),
  herzienOp: dag,
  verwachtOp: dag,
  termijn: fc.constantFrom('onderzoek' as const, ...wetCodes),
  hoe: fc.constantFrom(...sluitwijzen),
  aan: tekst,
  ...{ meegedeeld: fc.boolean(), verteld: fc.boolean() },
}
