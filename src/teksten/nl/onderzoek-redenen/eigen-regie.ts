type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around who coordinates. */
export const eigenRegieRedenen: Readonly<Record<string, RedenTekst>> = {
  'eigen-regie-al-verklaard': [
    'Er staat al dat de cliënten zelf coördineren.',
    'Willen zij iets anders? Trek eigen regie dan eerst in.',
  ],
  'eigen-regie-na-brede-intake': [
    'Na de brede intake is niet zeker of de cliënt zelf mag coördineren. De wet zegt er niets over.',
    'Vraag een jurist, of wijs een coördinator aan.',
  ],
  'eigen-regie-na-verzoek-van-partij': [
    'Dit onderzoek begon niet met een vraag van de cliënt. Dan kan eigen regie niet.',
    'Wijs een coördinator aan. Overleg daarover zo veel mogelijk met de cliënt.',
  ],
  'eigen-regie-niet-deze-persoon': [
    'Deze persoon kan niet zelf coördineren.',
    'Kies een cliënt, gezinslid, mantelzorger of vertegenwoordiger.',
  ],
  'eigen-regie-verklaart-client': [
    'Alleen een cliënt zegt dit, of wie een cliënt vertegenwoordigt.',
    'Kies wie het zei. Doet een gezinslid niet mee, dan telt zijn verklaring niet.',
  ],
  'eigen-regie-zonder-alle-clienten': [
    'Aantal cliënten dat dit nog niet heeft gezegd: {aantal}.',
    'Alle cliënten zeggen dit samen. Vraag het aan iedere cliënt of aan wie hem vertegenwoordigt.',
  ],
  'eigen-regie-eerst-beoordelen': [
    'De cliënten willen zelf coördineren. Het college heeft dat nog niet beoordeeld.',
    'Beoordeel eerst of het aannemelijk is dat dit lukt.',
  ],
  'eigen-regie-geldt': [
    'De cliënten coördineren zelf. Er is dan geen aanpak van het college en geen coördinator.',
    'Willen zij toch een coördinator? Trek eigen regie dan eerst in.',
  ],
  'eigen-regie-al-beoordeeld': ['Eigen regie is al beoordeeld.', 'Komt u erop terug? Kruis dat dan aan.'],
  'eigen-regie-niet-gemotiveerd': [
    'Er staat niet waarom u dit wel of niet aannemelijk vindt.',
    'Schrijf op waarom het afstemmen wel of niet zal lukken.',
  ],
  'eigen-regie-niet-gewild': [
    'Er staat niet dat wie gaat afstemmen dat zelf ook wil.',
    'Vraag het aan deze persoon.',
  ],
  'geen-eigen-regie-verklaard': [
    'De cliënten hebben niet gezegd dat zij zelf willen coördineren.',
    'Zeggen zij dat wel? Leg dan eerst eigen regie vast.',
  ],
  'eigen-regie-nieuw-verzoek': [
    'Het college vond meer dan zes weken geleden dat de cliënt zelf kan coördineren. Dat onderzoek is klaar.',
    'Begin een nieuw onderzoek. U mag daarin gegevens uit dit onderzoek opnieuw gebruiken, zolang die er nog zijn.',
  ],
  'onbekend-eerder-gegeven': [
    'Dit gegeven staat niet in een eerder onderzoek van deze cliënt dat nog wordt bewaard.',
    'Vraag het aan de cliënt, of kies een gegeven uit de lijst.',
  ],
  'eerder-onderzoek-niet-bewaard': [
    'Het eerdere onderzoek loopt nog, of de bewaartermijn is voorbij.',
    'Vraag het aan de cliënt.',
  ],
  'eerder-gegeven-al-overgenomen': [
    'Dit gegeven staat al in dit onderzoek.',
    'Klopt het niet meer? Verbeter het dan hier.',
  ],
  'eerder-gegeven-afgeschermd': [
    'Iemand die niet in dit onderzoek staat, mag dit gegeven niet zien.',
    'Vraag het aan de cliënt, en spreek opnieuw af wie het mag weten.',
  ],
  'eerder-stuk-ook-van-ander': [
    'Dit is ook van iemand die in dit onderzoek geen cliënt is.',
    'Vraag de cliënt wat voor hemzelf was afgesproken, en leg dat vast.',
  ],
  'onbekend-eerder-stuk': [
    'Dit staat niet in een eerdere aanpak van deze cliënt die nog wordt bewaard.',
    'Vraag het aan de cliënt, of kies iets uit de lijst.',
  ],
  'eerder-andere-categorie': [
    'In de aanpak was dit een ander soort gegeven.',
    'Kies hetzelfde soort als in de aanpak. Het staat bij de keuze.',
  ],
  'eerder-hoger-niveau': [
    'De partij gaf de coördinator minder dan u nu kiest.',
    'Kies hetzelfde of minder. Heeft u meer nodig? Vraag het de partij.',
  ],
  'al-afgezien': ['Het college ziet al af van deze aanpak.', 'U hoeft niets te doen.'],
  'afzien-van-verplichte-aanpak': [
    'De aanpak is verplicht. Het college kan daar niet uit zichzelf van afzien.',
    'Kies een andere reden, of wijs een coördinator aan.',
  ],
  'afzien-niet-meegedeeld': [
    'De cliënten hebben nog geen bericht dat de aanpak niet begint.',
    'Stuur hun een brief.',
  ],
  'niet-afgezien': ['Het college ziet niet af van de aanpak.', 'U hoeft niets te doen.'],
  'zonder-instemming-niet-gemotiveerd': [
    'Niet iedere cliënt heeft ja gezegd tegen de aanpak.',
    'Schrijf op waarom de afstemming toch begint. Hulp begint pas als de cliënt daar ja tegen zegt.',
  ],
  'van-aanpak-afgezien': [
    'Het college ziet af van deze aanpak.',
    'Kan de aanpak toch beginnen? Leg dat dan eerst vast.',
  ],
}
