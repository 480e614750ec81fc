/** The words of the page of a conference while it is held. */
export const tijdensWoorden = {
  zaal: 'Wie is in de zaal',
  zaalKolommen: ['Wie', 'Stand', 'Doen'],
  sinds: '{hoe}, sinds {tijd}',
  binnen: 'binnen',
  zonderScherm: 'binnen, zonder scherm',
  weg: 'weg om {tijd}',
  niemand: 'Er is niemand.',
  onderweg: 'Nog niet binnen: {namen}.',
  ingebracht: 'Wat is ingebracht',
  ingebrachtKolommen: ['Wat', 'Over', 'Van', 'Waarom hier', 'Let op'],
  nietsIngebracht: 'Er is nog niets ingebracht. Typen hoeft niet: u kunt ook alleen praten.',
  alleenHier: 'U ziet dit alleen zolang u binnen bent. Na het sluiten is het weg. Neem niets op.',
  nietHardop: 'Niet hardop: {namen} mag dit niet horen.',
  alleenTot: 'Wie dit meeneemt, gebruikt het tot en met {datum}.',
  nietBinnen: 'U bent niet binnen. U ziet daarom niets van wat is ingebracht.',
  eerder: 'Het casusoverleg is open.',
  vernieuwen: 'Vernieuwen',
  vernieuwt: 'Deze pagina vernieuwt vanzelf.',
  opScherm: 'Afspraken op een groot scherm',
  schermTitel: 'Casusoverleg {nummer}: afspraken',
  alleenAfspraken: 'Hier staan alleen de afspraken. Wat is ingebracht, staat hier nooit.',
  afspraken: 'Wie doet wat',
  afspraakKolommen: ['Wat', 'Wie', 'Uiterlijk', 'Stand'],
  geenAfspraken: 'Er zijn nog geen afspraken.',
  afspraakstanden: { voorgesteld: 'voorgesteld', ja: 'afgesproken', nee: 'gaat niet door' },
  regimes: {
    plicht: 'U kiest zelf of u iets inbrengt. In een casusoverleg moet niemand iets zeggen.',
    geheim:
      'U heeft een beroepsgeheim. U mag iets inbrengen als uw cliënt dat goedvindt, en dan nog beslist u zelf. U hoeft niets te zeggen en niets uit te leggen.',
    'geheim-ernstig':
      'U heeft een beroepsgeheim. U mag iets inbrengen als uw cliënt dat goedvindt. Kan dat niet en zijn de problemen ernstig, dan weegt u het zelf af in zeven stappen. U hoeft niets te zeggen.',
    suwi: 'U heeft een geheimhoudingsplicht (Wet SUWI, 74). U mag alleen iets inbrengen als uw cliënt schriftelijk liet weten dat hij dat goedvindt.',
    'politie-justitie':
      'U brengt alleen iets in als de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens dat toelaat. U hoeft niets te zeggen.',
    niets:
      'Uw eigen wet laat niet toe dat u hier iets inbrengt. U kunt luisteren, meedenken en afspreken wat u zelf doet.',
    'eigen-weging': 'U weegt zelf of u iets inbrengt, en u zegt uit welke taak u het weet.',
  },
} as const
