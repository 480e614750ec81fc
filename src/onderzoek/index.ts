import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { belegCasusoverleg } from './beleg-casusoverleg.ts'
import { beoordeelEigenRegie } from './beoordeel-eigen-regie.ts'
import { brengInCasusoverleg } from './breng-in-casusoverleg.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { geefGegevensDoor } from './geef-gegevens-door.ts'
import { grenzenVanOnderzoek } from './grenzen-van-onderzoek.ts'
import { haalBandWeg } from './haal-band-weg.ts'
import { haalBetrokkeneWeg } from './haal-betrokkene-weg.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { haalDienstWeg } from './haal-dienst-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { handelingenRondDeClient } from './handelingen-rond-de-client.ts'
import { handelingenRondDeIngang } from './handelingen-rond-de-ingang.ts'
import { handelingenVanWmo } from './handelingen-van-wmo.ts'
import { hergebruikHandelingen } from './hergebruik-handelingen.ts'
import { hervatAanpak } from './hervat-aanpak.ts'
import { houdOverlegafspraakBij } from './houd-overlegafspraak-bij.ts'
import { informeerOverGegevens } from './informeer-over-gegevens.ts'
import { inzagesVanOnderzoek } from './inzages-van-onderzoek.ts'
import { legAfhandelingVast } from './leg-afhandeling-vast.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { legEigenRegieVast } from './leg-eigen-regie-vast.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { legInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { legMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { legOnderdeelZonderBevindingVast } from './leg-onderdeel-zonder-bevinding-vast.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { legRelatieVast } from './leg-relatie-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { legVerlengdeJeugdhulpVast } from './leg-verlengde-jeugdhulp-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { mijnOnderzoek } from './mijn-onderzoek.ts'
import { laatAntwoordLiggen, neemAntwoordOver } from './neem-antwoord-over.ts'
import { nietsErvoor, voorbij } from './niets-ervoor.ts'
import { nodigPartijUit } from './nodig-partij-uit.ts'
import { namenVanOnderzoek, onderzoekZaak } from './onderzoek.page.tsx'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { ontvangPersoonlijkPlan } from './ontvang-persoonlijk-plan.ts'
import { plichtenVoor } from './plichten-van-onderzoek.ts'
import { rappelleerPartij } from './rappelleer-partij.ts'
import { reikwijdteHandelingen } from './reikwijdte-handelingen.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { sluitEersteContact } from './sluit-eerste-contact.ts'
import { startOnderzoek } from './start-onderzoek.ts'
import { startOnderzoekNaIntake } from './start-onderzoek-na-intake.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { stelIdentiteitVast } from './stel-identiteit-vast.ts'
import { stopVoorClient } from './stop-voor-client.ts'
import { stuurEenmaligeVraag } from './stuur-eenmalige-vraag.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekDoorgevenIn } from './trek-doorgeven-in.ts'
import { trekEigenRegieIn } from './trek-eigen-regie-in.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'
import { trekToestemmingIn } from './trek-toestemming-in.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'
import { trekVerzoekIn } from './trek-verzoek-in.ts'
import { trekVraagAanGeverIn } from './trek-vraag-aan-gever-in.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'
import { verbeterDienst } from './verbeter-dienst.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { verbeterKantoor } from './verbeter-kantoor.ts'
import { verbeterPersoon } from './verbeter-persoon.ts'
import { verbeterRelatie } from './verbeter-relatie.ts'
import { verbeterVertegenwoordiging } from './verbeter-vertegenwoordiging.ts'
import { verbeterVerzoekdatum } from './verbeter-verzoekdatum.ts'
import { verdelen, werkverdeling } from './verdelen.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { voegKantoorToe } from './voeg-kantoor-toe.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { vraagGever } from './vraag-gever.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'
import { watHelptInOnderzoek } from './wat-helpt.ts'
import { aanwijzingenWerkvoorraad, onderzoekWerkvoorraad } from './werkvoorraad.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'
import { wijsOpAanvraagParticipatiewet } from './wijs-op-aanvraag-participatiewet.ts'
import { wijsOpClientondersteuning } from './wijs-op-clientondersteuning.ts'
import { wijsOpPersoonlijkPlan } from './wijs-op-persoonlijk-plan.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'
import { zieAfVanAanpak } from './zie-af-van-aanpak.ts'
import { zoekPersoon } from './zoek-persoon.ts'

export { inzageInOnderzoek } from './inzage-in-onderzoek.ts'

/** The chapter of the onderzoek: Wmo 2015, 2.3a.1, 2.3a.2 and 5.4.1. */
export const onderzoek: Hoofdstuk = {
  naam: 'onderzoek',
  dossier: onderzoekDossier,
  beginnen: [legEersteContactVast],
  bekijken: bekijkOnderzoek,
  handelingen: [
    startOnderzoek,
    startOnderzoekNaIntake,
    legGesprekVast,
    legGegevenVast,
    vraagGegevensAanPartij,
    legAntwoordPartijVast,
    neemAntwoordOver,
    laatAntwoordLiggen,
    stelDienstVoor,
    ...reikwijdteHandelingen,
    maakGespreksafspraak,
    verzetGespreksafspraak,
    zegGespreksafspraakAf,
    ...handelingenRondDeClient,
    belegCasusoverleg,
    nodigPartijUit,
    brengInCasusoverleg,
    houdOverlegafspraakBij,
    legAntwoordGeverVast,
    vraagGever,
    trekVraagAanGeverIn,
    ...hergebruikHandelingen,
    trekConclusie,
    deelUitkomstMee,
    trekUitkomstIn,
    rondOnderzoekAf,
    legInstemmingAanpakVast,
    legDienstverklaringVast,
    legEigenRegieVast,
    beoordeelEigenRegie,
    trekEigenRegieIn,
    legAfhandelingVast,
    wijsCoordinatorAan,
    zieAfVanAanpak,
    hervatAanpak,
    draagGegevensOver,
    geefGegevensDoor,
    trekDoorgevenIn,
    stelIdentiteitVast,
    vraagGezinslid,
    legAntwoordGezinslidVast,
    voegBetrokkeneToe,
    voegKantoorToe,
    legVertegenwoordigingVast,
    legRelatieVast,
    legVerlengdeJeugdhulpVast,
    legContactpogingVast,
    legVeiligContactVast,
    legOnderdeelZonderBevindingVast,
    verbeterGegeven,
    legMeldingAanOntvangerVast,
    verbeterDienst,
    haalDienstWeg,
    verbeterGebeurtenis,
    verbeterVerzoekdatum,
    haalGebeurtenisWeg,
    verbeterPersoon,
    verbeterKantoor,
    verbeterVertegenwoordiging,
    verbeterRelatie,
    haalBandWeg,
    haalBetrokkeneWeg,
    trekVerzoekIn,
    stuurEenmaligeVraag,
    trekToestemmingIn,
    legContactpersoonVast,
    verbeterContactpersoon,
    haalContactpersoonWeg,
    rappelleerPartij,
    informeerOverGegevens,
    wijsOpClientondersteuning,
    wijsOpPersoonlijkPlan,
    ontvangPersoonlijkPlan,
    wijsOpAanvraagParticipatiewet,
    ...handelingenVanWmo,
    ...handelingenRondDeIngang,
    sluitEersteContact,
    legOverlijdenVast,
    stopVoorClient,
    trekOnderzoekIn,
    ...verdelen,
  ],
  inzages: inzagesVanOnderzoek,
  lijsten: [onderzoekWerkvoorraad, aanwijzingenWerkvoorraad],
  ...mijnOnderzoek,
  verdeling: werkverdeling,
  zoeken: [zoekPersoon],
  plichten: plichtenVoor,
  namen: namenVanOnderzoek,
  grenzen: grenzenVanOnderzoek,
  voorbij,
  nietsErvoor,
  watHelpt: watHelptInOnderzoek,
  zaak: onderzoekZaak,
}
