import { codeTekst } from '../teksten/catalogus.ts'
import { onderzoekWoorden } from '../teksten/nl/onderzoek-pagina.ts'

/** As what somebody stands in an onderzoek; for whom nobody asked help himself does not stand as who did (2.3a.4 lid 2, N-1.1.1-clt-4). */
export const hoedanigheidTekst = (hoedanigheid: string, procedure: string): string =>
  hoedanigheid === 'verzoeker' && procedure !== 'in-samenspraak'
    ? onderzoekWoorden.omWieHetBegon
    : codeTekst('hoedanigheid', hoedanigheid)
