import type { Rol } from '../src/wet/rollen.ts'

/** `eigen`: only in dossiers that are assigned to them; `gemeente`: in every dossier of their municipality. */
export type Bereik = 'eigen' | 'gemeente'

/** Who may try it: the roles with their reach. Whom it does not name is refused on his role. */
export type Toegang = Readonly<Partial<Record<Rol, Bereik>>>

// A request of a client is investigated by the toeleider whose case it is (2.3a.1), and by nobody else.
const toeleider: Toegang = { toeleider: 'eigen' }
// What the college itself decides: appointment, change and end (2.3a.3), by mandate (Awb 10:3).
const college: Toegang = { beslisser: 'gemeente' }
// The coordinator who was appointed has the approach in hand (2.3a.3, 5.4.4 lid 2), and nobody beside him.
const coordinator: Toegang = { coordinator: 'eigen' }

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
  'onderzoek.werkvoorraad': { toeleider: 'gemeente' },
  'onderzoek.aanwijzingen': college,
  'onderzoek.zoek-persoon': { toeleider: 'gemeente' },
  'onderzoek.leg-eerste-contact-vast': { toeleider: 'gemeente' },
  'onderzoek.sluit-eerste-contact': toeleider,
  'onderzoek.informeer-over-gegevens': toeleider,
  'onderzoek.wijs-op-clientondersteuning': toeleider,
  'onderzoek.wijs-op-persoonlijk-plan': toeleider,
  'onderzoek.ontvang-persoonlijk-plan': toeleider,
  'onderzoek.wijs-op-aanvraag-participatiewet': toeleider,
  'onderzoek.start-onderzoek': toeleider,
  'onderzoek.stel-reikwijdte-vast': toeleider,
  'onderzoek.voeg-betrokkene-toe': toeleider,
  'onderzoek.vraag-gezinslid': toeleider,
  'onderzoek.leg-antwoord-gezinslid-vast': toeleider,
  'onderzoek.leg-gesprek-vast': toeleider,
  'onderzoek.leg-contactpoging-vast': toeleider,
  'onderzoek.maak-gespreksafspraak': toeleider,
  'onderzoek.verzet-gespreksafspraak': toeleider,
  'onderzoek.zeg-gespreksafspraak-af': toeleider,
  'onderzoek.leg-veilig-contact-vast': toeleider,
  'onderzoek.verbeter-persoon': toeleider,
  'onderzoek.leg-vertegenwoordiging-vast': toeleider,
  'onderzoek.verbeter-vertegenwoordiging': toeleider,
  'onderzoek.leg-relatie-vast': toeleider,
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
  'onderzoek.leg-onderdeel-zonder-bevinding-vast': toeleider,
  'onderzoek.vraag-gegevens-aan-partij': toeleider,
  'onderzoek.rappelleer-partij': toeleider,
  'onderzoek.leg-antwoord-partij-vast': toeleider,
  'onderzoek.leg-antwoord-gever-vast': toeleider,
  'onderzoek.trek-verzoek-in': toeleider,
  'onderzoek.stel-identiteit-vast': toeleider,
  'onderzoek.stel-dienst-voor': toeleider,
  'onderzoek.leg-dienstverklaring-vast': toeleider,
  'onderzoek.trek-conclusie': toeleider,
  'onderzoek.deel-uitkomst-mee': toeleider,
  'onderzoek.trek-uitkomst-in': toeleider,
  'onderzoek.rond-onderzoek-af': toeleider,
  'onderzoek.trek-onderzoek-in': toeleider,
  'onderzoek.leg-instemming-aanpak-vast': toeleider,
  'onderzoek.wijs-coordinator-aan': college,
  'onderzoek.draag-gegevens-over': toeleider,

  // Gecoördineerde aanpak (Wmo 2.3a.3, 5.4.4).
  'gecoordineerde-aanpak.bekijk-aanpak': { coordinator: 'eigen', beslisser: 'gemeente' },
  'gecoordineerde-aanpak.bekijk-wie-keek': coordinator,
  'gecoordineerde-aanpak.werkvoorraad': { coordinator: 'gemeente' },
  'gecoordineerde-aanpak.beslissingen': college,
  'gecoordineerde-aanpak.lopende-aanpakken': college,
  'gecoordineerde-aanpak.aanvaard-aanwijzing': coordinator,
  'gecoordineerde-aanpak.wijs-aanwijzing-af': coordinator,
  'gecoordineerde-aanpak.neem-aanwijzing-over': coordinator,
  'gecoordineerde-aanpak.leg-samenspraak-vast': coordinator,
  'gecoordineerde-aanpak.maak-gespreksafspraak': coordinator,
  'gecoordineerde-aanpak.verzet-gespreksafspraak': coordinator,
  'gecoordineerde-aanpak.zeg-gespreksafspraak-af': coordinator,
  'gecoordineerde-aanpak.leg-doel-vast': coordinator,
  'gecoordineerde-aanpak.maak-afspraak': coordinator,
  'gecoordineerde-aanpak.leg-ja-van-partij-vast': coordinator,
  'gecoordineerde-aanpak.leg-nee-van-partij-vast': coordinator,
  'gecoordineerde-aanpak.verbeter-antwoord-van-partij': coordinator,
  'gecoordineerde-aanpak.haal-antwoord-van-partij-weg': coordinator,
  'gecoordineerde-aanpak.meld-afspraak-gedaan': coordinator,
  'gecoordineerde-aanpak.meld-afspraak-lukt-niet': coordinator,
  'gecoordineerde-aanpak.verzet-afspraak': coordinator,
  'gecoordineerde-aanpak.verbeter-afspraak': coordinator,
  'gecoordineerde-aanpak.trek-afspraak-in': coordinator,
  'gecoordineerde-aanpak.leg-voortgang-vast': coordinator,
  'gecoordineerde-aanpak.verbeter-voortgang': coordinator,
  'gecoordineerde-aanpak.verbeter-doel': coordinator,
  'gecoordineerde-aanpak.leg-terugvalafspraak-vast': coordinator,
  'gecoordineerde-aanpak.deel-met-partij': coordinator,
  'gecoordineerde-aanpak.verbeter-gegeven': coordinator,
  'gecoordineerde-aanpak.leg-melding-aan-ontvanger-vast': coordinator,
  'gecoordineerde-aanpak.leg-antwoord-gever-vast': coordinator,
  'gecoordineerde-aanpak.meld-aan-college': coordinator,
  'gecoordineerde-aanpak.trek-melding-in': coordinator,
  'gecoordineerde-aanpak.haal-melding-aan-ontvanger-weg': coordinator,
  'gecoordineerde-aanpak.trek-verstrekking-in': coordinator,
  'gecoordineerde-aanpak.leg-vernietiging-vast': coordinator,
  'gecoordineerde-aanpak.leg-uitleg-aan-client-vast': coordinator,
  'gecoordineerde-aanpak.verbeter-gebeurtenis': coordinator,
  'gecoordineerde-aanpak.haal-gebeurtenis-weg': coordinator,
  'gecoordineerde-aanpak.beantwoord-melding': college,
  'gecoordineerde-aanpak.haal-vastlegging-weg': college,
  'gecoordineerde-aanpak.vervang-coordinator': college,
  'gecoordineerde-aanpak.beslis-einde': college,
  'gecoordineerde-aanpak.leg-overdracht-vast': college,
}
