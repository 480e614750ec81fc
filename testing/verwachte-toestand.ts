/** The state of the dossier in which an act is tried, by chapter, unless the table below says another. */
export const gewoneToestand: Readonly<Record<string, string>> = {
  onderzoek: 'loopt',
  'gecoordineerde-aanpak': 'in-uitvoering',
}

/**
 * In which state of a dossier the example of a verwerking is allowed to whom `verwachteToegang` names, by id: written by
 * hand from the law, and never read from the rules. A verwerking without a row is allowed in the state above.
 */
export const verwachteToestand: Readonly<Record<string, string>> = {
  // The college sees an onderzoek once there is something to decide (2.3a.3 lid 1, N-AVG-32).
  'onderzoek.bekijk-onderzoek': 'ingestemd',
  'onderzoek.sluit-eerste-contact': 'eerste-contact',
  'onderzoek.start-onderzoek': 'eerste-contact',
  'onderzoek.verzet-gespreksafspraak': 'afspraak-gemaakt',
  'onderzoek.zeg-gespreksafspraak-af': 'afspraak-gemaakt',
  'onderzoek.verbeter-vertegenwoordiging': 'met-vertegenwoordiger',
  'onderzoek.leg-verlengde-jeugdhulp-vast': 'met-kind-elders',
  'onderzoek.haal-band-weg': 'met-vertegenwoordiger',
  'onderzoek.leg-contactpersoon-vast': 'ingevuld',
  'onderzoek.verbeter-contactpersoon': 'met-contactpersoon',
  'onderzoek.haal-contactpersoon-weg': 'met-contactpersoon',
  'onderzoek.leg-antwoord-gezinslid-vast': 'gezinslid-gevraagd',
  'onderzoek.leg-antwoord-gever-vast': 'ingevuld',
  'onderzoek.leg-dienstverklaring-vast': 'ingevuld',
  'onderzoek.leg-afhandeling-vast': 'dienst-aanvaard',
  'onderzoek.verbeter-dienst': 'ingevuld',
  'onderzoek.leg-stuk-vast': 'stuk-gevraagd',
  'onderzoek.trek-stuk-in': 'stuk-gevraagd',
  'onderzoek.heropen-stuk': 'stuk-gezien',
  // One question at a time, and none left open (2.3a.1 lid 4, step by step).
  'onderzoek.vraag-gegevens-aan-partij': 'ingevuld',
  'onderzoek.trek-onderzoek-in': 'ingevuld',
  'onderzoek.trek-conclusie': 'ingevuld',
  // The reikwijdte touches the Wmo 2015.
  'onderzoek.wijs-op-pgb': 'met-hulp-thuis',
  'onderzoek.deel-uitkomst-mee': 'conclusie-getrokken',
  'onderzoek.trek-uitkomst-in': 'uitkomst-meegedeeld',
  'onderzoek.rond-onderzoek-af': 'uitkomst-meegedeeld',
  'onderzoek.leg-instemming-aanpak-vast': 'afgerond',
  'onderzoek.leg-eigen-regie-vast': 'afgerond',
  'onderzoek.neem-eerder-gegeven-over': 'met-eerder-onderzoek',
  'onderzoek.beoordeel-eigen-regie': 'eigen-regie-verklaard',
  'onderzoek.trek-eigen-regie-in': 'eigen-regie-verklaard',
  'onderzoek.zie-af-van-aanpak': 'ingestemd',
  'onderzoek.hervat-aanpak': 'afgezien',
  'onderzoek.wijs-coordinator-aan': 'ingestemd',
  'onderzoek.draag-gegevens-over': 'coordinator-aangewezen',
  'onderzoek.leg-melding-aan-ontvanger-vast': 'verbeterd-na-overdracht',

  'gecoordineerde-aanpak.aanvaard-aanwijzing': 'aangewezen',
  'gecoordineerde-aanpak.wijs-aanwijzing-af': 'aangewezen',
  'gecoordineerde-aanpak.neem-aanwijzing-over': 'opnieuw-aangewezen',
  'gecoordineerde-aanpak.verbeter-contactpersoon': 'met-contactpersoon',
  'gecoordineerde-aanpak.haal-contactpersoon-weg': 'met-contactpersoon',
  'gecoordineerde-aanpak.verzet-gespreksafspraak': 'gesprek-afgesproken',
  'gecoordineerde-aanpak.zeg-gespreksafspraak-af': 'gesprek-afgesproken',
  'gecoordineerde-aanpak.leg-antwoord-gever-vast': 'eerst-vragen',
  'gecoordineerde-aanpak.leg-melding-aan-ontvanger-vast': 'verbeterd-na-delen',
  'gecoordineerde-aanpak.haal-melding-aan-ontvanger-weg': 'verbeterd-en-verteld',
  'gecoordineerde-aanpak.trek-verstrekking-in': 'verbeterd-na-delen',
  'gecoordineerde-aanpak.leg-vernietiging-vast': 'ingetrokken',
  'gecoordineerde-aanpak.leg-uitleg-aan-client-vast': 'ingetrokken',
  'gecoordineerde-aanpak.verbeter-antwoord-van-partij': 'ja-van-partij',
  'gecoordineerde-aanpak.haal-antwoord-van-partij-weg': 'ja-van-partij',
  'gecoordineerde-aanpak.verbeter-gebeurtenis': 'na-overleg',
  'gecoordineerde-aanpak.haal-gebeurtenis-weg': 'na-overleg',
  'gecoordineerde-aanpak.trek-melding-in': 'einde-gemeld',
  'gecoordineerde-aanpak.beantwoord-melding': 'einde-gemeld',
  'gecoordineerde-aanpak.haal-vastlegging-weg': 'melding-beantwoord',
  'gecoordineerde-aanpak.beslis-einde': 'einde-gemeld',
  'gecoordineerde-aanpak.leg-overdracht-vast': 'overdracht-verwacht',
}
