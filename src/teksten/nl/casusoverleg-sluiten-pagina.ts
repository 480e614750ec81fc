/** The words of what is agreed and taken along in a conference, and of what stays when it closes. */
export const sluitWoorden = {
  afspraken: 'Afspraken',
  afspraakKolommen: ['Wie', 'Wat', 'Uiterlijk', 'Stand', 'Doen'],
  geenAfspraak: 'Er is nog niets afgesproken.',
  afspraakstanden: {
    voorgesteld: 'Wacht op een ja',
    ja: 'Afgesproken',
    nee: 'Nee gezegd',
  },
  gedeeldMet: 'Gedeeld met {namen}',
  meenemen: 'Wie neemt wat mee?',
  meeneemKolommen: ['Wie', 'Wat', 'Voor welke taak', 'Waarom nodig', 'Van wie', 'Mag het mee?', 'Doen'],
  nietsGevraagd: 'Niemand vroeg nog om iets mee te nemen.',
  meeneemstanden: { gevraagd: 'Wacht op wie het inbracht', ja: 'Ja', nee: 'Nee' },
  alleenAfspraken: 'Alleen deze afspraken blijven staan. Er komt geen verslag.',
  sluiten: 'Overleg sluiten',
  nogOpen:
    'Zeg eerst ja of nee op wat nog wacht: op elke afspraak, en op alles wat iemand wil meenemen. Of haal het weg.',
  waarPartij: 'Uw afspraken, en wat u meenam, vindt u in uw werkvoorraad.',
  waarOrganisator: 'De afspraken staan ook in het dossier waaruit u dit overleg belegde.',
  isWeg:
    'Wat hier is ingebracht, is weg, en niemand kan het meer lezen. Alleen de afspraken en wat mee mocht, zijn gebleven: bij wie ze maakte en wie het meenam.',
  uwAfspraken: 'Uw eigen afspraken',
  totMorgen: 'Deze pagina is morgen weg.',
  dezeAfspraken: 'Deze afspraken blijven. Ieder krijgt alleen de eigen afspraken:',
  geenAfspraken: 'Er blijven geen afspraken.',
  afspraak: '{wie}: {wat}',
  afspraakVoor: '{wie}: {wat} (uiterlijk {datum})',
  ditGaatMee: 'Dit gaat mee, met een ja van wie het inbracht:',
  nietsGaatMee: 'Niemand neemt iets mee.',
  gaatMee: '{wie} neemt mee: “{wat}”. Voor: {taak}. Ingebracht door {van}.',
  deRestIsWeg: 'Al het andere dat hier is ingebracht, is na het sluiten weg. Dat kan niemand terughalen.',
} as const
