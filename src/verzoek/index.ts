import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief, bekijkVerzoek } from './bekijk-verzoek.ts'
import { beslisVerzoek, heropenVerzoek } from './beslis-verzoek.ts'
import { haalGebeurtenisWeg, verbeterGebeurtenis } from './herstel.ts'
import { informeerPersoon, stelInformerenUit, stuurVerzoekbrief } from './informeren.ts'
import { neemVerzoekAan } from './neem-verzoek-aan.ts'
import { plichten } from './rules/plichten.ts'
import { namenVanVerzoek, verzoekZaak } from './verzoek.page.tsx'
import { verzoekDossier } from './verzoek-dossier.ts'
import { vraagAanvulling } from './vraag-aanvulling.ts'
import { watHelptBijVerzoek } from './wat-helpt.ts'
import { weegCriteria } from './weeg-criteria.ts'
import { verzoekWerkvoorraad } from './werkvoorraad.ts'

/** The chapter of the request of a party at the college: Wmo 2015, 2.3a.4 lid 1. It begins when a party sends one. */
export const verzoek: Hoofdstuk = {
  naam: 'verzoek',
  dossier: verzoekDossier,
  beginnen: [],
  bekijken: bekijkVerzoek,
  handelingen: [
    neemVerzoekAan,
    vraagAanvulling,
    weegCriteria,
    beslisVerzoek,
    heropenVerzoek,
    informeerPersoon,
    stuurVerzoekbrief,
    stelInformerenUit,
    verbeterGebeurtenis,
    haalGebeurtenisWeg,
  ],
  inzages: [{ verwerking: bekijkBrief, brief: gelezenBrief }],
  lijsten: [verzoekWerkvoorraad],
  voorbij: ['verzoek-al-beslist', 'verzoek-al-ingetrokken'],
  nietsErvoor: [
    'iedereen-verteld',
    'verzoek-al-aangenomen',
    'verzoek-niets-te-herstellen',
    'verzoek-nog-onbeslist',
  ],
  watHelpt: watHelptBijVerzoek,
  plichten,
  namen: namenVanVerzoek,
  zaak: verzoekZaak,
}
