type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around the first contact, the start, the people and the reikwijdte. */
export const startRedenen: Readonly<Record<string, RedenTekst>> = {
  'onderzoek-niet-gestart': ['Het onderzoek is nog niet gestart.', 'Start eerst het onderzoek.'],
  'onderzoek-loopt': ['Het onderzoek loopt al.', 'Kies een handeling die bij een lopend onderzoek hoort.'],
  'onderzoek-afgerond': [
    'Het onderzoek is afgerond.',
    'Is er nieuwe hulp nodig? Leg dan een nieuw eerste contact vast.',
  ],
  'contact-gesloten': [
    'Dit contact is gesloten zonder onderzoek.',
    'Komt de inwoner terug? Leg dan een nieuw eerste contact vast.',
  ],
  'onderzoek-ingetrokken': [
    'Het onderzoek is gestopt.',
    'Wil de cliënt verder? Leg dan een nieuw eerste contact vast.',
  ],
  'geen-gespreksafspraak': [
    'Er staat geen afspraak voor een gesprek open.',
    'Maak een afspraak. Daarna kunt u de afspraak verzetten of afzeggen.',
  ],
  'afspraak-eindigt-te-vroeg': [
    'De afspraak is klaar voordat zij begint.',
    'Vul een later uur in, of laat het einde leeg.',
  ],
  'afspraak-op-hetzelfde-uur': [
    'U heeft op dat uur al een andere afspraak.',
    'Kies een ander uur. Is het zo bedoeld? Kruis dan aan dat u dit weet.',
  ],
  'gespreksafspraak-in-verleden': [
    'Deze dag is al geweest.',
    'Vul vandaag in of een latere dag. Was het gesprek er al? Leg het gesprek vast.',
  ],
  'onbekende-gespreksafspraak': [
    'Deze afspraak staat niet meer open.',
    'Kies een afspraak die nog komt, of waarvan het gesprek nog niet is vastgelegd.',
  ],
  'datum-in-toekomst': ['De datum ligt in de toekomst.', 'Vul vandaag in, of een dag die al is geweest.'],
  'verzoek-zonder-wet': [
    'Bij deze taak hoort een verzoek om hulp uit het sociaal domein.',
    'Kies de wet waar het verzoek bij hoort.',
  ],
  'niemand-om-te-wijzen': [
    'Er is nog niemand toegevoegd om het aan te vertellen.',
    'Voeg eerst de inwoner toe die om hulp vraagt.',
  ],
  'onbekende-betrokkene': [
    'Deze persoon hoort niet bij dit dossier.',
    'Kies iemand uit het dossier, of voeg de persoon eerst toe.',
  ],
  'taak-geen-toeleiding': [
    'Dit contact was advies of vrij toegankelijke hulp. Daaruit komt geen onderzoek.',
    'Gaat het toch om hulp uit het sociaal domein? Leg dan een nieuw eerste contact vast als toeleiding.',
  ],
  'geen-verzoeker': [
    'Er is niemand die om hulp heeft gevraagd.',
    'Voeg eerst de inwoner toe die het verzoek deed.',
  ],
  'clientondersteuning-niet-gewezen': [
    'De cliënt of mantelzorger weet nog niet van gratis cliëntondersteuning.',
    'Wijs eerst op de gratis cliëntondersteuning en leg dat vast.',
  ],
  'verzoek-na-vervolg': [
    'Op die dag was er al iets gebeurd dat op het verzoek volgde.',
    'Kies een dag op of voor de dag waarop u de cliënt op ondersteuning wees of het onderzoek begon.',
  ],
  'verzoekdatum-al-zo': [
    'Deze dag staat er al.',
    'Vul de dag in waarop de cliënt echt om hulp vroeg, of ga terug.',
  ],
  'verzoek-voor-de-wet': [
    'Op die dag bestond de termijn van zes weken nog niet.',
    'Controleer op welke dag de cliënt om hulp vroeg.',
  ],
  'start-voor-verzoek': [
    'Het onderzoek kan niet beginnen voor de dag van het verzoek.',
    'Kies de dag van het verzoek of een latere dag.',
  ],
  'alleen-meerdere-verzoeken': [
    'Dat iemand meer dan één verzoek doet, is niet genoeg om een onderzoek te starten.',
    'Leg vast wat u hoorde of zag, waardoor u denkt dat de problemen samenhangen.',
  ],
  'aanleiding-zonder-feiten': [
    'De feiten van de aanleiding ontbreken.',
    'Schrijf op wat u zag of hoorde. Gebruik feiten, geen etiketten.',
  ],
  'aanleiding-zonder-samenhang': [
    'Er staat niet waarom de problemen kunnen samenhangen.',
    'Schrijf op waarom u denkt dat de problemen met elkaar te maken hebben.',
  ],
  'start-niet-besproken': [
    'De start is niet met de cliënt besproken.',
    'Bespreek eerst met de cliënt waarom u een onderzoek wilt starten.',
  ],
  'toelichting-ontbreekt': ['De toelichting ontbreekt.', 'Schrijf in een of twee zinnen waarom.'],
  'geen-gezinslid': [
    'Deze persoon is volgens de wet geen gezinslid.',
    'Wil de cliënt deze persoon erbij? Voeg die dan toe als iemand uit het netwerk.',
  ],
  'al-verzoeker': [
    'Er is al iemand die het verzoek deed.',
    'Voeg deze persoon toe als gezinslid, vertegenwoordiger, mantelzorger of iemand uit het netwerk.',
  ],
  'client-wil-niet': [
    'De cliënt heeft niet gezegd deze persoon erbij te willen.',
    'Vraag de cliënt of deze persoon mee mag doen.',
  ],
  'geen-gezinslid-om-te-vragen': [
    'Er is geen gezinslid dat nog gevraagd kan worden.',
    'Voeg eerst een gezinslid toe.',
  ],
  'al-client': ['Deze persoon doet al mee als cliënt.', 'U hoeft niets te doen.'],
  'gezinslid-weigerde': [
    'Dit gezinslid wil niet meedoen. Vraag het niet opnieuw.',
    'Komt het gezinslid er zelf op terug? Leg dan het nieuwe antwoord vast.',
  ],
  'vraag-zonder-aanleiding': [
    'Er staat niet waarom dit gezinslid gevraagd wordt.',
    'Schrijf op waarom er ook bij dit gezinslid problemen kunnen zijn.',
  ],
  'instemming-door-ouders': [
    'Een kind onder de 12 jaar stemt niet zelf in. Dat doen de ouders, of wie het gezag heeft.',
    'Vraag de ouders, en luister ook naar het kind. Hebben twee ouders gezag? Vraag het allebei.',
  ],
  'instemming-door-kind-en-ouders': [
    'Van 12 tot 16 jaar stemmen het kind en de ouders samen in.',
    'Vraag het kind en de ouders, en leg vast dat allebei ja zeggen.',
  ],
  'gezinslid-niet-gevraagd': [
    'Dit gezinslid is nog niet gevraagd om mee te doen.',
    'Vraag het gezinslid eerst.',
  ],
  'antwoord-voor-vraag': [
    'Het antwoord heeft een eerdere datum dan de vraag.',
    'Controleer de datum van het antwoord.',
  ],
  'reikwijdte-leeg': [
    'Er is geen enkel onderwerp gekozen.',
    'Kies samen met de cliënt ten minste één onderwerp.',
  ],
  'thema-open-en-gesloten': [
    'Deze onderwerpen staan open en gesloten tegelijk: {themas}.',
    'Kies per onderwerp of het erbij hoort of niet.',
  ],
  'reikwijdte-zonder-client': [
    'De reikwijdte is niet met alle cliënten afgesproken.',
    'Spreek de reikwijdte af met iedere cliënt, of met de vertegenwoordiger van die cliënt. Leg eerst vast wie dat is.',
  ],
  'gevolgen-niet-uitgelegd': [
    'Er staat niet dat u de gevolgen van de beperking heeft uitgelegd.',
    'Leg de cliënt uit wat het betekent dat een onderwerp niet meedoet.',
  ],
  'thema-heropend-zonder-wens': [
    'De cliënt heeft deze onderwerpen gesloten: {themas}.',
    'Open een onderwerp alleen als de cliënt daar zelf om vraagt. Na een brede intake kan het ook met een reden van de gemeente.',
  ],
  'niet-de-behandelaar': [
    'Dit onderzoek is niet van u.',
    'Vraag de teamleider om het onderzoek aan u toe te wijzen.',
  ],
  'geen-besluit-nodig': [
    'Het college hoeft in dit onderzoek nu niets te beslissen.',
    'U ziet een onderzoek pas als het is afgerond en er een aanpak is voorgesteld.',
  ],
  'rol-zonder-toegang': [
    'In deze rol ziet u geen onderzoeken.',
    'Wissel naar een rol die bij dit werk hoort, of vraag het de behandelaar.',
  ],
  'coordinator-ziet-onderzoek-niet': [
    'De coördinator ziet het onderzoek niet. Onderzoek en coördinatie blijven gescheiden.',
    'Vraag de toeleider om het gegeven dat u nodig heeft, met de reden.',
  ],
  'overzicht-alleen-client': [
    'Een overzicht is voor wie om hulp vroeg, of als cliënt meedoet.',
    'Kies een cliënt. Vraagt een ander wat er over hem staat? Behandel dat als een verzoek om inzage.',
  ],
  'overzicht-onder-twaalf': [
    'Een kind jonger dan 12 krijgt zelf geen inzage.',
    'Wie gezag heeft, kan inzage vragen. U geeft die niet als het belang van het kind zich daartegen verzet.',
  ],
  'overzicht-eerst-vertellen': [
    'Aan deze cliënt is nog niet verteld dat er een onderzoek is.',
    'Vertel dat eerst, of stuur de brief dat wij een onderzoek begonnen. Geef daarna het overzicht.',
  ],
}
