import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { beginVerzoek } from './begin-verzoek.ts'
import { bekijkBrief, bekijkEigenVerzoek } from './bekijk-eigen-verzoek.ts'
import { dienVerzoekIn } from './dien-verzoek-in.ts'
import { eigenVerzoekZaak, namenVanEigenVerzoek } from './eigen-verzoek.page.tsx'
import { eigenVerzoekDossier } from './eigen-verzoek-dossier.ts'
import { legPogingenVast } from './leg-pogingen-vast.ts'
import { motiveerVerzoek } from './motiveer-verzoek.ts'
import { haalPersoonWeg, verbeterPersoon, voegPersoonToe } from './personen.ts'
import { plichten } from './rules/plichten.ts'
import { neemVerzoekOver, trekVerzoekIn } from './trek-verzoek-in.ts'
import { watHelptBijEigenVerzoek } from './wat-helpt.ts'
import { eigenVerzoekenWerkvoorraad } from './werkvoorraad.ts'

/** The chapter of the gemotiveerd verzoek at the party's own side: Wmo 2015, 2.3a.4 lid 1. */
export const verzoekVanPartij: Hoofdstuk = {
  naam: 'verzoek-van-partij',
  dossier: eigenVerzoekDossier,
  beginnen: [beginVerzoek],
  bekijken: bekijkEigenVerzoek,
  handelingen: [
    motiveerVerzoek,
    legPogingenVast,
    dienVerzoekIn,
    voegPersoonToe,
    verbeterPersoon,
    haalPersoonWeg,
    trekVerzoekIn,
    neemVerzoekOver,
  ],
  inzages: [{ verwerking: bekijkBrief, brief: gelezenBrief }],
  lijsten: [eigenVerzoekenWerkvoorraad],
  voorbij: [
    'verzoek-al-verstuurd',
    'verzoek-alleen-aanvullen',
    'verzoek-is-beslist',
    'verzoek-is-teruggenomen',
  ],
  nietsErvoor: ['al-uw-verzoek', 'laatste-persoon'],
  watHelpt: watHelptBijEigenVerzoek,
  plichten,
  namen: namenVanEigenVerzoek,
  zaak: eigenVerzoekZaak,
}
