/** The words of the page of an aanpak for a party that takes part. */
export const deelnameWoorden = {
  titel: 'Aanpak {nummer} van de gemeente {gemeente}',
  over: 'Over',
  coordinator: 'Coördinator',
  geenCoordinator: 'Er is nu geen coördinator. De gemeente wijst iemand aan.',
  afspraken: 'Wat uw organisatie doet',
  afspraakKolommen: ['Afspraak', 'Over', 'Uiterlijk', 'Stand', 'Doen'],
  ontvangen: 'Wat u van de coördinator kreeg',
  ontvangenKolommen: ['Over', 'Gegeven', 'Waarvoor u dit nodig heeft', 'Let op', 'Wanneer'],
  nietsOntvangen: 'De coördinator gaf u nog niets.',
  alleenVoorBijdrage:
    'Gebruik dit alleen voor uw afspraken hierboven. Doet uw organisatie niet meer mee, dan staat het hier die dag niet meer.',
  geenGrens: 'Alleen voor uw afspraken.',
  alleenTot: 'Te gebruiken tot en met {datum}.',
  nietVerder: 'Deel dit niet verder. Wie het gaf, wil dat eerst weten.',
  verbeterd: 'Verbeterd op {datum}. Wat hier eerst stond, geldt niet meer.',
  gegeven: 'Wat u de coördinator gaf',
  gegevenKolommen: ['Over', 'Wat u gaf', 'Waarvoor', 'Uw voorwaarden', 'Herstellen'],
  nietsGegeven: 'U gaf de coördinator nog niets. Dat mag, en het hoeft niet.',
  herstelbaar: 'Tot en met {datum}:',
  regimes: {
    plicht:
      'U mag de coördinator geven wat hij nodig heeft om de aanpak te laten lopen. U hoeft het niet. U kunt er voorwaarden bij zetten.',
    geheim:
      'U heeft een beroepsgeheim. Hier kunt u de coördinator alleen iets geven als uw cliënt dat goedvindt, en dan nog beslist u zelf. U hoeft niets te geven en niets uit te leggen.',
    suwi: 'U heeft een geheimhoudingsplicht (Wet SUWI, 74). U mag de coördinator alleen iets geven als uw cliënt schriftelijk liet weten dat hij dat goedvindt. U hoeft niets te geven.',
    'politie-justitie':
      'U geeft alleen iets als de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens dat toelaat. U hoeft niets te geven.',
    'eigen-weging': 'U weegt zelf of u iets geeft, en u zegt uit welke taak u het weet.',
  },
} as const
