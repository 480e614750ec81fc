import type { Toegang } from './toegang.ts'
import { toegangTotAanpakken } from './verwachte-toegang-aanpak.ts'
import { toegangTotCasusoverleggen } from './verwachte-toegang-casusoverleg.ts'
import { toegangTotDoorzettingen } from './verwachte-toegang-doorzetten.ts'
import { toegangTotMeldingen } from './verwachte-toegang-meldpunt.ts'
import { toegangTotBemoeizorg } from './verwachte-toegang-oggz.ts'
import { toegangTotPortaal } from './verwachte-toegang-portaal.ts'
import { toegangTotRechten } from './verwachte-toegang-rechten.ts'

import { toegangTotVerzoeken } from './verwachte-toegang-verzoek.ts'
import { toegangTotAfstemmingen } from './verwachte-toegang-zvh.ts'

export type { Bereik } from './toegang.ts'

// A request of a client is investigated by the toeleider whose case it is (2.3a.1), and by nobody else.
const toeleider: Toegang = { toeleider: 'eigen' }
// Who divides the work of a team, without sight of what it is about (AVG 32).
const teamleider: Toegang = { teamleider: 'gemeente' }
// What the college itself decides: appointment, change and end (2.3a.3), by mandate (Awb 10:3).
const college: Toegang = { beslisser: 'gemeente' }

/**
 * Who may do what, by id of the verwerking: written by hand from the law and the design, and never read from the
 * declarations. A verwerking without a row here fails the test of all routes; so does a row without a verwerking.
 */
export const verwachteToegang: Readonly<Record<string, Toegang>> = {
  // Onderzoek (Wmo 2.3a.1, 2.3a.2, 5.4.1). The coordinator has no sight of it (5.4.5).
  'onderzoek.bekijk-onderzoek': { toeleider: 'eigen', beslisser: 'gemeente' },
  'onderzoek.bekijk-brief': toeleider,
  'onderzoek.bekijk-notities': toeleider,
  'onderzoek.bekijk-wie-keek': toeleider,
  'onderzoek.bekijk-overzicht': toeleider,
  'onderzoek.bekijk-verstrekkingen': toeleider,
  'onderzoek.bekijk-gespreksafspraak': toeleider,
  'onderzoek.neem-antwoord-over': toeleider,
  'onderzoek.laat-antwoord-liggen': toeleider,
  'onderzoek.werkvoorraad': { toeleider: 'gemeente' },
  'onderzoek.aanwijzingen': college,
  'onderzoek.zoek-persoon': { toeleider: 'gemeente' },
  'onderzoek.leg-eerste-contact-vast': { toeleider: 'gemeente' },
  'onderzoek.sluit-eerste-contact': toeleider,
  'onderzoek.informeer-over-gegevens': toeleider,
  'onderzoek.start-onderzoek-na-intake': toeleider,
  'onderzoek.merk-aan-als-verzoek': toeleider,
  'onderzoek.informeer-over-onderzoek': toeleider,
  // That a track runs in a Zorg- en Veiligheidshuis is for the toeleider alone; as is telling the requester (2.3a.6).
  'onderzoek.leg-zvh-vast': toeleider,
  'onderzoek.informeer-verzoeker-over-zvh': toeleider,
  // The toeleider proposes a referral; the college decides, tells the client and takes it back (2.3a.6 lid 1 and 3).
  'onderzoek.stel-zvh-aanmelding-voor': toeleider,
  'onderzoek.meld-aan-bij-zvh': college,
  'onderzoek.informeer-client-over-zvh': college,
  'onderzoek.trek-zvh-aanmelding-in': college,
  'onderzoek.stuur-startbrief': toeleider,
  'onderzoek.stel-informeren-uit': toeleider,
  'onderzoek.betrek-client-niet': toeleider,
  'onderzoek.betrek-client-weer': toeleider,
  'onderzoek.verbeter-ingang': toeleider,
  'onderzoek.leg-verzoek-bij-wet-vast': toeleider,
  'onderzoek.bevestig-ontvangst': toeleider,
  'onderzoek.leg-stap-bij-wet-vast': toeleider,
  'onderzoek.sluit-verzoek-bij-wet': toeleider,
  'onderzoek.leg-schulddreiging-vast': toeleider,
  'onderzoek.verleng-termijn': toeleider,
  'onderzoek.motiveer-overschrijding': toeleider,
  'onderzoek.wijs-op-aanvraag-wmo': toeleider,
  'onderzoek.leg-wmo-aanvraag-vast': toeleider,
  'onderzoek.leg-inburgeringsplicht-vast': toeleider,
  'onderzoek.wijs-op-clientondersteuning': toeleider,
  'onderzoek.wijs-op-persoonlijk-plan': toeleider,
  // Only where a service of the Wmo 2015 or the Jeugdwet is considered (2.3.2 lid 6).
  'onderzoek.wijs-op-pgb': toeleider,
  // Only where help of the Wmo 2015 was asked or is proposed (2.3.2 lid 4).
  'onderzoek.leg-onderwerpen-wmo-vast': toeleider,
  'onderzoek.ontvang-persoonlijk-plan': toeleider,
  'onderzoek.wijs-op-aanvraag-participatiewet': toeleider,
  'onderzoek.start-onderzoek': toeleider,
  'onderzoek.stel-reikwijdte-vast': toeleider,
  'onderzoek.beperk-reikwijdte': toeleider,
  'onderzoek.verbeter-reikwijdte': toeleider,
  'onderzoek.voeg-betrokkene-toe': toeleider,
  'onderzoek.vraag-gezinslid': toeleider,
  'onderzoek.leg-antwoord-gezinslid-vast': toeleider,
  'onderzoek.leg-gesprek-vast': toeleider,
  'onderzoek.leg-contactpoging-vast': toeleider,
  'onderzoek.maak-gespreksafspraak': toeleider,
  'onderzoek.beleg-casusoverleg': toeleider,
  'onderzoek.nodig-partij-uit': toeleider,
  'onderzoek.breng-in-casusoverleg': toeleider,
  'onderzoek.houd-overlegafspraak-bij': toeleider,
  'onderzoek.verzet-gespreksafspraak': toeleider,
  'onderzoek.zeg-gespreksafspraak-af': toeleider,
  'onderzoek.leg-veilig-contact-vast': toeleider,
  'onderzoek.verbeter-persoon': toeleider,
  'onderzoek.leg-vertegenwoordiging-vast': toeleider,
  'onderzoek.verbeter-vertegenwoordiging': toeleider,
  'onderzoek.voeg-kantoor-toe': toeleider,
  'onderzoek.trek-toestemming-in': toeleider,
  'onderzoek.verbeter-kantoor': toeleider,
  'onderzoek.leg-relatie-vast': toeleider,
  'onderzoek.leg-verlengde-jeugdhulp-vast': toeleider,
  'onderzoek.verbeter-relatie': toeleider,
  'onderzoek.haal-band-weg': toeleider,
  'onderzoek.haal-betrokkene-weg': toeleider,
  'onderzoek.leg-gegeven-vast': toeleider,
  'onderzoek.verbeter-gegeven': toeleider,
  'onderzoek.leg-melding-aan-ontvanger-vast': toeleider,
  'onderzoek.verbeter-gebeurtenis': toeleider,
  'onderzoek.haal-gebeurtenis-weg': toeleider,
  'onderzoek.verbeter-verzoekdatum': toeleider,
  'onderzoek.hergebruik-gegeven': toeleider,
  'onderzoek.neem-eerder-gegeven-over': toeleider,
  'onderzoek.neem-uit-eerdere-aanpak-over': toeleider,
  'onderzoek.leg-onderdeel-zonder-bevinding-vast': toeleider,
  'onderzoek.vraag-gegevens-aan-partij': toeleider,
  'onderzoek.rappelleer-partij': toeleider,
  'onderzoek.leg-antwoord-partij-vast': toeleider,
  'onderzoek.leg-antwoord-gever-vast': toeleider,
  'onderzoek.vraag-gever': toeleider,
  'onderzoek.trek-vraag-aan-gever-in': toeleider,
  'onderzoek.trek-verzoek-in': toeleider,
  'onderzoek.stuur-eenmalige-vraag': toeleider,
  // The college decides: by its beslisser, or by a toeleider with a mandate in his own case (2.3.3, Awb 10:3).
  'onderzoek.meld-spoed': toeleider,
  'onderzoek.leg-overlijden-vast': toeleider,
  'onderzoek.trek-spoed-in': toeleider,
  'onderzoek.beslis-tijdelijke-voorziening': { ...toeleider, ...college },
  'onderzoek.beeindig-tijdelijke-voorziening': { ...toeleider, ...college },
  'onderzoek.vraag-stukken': toeleider,
  'onderzoek.leg-stuk-vast': toeleider,
  'onderzoek.trek-stuk-in': toeleider,
  'onderzoek.heropen-stuk': toeleider,
  'onderzoek.voeg-bestand-toe': toeleider,
  'onderzoek.haal-bestand-weg': toeleider,
  'onderzoek.bekijk-bestand': toeleider,
  'onderzoek.leg-contactpersoon-vast': toeleider,
  'onderzoek.verbeter-contactpersoon': toeleider,
  'onderzoek.haal-contactpersoon-weg': toeleider,
  'onderzoek.stel-identiteit-vast': toeleider,
  'onderzoek.stel-dienst-voor': toeleider,
  'onderzoek.leg-dienstverklaring-vast': toeleider,
  'onderzoek.leg-afhandeling-vast': toeleider,
  'onderzoek.verbeter-dienst': toeleider,
  'onderzoek.haal-dienst-weg': toeleider,
  'onderzoek.trek-conclusie': toeleider,
  'onderzoek.deel-uitkomst-mee': toeleider,
  'onderzoek.trek-uitkomst-in': toeleider,
  'onderzoek.rond-onderzoek-af': toeleider,
  'onderzoek.stop-voor-client': toeleider,
  'onderzoek.trek-onderzoek-in': toeleider,
  'onderzoek.leg-instemming-aanpak-vast': toeleider,
  // Who may appoint a coordinator may refrain from it: one mandate (2.3a.3 lid 1 and 2).
  'onderzoek.leg-eigen-regie-vast': toeleider,
  'onderzoek.leg-wens-vast': toeleider,
  // By mandate of the college, on what he alone reads; a beslisser never sees a gegeven (AVG 23).
  'onderzoek.beperk-inzage': toeleider,
  'onderzoek.hef-inzagebeperking-op': toeleider,
  'onderzoek.leg-antwoord-op-uitnodiging-vast': toeleider,
  'onderzoek.trek-eigen-regie-in': toeleider,
  'onderzoek.beoordeel-eigen-regie': college,
  'onderzoek.zie-af-van-aanpak': college,
  'onderzoek.hervat-aanpak': college,
  'onderzoek.wijs-coordinator-aan': college,
  'onderzoek.draag-gegevens-over': toeleider,
  // For one service or two tasks of the burgemeester, and for nothing else (5.4.4 lid 1).
  'onderzoek.geef-gegevens-door': toeleider,
  'onderzoek.trek-doorgeven-in': toeleider,

  // Who works in an onderzoek (AVG 32); without teams the municipality is one team.
  'onderzoek.team': teamleider,
  'onderzoek.wijs-toe': teamleider,
  'onderzoek.herverdeel': teamleider,
  'onderzoek.regel-waarneming': teamleider,
  'onderzoek.beeindig-waarneming': { teamleider: 'gemeente', toeleider: 'eigen' },
  'onderzoek.neem-uit-teamrij': { toeleider: 'gemeente' },
  'onderzoek.neem-onderzoek-aan': toeleider,
  'onderzoek.geef-terug': toeleider,
  ...toegangTotAanpakken,
  ...toegangTotMeldingen,
  ...toegangTotBemoeizorg,
  ...toegangTotVerzoeken,
  ...toegangTotPortaal,
  ...toegangTotCasusoverleggen,
  ...toegangTotDoorzettingen,
  ...toegangTotAfstemmingen,
  ...toegangTotRechten,
}
