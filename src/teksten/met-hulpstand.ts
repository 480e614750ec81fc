import { codeTekst } from './catalogus.ts'

/** What was written of the help, behind how the person stands towards it: that was chosen, and belongs to it (2.3a.4 lid 1 onder a). */
export const metHulpstand = (hulpstand: string | null, tekst: string): string =>
  hulpstand ? `${codeTekst('hulpstand', hulpstand)}. ${tekst}` : tekst
