import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import { verstrekkingenPagina } from '../scherm/verstrekkingen.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { neemBeslissingTerug, vraagAannameNa } from './aanname.ts'
import { adresnavraagPagina } from './adresnavraag.tsx'
import { heropenMelding, legVeiligheidVast, rondTriageAf } from './afronden.ts'
import { beginTriage } from './begin-triage.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { bekijkVerstrekkingen } from './bekijk-verstrekkingen.ts'
import { legAannameVast, legTeruggaveVast, trekDoorgeleidingIn } from './beslissing.ts'
import { gaAdresNa } from './ga-adres-na.ts'
import { geefAanAndereGemeente } from './geef-aan-andere-gemeente.ts'
import { geleidDoor } from './geleid-door.ts'
import { gespreksscherm } from './gespreksscherm.ts'
import { hergebruikEigenGegeven } from './hergebruik-eigen-gegeven.ts'
import { informeerGemelde } from './informeer-gemelde.ts'
import { informeerMelder } from './informeer-melder.ts'
import { koppelTerug } from './koppel-terug.ts'
import { legContactGemeldeVast } from './leg-contact-gemelde-vast.ts'
import { legInlichtingVast } from './leg-inlichting-vast.ts'
import { legInstemmingVast } from './leg-instemming-vast.ts'
import { legMeldingGegevenVast } from './leg-melding-gegeven-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { beslisMeerTerugkoppelen, vertelMeer, vraagMeerTerugkoppelen } from './meer-terugkoppelen.ts'
import { meldingZaak, namenVanMelding } from './melding.page.tsx'
import { haalMeldingAanOntvangerWeg, legMeldingAanOntvangerVast } from './melding-aan-ontvanger.ts'
import { meldingDossier } from './melding-dossier.ts'
import { plichten } from './rules/plichten.ts'
import { stelInformerenUit } from './stel-informeren-uit.ts'
import { stuurMeldingsbrief } from './stuur-meldingsbrief.ts'
import { tellingOverzicht } from './telling-overzicht.ts'
import { haalInlichtingAntwoordWeg, trekInlichtingIn } from './trek-inlichting-in.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'
import { verbeterMelder } from './verbeter-melder.ts'
import { haalMeldingGebeurtenisWeg, verbeterMeldingGebeurtenis } from './verbeter-melding-gebeurtenis.ts'
import { haalMeldingGegevenWeg, verbeterMeldingGegeven } from './verbeter-melding-gegeven.ts'
import { verbeterMeldingsdag } from './verbeter-meldingsdag.ts'
import { haalMeldingVertegenwoordigerWeg, voegMeldingVertegenwoordigerToe } from './vertegenwoordiger.ts'
import { vraagInlichting } from './vraag-inlichting.ts'
import { watHelptBijMelding } from './wat-helpt.ts'
import { meldpuntWerkvoorraad } from './werkvoorraad.ts'
import { trekDoorzettingIn, zetDoor } from './zet-door.ts'

export { inzageInMelding } from './inzage-in-melding.ts'

/** The chapter of the meldpunt: Wmo 2015, 2.2.5 and 5.5.1 to 5.5.4. */
export const meldpunt: Hoofdstuk = {
  naam: 'meldpunt',
  dossier: meldingDossier,
  beginnen: [beginTriage],
  beginscherm: gespreksscherm,
  bekijken: bekijkMelding,
  handelingen: [
    legContactGemeldeVast,
    legMeldingGegevenVast,
    vraagInlichting,
    zetDoor,
    legInlichtingVast,
    hergebruikEigenGegeven,
    stuurMeldingsbrief,
    informeerGemelde,
    stelInformerenUit,
    legInstemmingVast,
    geleidDoor,
    legAannameVast,
    legTeruggaveVast,
    trekDoorgeleidingIn,
    trekDoorzettingIn,
    rondTriageAf,
    informeerMelder,
    koppelTerug,
    vraagMeerTerugkoppelen,
    beslisMeerTerugkoppelen,
    vertelMeer,
    geefAanAndereGemeente,
    legVeiligheidVast,
    heropenMelding,
    voegMeldingVertegenwoordigerToe,
    haalMeldingVertegenwoordigerWeg,
    legVeiligContactVast,
    vraagAannameNa,
    neemBeslissingTerug,
    verbeterMelder,
    verbeterMeldingGegeven,
    haalMeldingGegevenWeg,
    legMeldingAanOntvangerVast,
    haalMeldingAanOntvangerWeg,
    verbeterMeldingGebeurtenis,
    haalMeldingGebeurtenisWeg,
    trekInlichtingIn,
    haalInlichtingAntwoordWeg,
    verbeterMeldingsdag,
    verbeterGemelde,
  ],
  inzages: [
    { verwerking: bekijkBrief, brief: gelezenBrief },
    { verwerking: bekijkVerstrekkingen, pagina: verstrekkingenPagina(meldingDossier.pad) },
    { verwerking: gaAdresNa, pagina: adresnavraagPagina },
  ],
  lijsten: [meldpuntWerkvoorraad],
  overzichten: [tellingOverzicht],
  voorbij: ['melding-afgerond', 'melding-niet-in-deze-stand'],
  nietsErvoor: [
    'al-geinformeerd',
    'geen-akkoord-om-meer',
    'geen-antwoord-om-weg-te-halen',
    'geen-beslissing',
    'geen-open-inlichting',
    'geen-verzoek-om-meer',
    'inwoner-hoort-nooit-meer',
    'melder-al-ingelicht',
    'melder-is-de-gemelde',
    'melding-zonder-gegevens',
    'melding-zonder-vastlegging',
    'niemand-in-te-lichten',
    'niemand-vertegenwoordigt-gemelde',
    'niemand-ingelicht',
    'niets-doorgeleid',
    'niets-doorgezet',
  ],
  watHelpt: watHelptBijMelding,
  plichten,
  namen: namenVanMelding,
  zaak: meldingZaak,
}
