import { agendabestand } from '../scherm/agendapunt.ts'
import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import { verstrekkingenPagina } from '../scherm/verstrekkingen.tsx'
import { wieKeekPagina } from '../scherm/wie-keek.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { aanpakZaak, namenVanAanpak } from './aanpak.page.tsx'
import { aanpakDossier } from './aanpak-dossier.ts'
import { aanvaardAanwijzing } from './aanvaard-aanwijzing.ts'
import { beantwoordMelding } from './beantwoord-melding.ts'
import { beeindigVertegenwoordiging } from './beeindig-vertegenwoordiging.ts'
import { beeindigWaarneming } from './beeindig-waarneming.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkEindbrief } from './bekijk-eindbrief.ts'
import { bekijkGespreksafspraak } from './bekijk-gespreksafspraak.ts'
import { bekijkVerstrekkingen } from './bekijk-verstrekkingen.ts'
import { bekijkWieKeek } from './bekijk-wie-keek.ts'
import { belegCasusoverleg } from './beleg-casusoverleg.ts'
import { beslisEinde } from './beslis-einde.ts'
import { bevestigStoppen } from './bevestig-stoppen.ts'
import { biedOverdrachtAan } from './bied-overdracht-aan.ts'
import { brengInCasusoverleg } from './breng-in-casusoverleg.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { legTaakNeer, trekAanwijzingIn } from './einde-aanwijzing.ts'
import { houdEvaluatie, spreekEvaluatieAf } from './evaluatie.ts'
import { haalAntwoordVanPartijWeg } from './haal-antwoord-van-partij-weg.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { haalMeldingAanOntvangerWeg } from './haal-melding-aan-ontvanger-weg.ts'
import { haalVastleggingWeg } from './haal-vastlegging-weg.ts'
import { laatClientStoppen } from './laat-client-stoppen.ts'
import { laatPartijMeelezen } from './laat-partij-meelezen.ts'
import { legAchttienVast } from './leg-achttien-vast.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legAntwoordOpUitnodigingVast } from './leg-antwoord-op-uitnodiging-vast.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legDoelVast } from './leg-doel-vast.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { legMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { legNeeVanPartijVast } from './leg-nee-van-partij-vast.ts'
import { legOverdrachtVast } from './leg-overdracht-vast.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { legUitlegAanClientVast } from './leg-uitleg-aan-client-vast.ts'
import { legVerklaringVast } from './leg-verklaring-vast.ts'
import { legVernietigingVast } from './leg-vernietiging-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { lopendeAanpakken } from './lopende-aanpakken.ts'
import { maakAfspraak } from './maak-afspraak.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { meldAanCollege } from './meld-aan-college.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'
import { meldAfspraakLuktNiet } from './meld-afspraak-lukt-niet.ts'
import { meldSpoed } from './meld-spoed.ts'
import { mijnInAanpak } from './mijn-aanpakken.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { laatInbrengLiggen, neemInbrengOver } from './neem-inbreng-over.ts'
import { nietsErvoor } from './niets-ervoor.ts'
import { nodigPartijUit } from './nodig-partij-uit.ts'
import { plichtenVanAanpak } from './plichten-van-aanpak.ts'
import { bekijkSignaalbrief, legSignaalVast, weegSignaal } from './signaal.ts'
import { stuurCoordinatorbrief } from './stuur-coordinatorbrief.ts'
import { teamAanpakken } from './team.ts'
import { trekAfspraakIn } from './trek-afspraak-in.ts'
import { trekMeldingIn } from './trek-melding-in.ts'
import { trekVerstrekkingIn } from './trek-verstrekking-in.ts'
import { verbeterAfspraak } from './verbeter-afspraak.ts'
import { verbeterAntwoordVanPartij } from './verbeter-antwoord-van-partij.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'
import { verbeterDoel } from './verbeter-doel.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { verbeterSamenspraak } from './verbeter-samenspraak.ts'
import { verbeterVoortgang } from './verbeter-voortgang.ts'
import { verbeterWaarneming } from './verbeter-waarneming.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { verzetAfspraak } from './verzet-afspraak.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { voegKantoorToe } from './voeg-kantoor-toe.ts'
import { voegMantelzorgerToe } from './voeg-mantelzorger-toe.ts'
import { voegVertegenwoordigerToe } from './voeg-vertegenwoordiger-toe.ts'
import { trekVraagAanGeverIn, vraagGever } from './vraag-gever.ts'
import { watHelptInAanpak } from './wat-helpt.ts'
import { beslissingenWerkvoorraad, coordinatorWerkvoorraad } from './werkvoorraad.ts'
import { wijsAanwijzingAf } from './wijs-aanwijzing-af.ts'
import { wijsWaarnemerAan } from './wijs-waarnemer-aan.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'
import { zvhHandelingen } from './zvh-handelingen.ts'

export { inzageInAanpak } from './inzage-in-aanpak.ts'

/** The chapter of the gecoördineerde aanpak: Wmo 2015, 2.3a.3, 5.4.4 and 5.4.5 lid 2. */
export const gecoordineerdeAanpak: Hoofdstuk = {
  naam: 'gecoordineerde-aanpak',
  dossier: aanpakDossier,
  beginnen: [],
  bekijken: bekijkAanpak,
  handelingen: [
    aanvaardAanwijzing,
    neemAanwijzingOver,
    wijsAanwijzingAf,
    legDoelVast,
    maakAfspraak,
    legJaVanPartijVast,
    legNeeVanPartijVast,
    meldAfspraakGedaan,
    meldAfspraakLuktNiet,
    verzetAfspraak,
    verbeterAfspraak,
    trekAfspraakIn,
    legVoortgangVast,
    verbeterVoortgang,
    verbeterDoel,
    verbeterSamenspraak,
    spreekEvaluatieAf,
    houdEvaluatie,
    legAchttienVast,
    legSamenspraakVast,
    maakGespreksafspraak,
    verzetGespreksafspraak,
    zegGespreksafspraakAf,
    legAntwoordOpUitnodigingVast,
    belegCasusoverleg,
    nodigPartijUit,
    brengInCasusoverleg,
    voegVertegenwoordigerToe,
    voegKantoorToe,
    voegMantelzorgerToe,
    beeindigVertegenwoordiging,
    legContactpersoonVast,
    verbeterContactpersoon,
    haalContactpersoonWeg,
    deelMetPartij,
    vraagGever,
    trekVraagAanGeverIn,
    laatPartijMeelezen,
    neemInbrengOver,
    laatInbrengLiggen,
    verbeterGegeven,
    legMeldingAanOntvangerVast,
    legAntwoordGeverVast,
    legDienstverklaringVast,
    laatClientStoppen,
    bevestigStoppen,
    stuurCoordinatorbrief,
    legOverlijdenVast,
    meldAanCollege,
    legSignaalVast,
    meldSpoed,
    trekMeldingIn,
    biedOverdrachtAan,
    legTaakNeer,
    legTerugvalafspraakVast,
    verbeterAntwoordVanPartij,
    haalAntwoordVanPartijWeg,
    verbeterGebeurtenis,
    haalGebeurtenisWeg,
    haalMeldingAanOntvangerWeg,
    trekVerstrekkingIn,
    legVernietigingVast,
    legUitlegAanClientVast,
    beantwoordMelding,
    haalVastleggingWeg,
    weegSignaal,
    vervangCoordinator,
    trekAanwijzingIn,
    wijsWaarnemerAan,
    beeindigWaarneming,
    verbeterWaarneming,
    legOverdrachtVast,
    legVerklaringVast,
    beslisEinde,
    ...zvhHandelingen,
  ],
  inzages: [
    { verwerking: bekijkBrief, brief: gelezenBrief },
    { verwerking: bekijkEindbrief, brief: gelezenBrief },
    { verwerking: bekijkSignaalbrief, brief: gelezenBrief },
    { verwerking: bekijkGespreksafspraak, bestand: agendabestand },
    { verwerking: bekijkVerstrekkingen, pagina: verstrekkingenPagina(aanpakDossier.pad) },
    { verwerking: bekijkWieKeek, pagina: wieKeekPagina(aanpakDossier.pad) },
  ],
  lijsten: [coordinatorWerkvoorraad, beslissingenWerkvoorraad],
  ...mijnInAanpak,
  overzichten: [lopendeAanpakken, teamAanpakken],
  voorbij: ['aanpak-niet-in-deze-stand', 'al-eerder-begonnen', 'aanpak-beeindigd'],
  nietsErvoor,
  watHelpt: watHelptInAanpak,
  plichten: plichtenVanAanpak,
  namen: namenVanAanpak,
  zaak: aanpakZaak,
}
