import { verstrekkingenPagina } from '../scherm/verstrekkingen.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { beeindigBemoeizorg, heropenBemoeizorg } from './beeindig.ts'
import { bekijkBemoeizorg } from './bekijk-bemoeizorg.ts'
import { bekijkVerstrekkingen } from './bekijk-verstrekkingen.ts'
import { bemoeizorgZaak, namenVanBemoeizorg } from './bemoeizorg.page.tsx'
import { draagOver } from './draag-over.ts'
import { haalGebeurtenisWeg, verbeterGebeurtenis } from './herstel.ts'
import { informeerClient, stelInformerenUit } from './informeren.ts'
import { legHulpAanvaardVast, motiveerZonderInstemming } from './instemming.ts'
import { legContactVast } from './leg-contact-vast.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { neemOver } from './neem-over.ts'
import { oggzDossier } from './oggz-dossier.ts'
import { legOvernameVast, legWeigeringVast, trekOverdrachtIn, vraagOvernameNa } from './overname.ts'
import { plichten } from './rules/plichten.ts'
import { haalGegevenWeg, legOntvangerIngelichtVast, verbeterGegeven } from './verbeter-gegeven.ts'
import { watHelptBijBemoeizorg } from './wat-helpt.ts'
import { oggzWerkvoorraad } from './werkvoorraad.ts'
import { trekDoorzettingIn, zetDoor } from './zet-door.ts'

export { lopendeBemoeizorgMet } from './herkenning.store.ts'
export { herkenningenInOggz } from './herkenning.ts'
export { inzageInBemoeizorg } from './inzage-in-bemoeizorg.ts'

/** The chapter of the oggz: Wmo 2015, 1.1.1 and 5.1.2 lid 2. It begins when a melding is taken up (2.2.5 lid 2). */
export const oggz: Hoofdstuk = {
  naam: 'oggz',
  dossier: oggzDossier,
  beginnen: [],
  bekijken: bekijkBemoeizorg,
  handelingen: [
    legContactVast,
    legGegevenVast,
    motiveerZonderInstemming,
    legHulpAanvaardVast,
    informeerClient,
    stelInformerenUit,
    draagOver,
    zetDoor,
    vraagOvernameNa,
    legOvernameVast,
    legWeigeringVast,
    trekOverdrachtIn,
    trekDoorzettingIn,
    legOntvangerIngelichtVast,
    beeindigBemoeizorg,
    heropenBemoeizorg,
    neemOver,
    verbeterGebeurtenis,
    haalGebeurtenisWeg,
    verbeterGegeven,
    haalGegevenWeg,
  ],
  inzages: [{ verwerking: bekijkVerstrekkingen, pagina: verstrekkingenPagina(oggzDossier.pad) }],
  lijsten: [oggzWerkvoorraad],
  voorbij: ['bemoeizorg-beeindigd', 'bemoeizorg-niet-in-deze-stand'],
  nietsErvoor: [
    'client-al-geinformeerd',
    'oggz-niets-te-verbeteren',
    'oggz-ontvanger-weet-het',
    'niets-overgedragen',
    'oggz-niets-doorgezet',
    'al-de-eigen-zaak',
  ],
  watHelpt: watHelptBijBemoeizorg,
  plichten,
  namen: namenVanBemoeizorg,
  zaak: bemoeizorgZaak,
}
