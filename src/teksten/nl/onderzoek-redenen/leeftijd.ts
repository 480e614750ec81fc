type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons that turn on age and on parental authority. */
export const leeftijdRedenen: Readonly<Record<string, RedenTekst>> = {
  'zicht-onder-twaalf': [
    'Een kind onder de 12 krijgt zelf geen inzage.',
    'Wie het kind vertegenwoordigt, kan erom vragen. Vertel het kind wel wat er gebeurt.',
  ],
  'zicht-kan-niet-zelf': [
    'Deze persoon kan zelf niet overzien wat hier staat.',
    'Wie deze persoon vertegenwoordigt, kan erom vragen.',
  ],
  'zicht-tegen-belang': [
    'Het is niet in het belang van het kind dat de vertegenwoordiger dit ziet.',
    'Bespreek met het kind wat de ouders wel mogen weten.',
  ],
  'niemand-meer-in-onderzoek': [
    'Wie om hulp vroeg is overleden, en er is geen andere cliënt.',
    'Sluit de zaak af. Klopt het overlijden niet? Haal het dan weg.',
  ],
  'laatste-client': [
    'Er is maar één cliënt. Stopt die, dan stopt het onderzoek.',
    'Stop dan het onderzoek zelf.',
  ],
  'stopt-alleen-client': [
    'Deze persoon is geen cliënt in dit onderzoek.',
    'Kies een cliënt. Wil een gezinslid niet meedoen? Leg dan dat antwoord vast.',
  ],
  'ander-stopt-mee': [
    'Een andere cliënt doet alleen mee als gezinslid van deze cliënt. Die kan dan niet alleen verder.',
    'Stop eerst voor die andere cliënt. Of leg vast hoe die tot een andere cliënt staat.',
  ],
  'niemand-met-gezag': [
    'Wie namens het kind sprak, heeft niet het gezag over het kind.',
    'Vraag de ouders met gezag, of de voogd. Staat het gezag nog niet in dit dossier? Leg dat dan eerst vast.',
  ],
  'ander-met-gezag': [
    'Er is nog iemand met gezag over dit kind. Die zei nog geen ja.',
    'Vraag het iedere ouder met gezag, ook na een scheiding. Zegt een van hen nee? Dan doet het kind niet mee.',
  ],
  'samenspraak-zonder-ouder': [
    'Een cliënt is een kind onder de 16. Er was niemand bij die het kind vertegenwoordigt.',
    'Spreek het ook af met een ouder met gezag of de voogd, en kies die bij wie erbij was.',
  ],
  'samenspraak-zonder-kind': [
    'Een cliënt van 12 tot 16 jaar was er zelf niet bij.',
    'Spreek het ook met het kind zelf af, en kies het kind bij wie erbij was.',
  ],
  'instemming-door-jongere': [
    'Wie 16 of 17 jaar is, stemt zelf in. De ouders doen dat niet alleen.',
    'Vraag het de jongere zelf. Kan de jongere dit zelf niet beslissen? Kruis dat dan aan.',
  ],
  'nee-van-jongere-zelf': [
    'Wie 16 of 17 jaar is, zegt zelf ja of nee. Het nee van een ouder telt dan niet.',
    'Vraag het de jongere zelf. Kan de jongere dit zelf niet beslissen? Kruis dat dan aan.',
  ],
  'nee-van-ouders': [
    'Het nee van een kind onder de 12 jaar telt niet als antwoord. Dat geven de ouders, of wie het gezag heeft.',
    'Vraag de ouders, en luister ook naar het kind. Wat het kind zegt, kunt u bij het gesprek vastleggen.',
  ],
  'wens-van-jongere-zelf': [
    'Dit zegt de jongere zelf. Wie 16 of 17 jaar is, of vanaf 12 jaar zelf om hulp vroeg, beslist hier zelf over. Een ouder niet.',
    'Vraag het de jongere zelf. Kan de jongere dit zelf niet beslissen? Kruis dat dan aan.',
  ],
  'wens-van-kind-via-ouder': [
    'Een kind onder de 12 jaar beslist dit niet alleen.',
    'Bespreek het met wie gezag heeft over het kind. Kies dan wie het namens het kind zei.',
  ],
  'is-nog-gezinslid': [
    'Deze persoon doet nog mee als cliënt en hoort nog bij het gezin.',
    'Klopt dat niet? Leg dan eerst de verandering in het gezin vast. Wil de cliënt stoppen? Kies dan die reden.',
  ],
  'antwoord-over-geen-client': [
    'Deze persoon is geen cliënt meer. Wat de partij vertelt, mag u niet meer vastleggen.',
    'Sluit het af met: Stoppen voor één cliënt. De vraag vervalt dan, en de partij krijgt een brief.',
  ],
  'client-niet-afgesloten': [
    'Iemand is geen cliënt meer, maar heeft daarover nog geen brief.',
    'Sluit het af met: Stoppen voor één cliënt.',
  ],
  'uitkomst-aan-kind': [
    'De cliënt is jonger dan 12 jaar. De brief gaat naar wie gezag over het kind heeft.',
    'Stuur de brief aan een ouder of voogd, over dit kind. Vertel het kind zelf wat er gebeurt.',
  ],
  'uitkomst-van-jongere': [
    'De cliënt is 16 of 17 jaar. De uitkomst is voor de cliënt zelf, niet voor een ouder of voogd.',
    'Stuur de brief aan de cliënt zelf. Wil de cliënt dat een ouder meeleest? Leg dan een machtiging vast. Kan de cliënt dit zelf niet beslissen? Kruis dat dan aan.',
  ],
  'geen-jeugdige-meer': [
    'Deze persoon is 18 jaar of ouder en verblijft elders. Dan is het geen gezinslid meer.',
    'Kies dat dit iemand uit het netwerk is. Loopt er na de 18 nog jeugdhulp door? Leg dat vast; dan telt deze persoon wel mee.',
  ],
  'jeugdhulp-niet-nodig': [
    'Van deze persoon is niet bekend wanneer die 18 wordt, of dat maakt hier niet uit.',
    'Controleer de geboortedatum. Jeugdhulp die doorloopt telt alleen bij iemand onder de 23.',
  ],
  'jeugdhulp-loopt-niet-door': [
    'Van deze persoon staat niet vast dat op die dag nog jeugdhulp doorliep na de 18.',
    'Controleer de persoon en de dag. Leg eerst vast dat de jeugdhulp doorliep.',
  ],
  'jeugdhulp-voorbij': [
    'Ook met jeugdhulp die doorloopt, is deze persoon te oud om mee te tellen.',
    'Deze persoon kan meedoen als iemand uit het netwerk.',
  ],
  'niemand-met-jeugdhulp': [
    'In dit dossier staat niemand onder de 23.',
    'Voeg eerst de jongere toe om wie het gaat.',
  ],
  'tegen-belang-niet-gemotiveerd': [
    'Er staat niet waarom het belang van het kind zich verzet tegen een brief aan wie gezag heeft.',
    'Schrijf op waarom die brief dit kind schaadt.',
  ],
  'tegen-belang-niet-nodig': [
    'Van deze persoon is er geen ouder of voogd die nog een brief moet krijgen.',
    'Kies alleen een kind van wie de ouder of voogd de uitkomst niet kreeg.',
  ],
}
