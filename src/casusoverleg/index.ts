import { agendabestand } from '../scherm/agendapunt.ts'
import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { afsprakenOpScherm } from './afspraken.page.tsx'
import { beantwoordUitnodiging, legAntwoordVast } from './antwoorden.ts'
import { bekijkAgenda } from './bekijk-agenda.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkCasusoverleg } from './bekijk-casusoverleg.ts'
import { brengIn } from './breng-in.ts'
import { haalTerug, haalUitOverleg, verbeterIngebracht } from './herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from './kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from './noteer-aanwezig.ts'
import { beantwoordAfspraak, deelEigenAfspraak, trekAfspraakIn, veranderAfspraak } from './op-afspraak.ts'
import { beantwoordMeeneming, trekMeenemingIn } from './op-meeneming.ts'
import { namenVanOverleg, overlegZaak } from './overleg.page.tsx'
import { overlegDossier } from './overleg-dossier.ts'
import { peiling } from './peiling.ts'
import { plichten } from './rules/plichten.ts'
import { sluitCasusoverleg } from './sluit-casusoverleg.ts'
import { spreekAf } from './spreek-af.ts'
import { nodigAlsnogUit, nodigNietUit, regelWieWatHoort, trekUitnodigingIn } from './uitnodigingen.ts'
import { verzetCasusoverleg } from './verzet-casusoverleg.ts'
import { vraagMeeTeNemen } from './vraag-mee-te-nemen.ts'
import { overlegWerkvoorraad } from './werkvoorraad.ts'
import { zegCasusoverlegAf } from './zeg-casusoverleg-af.ts'

export { beginCasusoverleg } from './begin.ts'
export {
  belegAlleenAls,
  belegStappen,
  belegStapToets,
  belegVelden,
  nodigPartijVelden,
} from './beleg-velden.ts'
export { volgtUitHetUur } from './dagagenda.ts'
export { Meegenomen, Overlegafspraken } from './gevolgen.tsx'
export {
  type MeegenomenBeeld,
  meegenomenInBeeld,
  type OverlegafspraakBeeld,
  overlegafsprakenInBeeld,
} from './gevolgen-beeld.ts'
export { nodigNogUit, nogUitTeNodigen, redenenTegenNogUitnodigen } from './nodig-uit.ts'
export { type OverlegInBeeld, overleggenInBeeld, overlegKeuze } from './overleg-in-dossier.ts'
export { overlegOpTijdlijn } from './overleg-op-tijdlijn.ts'
export { KomendeOverleggen, Overleggen } from './overleggen.tsx'
export {
  brengInUitDossier,
  redenenTegenUitDossier,
  uitDossierVelden,
  voorUitDossier,
} from './uit-dossier.ts'
export { kregenInOverleg, verstrektInOverleg } from './verstrekt-in-overleg.ts'
export { heeftOverlegNodig, houdOrganisatorenBij, type Organisator } from './zet-organisator.ts'

/** What is done before it opens. */
const vooraf = [
  beantwoordUitnodiging,
  legAntwoordVast,
  regelWieWatHoort,
  nodigNietUit,
  nodigAlsnogUit,
  trekUitnodigingIn,
  verzetCasusoverleg,
  zegCasusoverlegAf,
]

/** What is done while it is open. */
const tijdens = [
  openCasusoverleg,
  komBinnen,
  noteerAanwezig,
  brengIn,
  verbeterIngebracht,
  haalTerug,
  haalUitOverleg,
  noteerWeg,
  gaWeg,
]

const slot = [
  spreekAf,
  beantwoordAfspraak,
  veranderAfspraak,
  trekAfspraakIn,
  deelEigenAfspraak,
  vraagMeeTeNemen,
  beantwoordMeeneming,
  trekMeenemingIn,
  sluitCasusoverleg,
]

/** The chapter of the case conference: Wmo 2015, 5.4.3. It begins in the file from which it is convened. */
export const casusoverleg: Hoofdstuk = {
  naam: 'casusoverleg',
  dossier: overlegDossier,
  beginnen: [],
  bekijken: bekijkCasusoverleg,
  handelingen: [...vooraf, ...tijdens, ...slot],
  peiling,
  inzages: [
    { verwerking: bekijkAgenda, bestand: agendabestand },
    { verwerking: bekijkBrief, brief: gelezenBrief },
    afsprakenOpScherm,
  ],
  lijsten: [overlegWerkvoorraad],
  voorbij: ['overleg-is-gesloten', 'overleg-is-afgezegd'],
  nietsErvoor: [
    'overleg-niemand-uitgenodigd',
    'overleg-al-uitgenodigd',
    'geen-overlegafspraken',
    'geen-eigen-overlegafspraak',
    'niets-om-mee-te-nemen',
    'geen-meeneming',
  ],
  plichten,
  namen: namenVanOverleg,
  zaak: overlegZaak,
}
