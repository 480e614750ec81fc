/** Words on the case page of an onderzoek. */
export const onderzoekWoorden = {
  eigenRegie: {
    verklaard: 'De cliënten willen zelf coördineren. Het college beoordeelt dat nog.',
    aannemelijk: 'De cliënten coördineren zelf. Er is geen coördinator en geen aanpak van het college.',
    'niet-aannemelijk': 'De cliënten wilden zelf coördineren. Het college vindt dat niet aannemelijk genoeg.',
  },
  verzoekVervalt: 'Het onderzoek is gestopt.',
  plan: 'Persoonlijk plan van {naam}, ontvangen op {datum}',
  planOpPapier: 'Het plan is op papier.',
  planGebruik: 'Zo gebruiken wij het: {gebruik}',
  titel: 'Onderzoek {nummer}',
  gestart: 'Gestart op {datum}',
  verzocht: 'hulp gevraagd op {datum}',
  waarneming: '{waarnemer} neemt waar voor {namens}: {dagen}.',
  klaar: 'Klaar {term}',
  laatsteContact: 'Laatste contact: {datum} ({wanneer})',
  geenContactGehad: 'Er is nog geen contact vastgelegd.',
  identiteit: 'identiteit vastgesteld',
  vernietigen: 'Dit dossier wordt vernietigd op {datum}.',
  bellen: 'Wie belt u bij wie',
  geenContactpersoon: 'Er staat nog geen contactpersoon.',
  mensen: 'Om wie gaat het',
  client: 'cliënt',
  geenClient: 'geen cliënt',
  geenContact: 'Er is nog niet vastgelegd hoe deze persoon veilig te bereiken is.',
  voicemailMag: 'voicemail mag',
  voicemailNiet: 'geen voicemail inspreken',
  geenPost: 'Geen post naar het woonadres',
  tolk: 'Tolk nodig: {taal}',
  reikwijdte: 'Reikwijdte (versie {nr}, {datum})',
  gesloten: 'Hoort er niet bij',
  themaNietOverIedereen: 'Niet over iedereen: dat is met {aantal} van de mensen zo afgesproken.',
  contactVastleggen: 'Veilig contact vastleggen',
  geenReikwijdte:
    'Er is nog geen reikwijdte. Spreek met de cliënt af waar het onderzoek over gaat. Pas daarna legt u gegevens vast.',
  gegevens: 'Gegevens ({aantal})',
  gegevenKolommen: ['Over', 'Gegeven', 'Waarom nodig', 'Welke vraag', 'Van', 'Wanneer'],
  geenGegevens:
    'Nog geen gegevens. Leg alleen vast wat nodig is om een vraag van het onderzoek te beantwoorden.',
  verzoeken: 'Verzoeken aan partijen ({aantal})',
  verzoekKolommen: ['Partij', 'Vraag', 'Hoeveel', 'Stand', 'Gevraagd op'],
  geenVerzoeken:
    'Nog geen gegevensverzoeken. Vraag alleen wat nodig is om een vraag uit de reikwijdte te beantwoorden.',
  briefLezen: 'Brief lezen',
  beantwoord: '{stand} op {datum}',
  hoeftNiet: '{stand}; deze partij heeft een beroepsgeheim en hoeft niet te antwoorden',
  voorwaarden: {
    'niet-naar-coordinator': 'Voorwaarde: niet delen met de coördinator',
    'mag-naar-coordinator': 'De partij vindt goed dat de coördinator dit krijgt',
    'niet-delen-met': 'Voorwaarde: niet delen met alle partijen',
    'eerst-vragen': 'Voorwaarde: eerst de partij vragen',
    'alleen-tot': 'Voorwaarde: alleen tot en met {datum}',
  },
  spoed: 'Kan niet wachten, voor {naam}',
  spoedGemeld: 'gemeld op {datum}, {tijd} uur',
  spoedDagen: 'van {vanaf} tot en met {tot}',
  spoedOnbeslist: 'beslis meteen',
  stukken: 'Papieren van de cliënt ({aantal})',
  stukKolommen: ['Van', 'Wat', 'Waarom nodig', 'Stand', 'Wanneer'],
  geenStukken:
    'Nog niets gevraagd. Vraag een cliënt alleen om papieren die nodig zijn, die u niet zelf kunt krijgen en die de cliënt wel kan krijgen.',
  stukVoor: 'graag voor {datum}',
  diensten: 'Wat is nodig ({aantal})',
  dienstKolommen: ['Voor wie', 'Welke hulp', 'Waarvoor', 'Stand'],
  geenDiensten:
    'Nog niets voorgesteld. Weet u wat nodig is? Stel dat dan voor; uit alle voorstellen samen volgt de conclusie.',
  conclusie: 'Conclusie ({datum})',
  brieven: 'Brieven ({aantal})',
  geenBrieven: 'Nog geen brieven. Na de conclusie stuurt u iedere cliënt de uitkomst in een eigen brief.',
  verstuurd: '{brief}, aan {aan}, verstuurd op {datum}',
  verstuurdOver: '{brief}, over {aan}, verstuurd op {datum}',
  mijnNotities: 'Mijn notities ({aantal})',
  tijdlijn: 'Tijdlijn',
} as const

/** Words at the appointments of a case. */
export const gespreksafspraakWoorden = {
  volgende: 'Volgende afspraak: {datum} {uur} ({wanneer}), {hoe}, met {met}.',
  daarna: 'Daarna: {datum} {uur} ({wanneer}), {hoe}, met {met}.',
  geweest: 'De afspraak van {datum} {uur} met {met} is geweest. Het gesprek is nog niet vastgelegd.',
  geen: 'Er staat geen volgende afspraak.',
  om: 'om {tijd} uur',
  vanTot: 'van {tijd} tot {tot} uur',
  tolk: 'met een tolk ({taal})',
  bellen: 'Naar het videogesprek',
  agenda: 'Zet in uw agenda',
  afgezegd: 'Afgezegd: {datum} {uur}.',
  uitAgenda: 'Haal uit uw agenda',
} as const

/** Words on the page of one's own notes. */
export const notitieWoorden = {
  titel: 'Mijn notities van gesprekken',
  uitleg:
    'Alleen u ziet deze notities. De cliënt kan ze opvragen. Maak van wat nodig is een gegeven; de rest verdwijnt vanzelf.',
  geen: 'U heeft geen notities. Een notitie maakt u bij het vastleggen van een gesprek.',
  tot: 'Deze notitie verdwijnt op {datum}.',
} as const
