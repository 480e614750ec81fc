/** The words of the page of a conference that is over, for a party that was in it. */
export const uitkomstWoorden = {
  titel: 'Casusoverleg van {datum}, gemeente {gemeente}',
  over: 'Over',
  doel: 'Waar het overleg voor was',
  afspraken: 'Wat uw organisatie afsprak',
  afspraakKolommen: ['Afspraak', 'Toelichting', 'Over', 'Uiterlijk', 'Stand', 'Doen'],
  geenAfspraken: 'Uw organisatie maakte in dit overleg geen afspraak.',
  meegenomen: 'Wat u meenam',
  meegenomenKolommen: ['Over', 'Gegeven', 'Voor welke taak', 'Waarom nodig', 'Van wie', 'Let op'],
  nietsMeegenomen: 'U nam niets mee uit dit overleg.',
  alleenVoorTaak: 'Gebruik dit alleen voor de taak die erbij staat. Wie het inbracht, vond dat goed.',
  alleenTot: 'Te gebruiken tot en met {datum}.',
  nietVoor: 'Niet voor {namen}.',
  voorwaarden: {
    'eerst-vragen': 'Vraag het eerst aan wie het gaf, voor u het verder vertelt.',
    'alleen-delen-met': 'Vertel het niet verder.',
    'alleen-deel': 'Vertel het niet verder: het was maar voor een deel bedoeld om verder te gaan.',
    wpg: 'Dit is een politiegegeven. Vertel het niet verder.',
    wjsg: 'Dit is een justitieel gegeven. Vertel het niet verder.',
  },
  geenVerslag: 'Van wat er verder is besproken bestaat geen verslag. Dat is zo bedoeld.',
  weg: 'Dit staat hier tot {datum}. Neem voor die tijd over wat u in uw eigen dossier nodig heeft.',
} as const
