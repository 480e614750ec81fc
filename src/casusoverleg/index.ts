import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { afsprakenOpScherm } from './afspraken.page.tsx'
import { bekijkCasusoverleg } from './bekijk-casusoverleg.ts'
import { brengIn } from './breng-in.ts'
import { haalTerug, verbeterIngebracht } from './herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from './kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from './noteer-aanwezig.ts'
import { namenVanOverleg, overlegZaak } from './overleg.page.tsx'
import { overlegDossier } from './overleg-dossier.ts'
import { peiling } from './peiling.ts'
import { plichten } from './rules/plichten.ts'
import { zegCasusoverlegAf } from './zeg-casusoverleg-af.ts'

export { beginCasusoverleg } from './begin.ts'
export { belegAlleenAls, belegStappen, belegVelden } from './beleg-velden.ts'

/** The chapter of the case conference: Wmo 2015, 5.4.3. It begins in the file from which it is convened. */
export const casusoverleg: Hoofdstuk = {
  naam: 'casusoverleg',
  dossier: overlegDossier,
  beginnen: [],
  bekijken: bekijkCasusoverleg,
  handelingen: [
    zegCasusoverlegAf,
    openCasusoverleg,
    komBinnen,
    noteerAanwezig,
    brengIn,
    verbeterIngebracht,
    haalTerug,
    noteerWeg,
    gaWeg,
  ],
  peiling,
  inzages: [afsprakenOpScherm],
  lijsten: [],
  voorbij: ['overleg-is-gesloten', 'overleg-is-afgezegd'],
  plichten,
  namen: namenVanOverleg,
  zaak: overlegZaak,
}
