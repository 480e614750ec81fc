/** The words of the page of a question to a party. */
export const portaalWoorden = {
  titel: 'Vraag van het college van {gemeente}, {datum}',
  over: 'Over',
  vraag: 'De vraag',
  waarom: 'Waarom het college dit vraagt',
  vertelt: 'Wat het college u vertelt',
  gedeeldMet: 'Met wie het college uw antwoord deelt',
  afzender: 'Wie het vraagt',
  behandelaar: 'Wie de vraag bij u heeft',
  niemand: 'nog niemand',
  terugInPostvak: 'Terug in het postvak',
  items: 'Wat het college vraagt',
  itemKolommen: ['Gegeven', 'Waarom nodig', 'Waarom niet minder', 'Hoeveel'],
  antwoord: 'Uw antwoord',
  antwoordKolommen: ['Gegeven', 'Antwoord', 'Wat u vertelde', 'Hoeveel', 'Verbeteren'],
  voorwaarden: 'Uw voorwaarden: {voorwaarden}.',
  alleenTot: 'alleen te gebruiken tot en met {datum}',
  taak: 'Uit welke taak: {taak}.',
  herstelbaar: 'U kunt uw antwoord verbeteren of intrekken tot en met {datum}.',
  intrekbaar:
    'U gaf geen informatie. Bedenkt u zich? Tot en met {datum} kunt u alsnog antwoord geven. U kunt dit ook intrekken; de vraag is dan afgelopen.',
  vernietigen: 'Deze pagina blijft tot en met {datum}. Print haar als u haar in uw eigen dossier wilt.',
  hoeveel: 'Hoeveel',
  triage: {
    titel: 'Vraag van het meldpunt van {gemeente}, {datum}',
    mag: 'U mag antwoorden, maar u hoeft niet. U beslist zelf. Weigeren mag, zonder reden. Het meldpunt vraagt niet door.',
    geheim:
      'U heeft een beroepsgeheim. Is antwoorden nodig om te weten wie deze persoon kan helpen, dan mag u het doorbreken. Geeft u geen informatie? Daaruit blijkt niet of u deze persoon kent.',
    minst:
      'Vertel zo weinig mogelijk. Het kan genoeg zijn dat u deze persoon kent, zonder te zeggen waarvan.',
    nietVerder: 'alleen voor het meldpunt',
  },
  regimes: {
    plicht:
      'U moet antwoorden, met wat nodig is om de vraag te beantwoorden. Heeft u zwaarwegende redenen om dat niet te doen? Dan beslist u dat zelf. Het college vraagt niet door.',
    geheim:
      'U heeft een beroepsgeheim. U beslist zelf. Weigeren mag, zonder reden. Geeft u geen informatie? Daaruit blijkt niet of u deze persoon kent. Eerst met uw cliënt overleggen? Dat hoeft u niet te melden.',
    'politie-justitie':
      'U antwoordt alleen als de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens dat toelaat. U beslist zelf. Weigeren mag, zonder reden.',
    wjsg: 'U moet antwoorden, voor zover de Wet justitiële en strafvorderlijke gegevens dat toelaat. Heeft u zwaarwegende redenen om dat niet te doen, zoals het belang van de opsporing? Dan beslist u dat zelf. Het college vraagt niet door.',
    'eigen-weging': 'U weegt zelf of u antwoordt. Weigeren mag, zonder reden.',
  },
  zonderToestemming:
    'De persoon gaf geen toestemming, of kon die niet geven. Weeg dan zelf af; de hulp daarbij blijft op uw scherm.',
  jeugdplicht:
    'U geeft wat het college nodig heeft om over jeugdhulp te beslissen (Jeugdwet, 7.4.0), en niet meer. Uw beroepsgeheim staat daar niet aan in de weg. Wat daarvoor nodig is, beoordeelt u zelf.',
  toestemming:
    'De persoon vindt goed dat u antwoordt. Daarom mag u uw geheim doorbreken; u hoeft het niet. U bepaalt zelf wat u vertelt.',
} as const
