import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief, bekijkVerzoek } from './bekijk-verzoek.ts'
import { beslis } from './beslis.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { bevries, hefBevriezingOp } from './bevries.ts'
import { geefAfschrift } from './geef-afschrift.ts'
import { laatOntvangersWeten } from './laat-ontvangers-weten.ts'
import { legHorenVast } from './leg-horen-vast.ts'
import { mijnRechten } from './mijn-verzoeken.ts'
import { neemMeerTijd } from './neem-meer-tijd.ts'
import { neemVerzoekAan } from './neem-verzoek-aan.ts'
import { pakketPagina } from './pakket.page.tsx'
import { rechtenDossier } from './rechten-dossier.ts'
import { legUitvoeringVast, neemOver, sluit, trekIn } from './rond-af.ts'
import { plichten } from './rules/plichten.ts'
import { staGebruikToe } from './sta-gebruik-toe.ts'
import { bekijkPakket, laatWeerZien, laatWeg, neemDossierMee } from './stel-pakket-samen.ts'
import { legVragerMagNietVast, stelVragerVast } from './stel-vrager-vast.ts'
import { stuurDoor } from './stuur-door.ts'
import { verbeterPersoon, verbeterVerzoek } from './verbeter-verzoek.ts'
import { namenVanVerzoek, verzoekZaak } from './verzoek.page.tsx'
import { watHelptBijRechten } from './wat-helpt.ts'
import { rechtenWerkvoorraad } from './werkvoorraad.ts'
import { zetVerklaringErbij } from './zet-verklaring-erbij.ts'

/** The chapter of requests about rights: AVG 12 and 15 to 22, Wmo 2015 5.3.2 and 5.3.5, Awb 6:7 and chapter 9. */
export const rechten: Hoofdstuk = {
  naam: 'rechten',
  dossier: rechtenDossier,
  beginnen: [neemVerzoekAan],
  bekijken: bekijkVerzoek,
  handelingen: [
    bevestigOntvangst,
    stelVragerVast,
    legVragerMagNietVast,
    stuurDoor,
    bevries,
    legHorenVast,
    beslis,
    neemMeerTijd,
    laatWeg,
    laatWeerZien,
    neemDossierMee,
    geefAfschrift,
    laatOntvangersWeten,
    staGebruikToe,
    hefBevriezingOp,
    zetVerklaringErbij,
    legUitvoeringVast,
    sluit,
    trekIn,
    neemOver,
    verbeterVerzoek,
    verbeterPersoon,
  ],
  inzages: [
    { verwerking: bekijkBrief, brief: gelezenBrief },
    { verwerking: bekijkPakket, pagina: pakketPagina },
  ],
  lijsten: [rechtenWerkvoorraad],
  ...mijnRechten,
  voorbij: ['recht-al-beslist', 'recht-al-ingetrokken', 'recht-al-afgerond', 'recht-al-uitgevoerd'],
  nietsErvoor: [
    'recht-niets-door-te-sturen',
    'recht-al-doorgestuurd',
    'recht-niets-uit-te-voeren',
    'ontvangst-al-bevestigd',
    'al-uw-rechtenzaak',
    'antwoord-niet-te-verlengen',
    'antwoord-al-verlengd',
    'recht-zonder-horen',
    'recht-geen-inzage',
    'recht-zonder-kennisgeving',
    'niets-weggelaten',
    'recht-zonder-bevriezen',
    'niets-bevroren',
    'recht-zonder-verklaring',
  ],
  watHelpt: watHelptBijRechten,
  plichten,
  namen: namenVanVerzoek,
  zaak: verzoekZaak,
}
