import { gevraagdWoorden } from './gevraagd-brief.ts'
import { eindeWoorden } from './onderzoek-brief-einde.ts'

/** The words of the letters of an onderzoek, in plain Dutch (B1). */
export const onderzoekBrief = {
  uitkomst: {
    onderwerp: 'De uitkomst van ons onderzoek',
    begin:
      'Op {datum} vroeg u ons om hulp. Wij hebben samen met u onderzocht wat er speelt. In deze brief leest u wat wij vonden.',
    overschreden: 'Dit duurde langer dan de zes weken die de wet geeft.',
    beginGezinslid:
      'U deed mee aan een onderzoek van de gemeente. Het begon met een vraag om hulp op {datum}. Wij hebben samen met u onderzocht wat er speelt. In deze brief leest u wat wij vonden.',
    zonderVerzoek: {
      begin:
        'Op {datum} was uw brede intake. Daarna onderzocht de gemeente wat er bij u speelt en welke hulp past. U heeft daar niet zelf om gevraagd. In deze brief leest u wat wij vonden.',
      beginNaPartij:
        'Op {datum} vroeg een partij ons om een onderzoek. Daarna onderzocht de gemeente wat er bij u speelt en welke hulp past. U heeft daar niet zelf om gevraagd. In deze brief leest u wat wij vonden.',
      beginGezinslid:
        'U deed mee aan een onderzoek van de gemeente. Het gaat om het onderzoek van {datum}. In deze brief leest u wat wij vonden.',
      reikwijdteTekst: 'Het onderzoek ging over: {themas}.',
      aanpak: {
        begin: [
          'Wij vragen u of u het eens bent met de aanpak. U mag nee zeggen.',
          'Zegt u nee, of zegt u niets? Dan kan het college de aanpak toch voor u laten beginnen. Het legt dan vast waarom.',
        ],
        beginGezinslid: [
          'Wij vragen u of u het eens bent met de aanpak. Zegt u nee, dan doet u niet mee.',
          'Zegt u niets? Dan kan het college de aanpak ook voor u laten beginnen. Het legt dan vast waarom.',
        ],
        samen: [
          'Wij vragen ieder van u apart of u het eens bent met de aanpak. U mag nee zeggen.',
          'Voor wie het onderzoek begon, kan het college de aanpak ook laten beginnen na een nee. Een gezinslid dat nee zegt, doet niet mee. Zegt iemand niets? Dan kan het college de aanpak ook voor die persoon laten beginnen. Het legt dan vast waarom.',
        ],
        hulp: 'Hulp begint pas als u daar zelf ja tegen zegt. Dat is alleen anders als hier bij de hulp staat dat zij niet vrijwillig is.',
        coordinator:
          'Komt er een aanpak? Dan wijst het college een coördinator aan, zo veel mogelijk in overleg met u. U mag altijd stoppen.',
      },
    },
    namens: 'U krijgt deze brief omdat u {naam} vertegenwoordigt. Waar "u" staat, gaat het over {naam}.',
    alleenEigenZaken:
      'U leest hier alleen wat bij uw vertegenwoordiging hoort. Andere onderwerpen staan niet in deze brief.',
    reikwijdte: 'Waar het onderzoek over ging',
    reikwijdteTekst: 'Met u is afgesproken dat het onderzoek ging over: {themas}.',
    nietsAfgesproken:
      'Met u is niet afgesproken dat het onderzoek ook over u ging. Daarom hebben wij over u niets onderzocht.',
    onderdelen: {
      a: 'Welke problemen er zijn',
      b: 'Welke hulp er nu is',
      c: 'Wat eerder is geprobeerd',
    },
    nietsGevonden: 'Hier vonden wij niets over u.',
    nietsTeMelden: 'Hierover hebben wij u niets te melden.',
    conclusie: 'Onze conclusie',
    conclusies: {
      'aanpak-verplicht':
        'De problemen hangen met elkaar samen en er is hulp van meer kanten nodig. Daarom stellen wij een gecoördineerde aanpak voor. Dat betekent: de hulp wordt op elkaar afgestemd en één persoon, de coördinator, houdt het overzicht.',
      'aanpak-wenselijk':
        'De problemen hangen met elkaar samen. Wij denken dat een gecoördineerde aanpak helpt en stellen die voor. Dat betekent: de hulp wordt op elkaar afgestemd en één persoon, de coördinator, houdt het overzicht.',
      'aanpak-niet-wenselijk':
        'De problemen hangen met elkaar samen. Een gecoördineerde aanpak vinden wij nu niet nodig.',
      'geen-aanpak-mogelijk':
        'De problemen hangen met elkaar samen. Een gecoördineerde aanpak is niet mogelijk met de hulp die nodig is.',
      'geen-meervoudige-problematiek':
        'Er zijn geen problemen die zo met elkaar samenhangen dat een gecoördineerde aanpak nodig is.',
    },
    uitlegInGesprek:
      'Wilt u weten hoe wij tot deze conclusie kwamen? Vraag het ons. Wij leggen u uit wat over u gaat.',
    waarom: {
      'geen-samenhang':
        'De wet zegt: een gecoördineerde aanpak is er voor problemen die met elkaar samenhangen. Dat is hier niet zo.',
      'geen-dienst-sociaal-domein':
        'De wet zegt: voor een gecoördineerde aanpak moet er hulp nodig zijn waarover de gemeente beslist. Die is hier niet nodig.',
      'naast-inburgering':
        'De wet zegt: heeft iemand hulp van de gemeente nodig en moet er ook worden ingeburgerd, dan zorgt de gemeente voor een gecoördineerde aanpak.',
      'meer-clienten':
        'De wet zegt: hebben meer mensen in een gezin hulp van de gemeente nodig, dan zorgt de gemeente voor een gecoördineerde aanpak.',
      'meer-diensten-een-client':
        'De wet zegt: heeft iemand twee of meer soorten hulp van de gemeente nodig, dan zorgt de gemeente voor een gecoördineerde aanpak. Bij u is dat zo.',
      'bijstand-naast-inburgering':
        'De wet zegt: heeft iemand hulp van de gemeente nodig en moet er ook worden ingeburgerd, dan zorgt de gemeente voor een gecoördineerde aanpak.',
      'naast-andere-hulp':
        'De wet laat ons hier de keuze, omdat u één soort hulp van de gemeente nodig heeft en daarnaast andere hulp.',
      'een-enkele-dienst':
        'De wet zegt: voor een gecoördineerde aanpak is meer dan één soort hulp nodig. Bij u is dat niet zo.',
      verplicht:
        'De wet zegt: is er meer hulp van de gemeente nodig, voor één persoon of voor een gezin samen, dan zorgt de gemeente voor een gecoördineerde aanpak.',
      mag: 'De wet laat ons hier de keuze.',
      niet: 'Volgens de wet is er dan geen gecoördineerde aanpak.',
    },
    naJa: {
      besluit: 'U zei hier ja tegen op {op}. Het college beslist uiterlijk op {uiterlijk}.',
      gesprek: 'U zei hier ja tegen op {op}. Het eerste gesprek is uiterlijk op {uiterlijk}.',
    },
    dwang: 'Deze hulp is niet vrijwillig. Daarover is beslist op {datum}, kenmerk {kenmerk}.',
    los: 'Dit staat los van de andere hulp.',
    nietEens: 'Bent u het niet eens met deze brief?',
    aard: {
      informatie:
        'Zeg het ons: wij bespreken het met u. Deze brief is informatie en geen besluit. Over hulp waarover de gemeente beslist krijgt u apart een besluit. Daarin staat wat u kunt doen als u het er niet mee eens bent.',
      besluit:
        'Deze brief is een besluit. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het college van burgemeester en wethouders.',
    },
    aanpak: 'Hoe het verder gaat met de aanpak',
    aanpakTekst:
      'U doet alleen mee aan de aanpak als u het ermee eens bent. Wij vragen u of u instemt. Daarna wijst het college een coördinator aan, zo veel mogelijk in overleg met u. U mag altijd stoppen.',
    regie: {
      geen: [
        'Wilt u de hulp liever zelf op elkaar afstemmen? Of kan iemand uit uw gezin of een mantelzorger dat doen? Zeg dat dan tegen ons voordat er een coördinator is. Wij bekijken met u of dat kan.',
      ],
      verklaard: [
        'U zei dat u de hulp zelf op elkaar wilt afstemmen, of dat iemand om u heen dat doet. Wij kijken nog of dat kan. U krijgt daarover een eigen brief.',
      ],
      aannemelijk: [
        'U heeft gezegd dat u de hulp zelf op elkaar afstemt, of dat iemand om u heen dat doet. Wij vinden het aannemelijk dat dit lukt. Er komt dus geen coördinator en geen aanpak van de gemeente.',
        'In de brief over zelf afstemmen staat wat u daarvoor nodig heeft. Hieronder en hierboven leest u welke hulp er is en hoe u die krijgt.',
        'Lukt het niet? Dan kunt u ons altijd opnieuw vragen om een onderzoek, ook als u al hulp krijgt.',
      ],
      'niet-aannemelijk': [
        'U zei dat u de hulp zelf op elkaar wilt afstemmen. Waarom wij dat nu niet aannemelijk genoeg vinden, staat in een eigen brief.',
      ],
    },
    anderen: 'Er doen ook andere leden van uw gezin mee. Zij krijgen een eigen brief.',
    diensten: 'Wat u nodig heeft, en hoe u het krijgt',
    geenDiensten: 'Er is voor u geen hulp voorgesteld.',
    dienst: '{naam}: {waarvoor}',
    gevraagd: gevraagdWoorden,
    verkrijgen: {
      instemmen:
        'U hoeft dit niet apart aan te vragen. Zegt u ja, dan beslist het college binnen twee weken na uw ja.',
      'besluit-jeugdwet':
        'Het college beslist hierover volgens de Jeugdwet. U krijgt daarover apart bericht.',
      aanvragen:
        'Vraag dit zelf aan bij de gemeente. Wacht daar niet mee: de dag waarop u zich daarvoor meldt, telt.',
      aangevraagd:
        'Vroeg u dit al aan op {datum}? Dan telt die datum. Vroeg u toen iets anders? Vraag dit dan zelf aan bij de gemeente. Deze brief is geen besluit over een aanvraag.',
      zelfAangevraagd:
        'U vroeg dit aan op {datum}. Die datum telt. Deze brief is geen besluit over uw aanvraag.',
      zeggen: 'Zeg tegen ons dat u dit wilt. Ja zeggen is genoeg, dat mag ook aan de telefoon.',
    },
    budget:
      'U kunt ook vragen om geld waarmee u zelf hulp inkoopt: een persoonsgebonden budget. Wij leggen uit wat dat van u vraagt.',
    aanpalend: 'De beslissing over deze hulp ligt bij {beslisser}.',
    aanpalendOnbekend: 'Over deze hulp beslissen wij niet in dit onderzoek. Dat doet wie de hulp geeft.',
    interventie: 'Dit hoort bij wat wij voorstellen. Bespreek het met ons als u het anders wilt.',
    toelichting: 'Wat wij u verder willen zeggen',
  },

  ...eindeWoorden,

  verzoek: {
    onderwerp: 'Vraag om gegevens voor een onderzoek ({wet}, artikel {nummer})',
    over: 'Over wie gaat het',
    verteld: 'Wat u moet weten om te kunnen antwoorden',
    vraag: 'Onze vraag',
    waarom: 'Waarom wij dit vragen',
    items: 'Wat wij nodig hebben',
    item: '{gegeven}. Waarom nodig: {waarom} Waarom niet minder: {minder} Hoeveel wij vragen: {niveau}',
    niveaus: {
      dat: 'alleen of iets zo is. Wij vragen niet hoe het loopt en niet waarover het gaat.',
      proces: 'alleen hoe het loopt, bijvoorbeeld tot wanneer. Wij vragen niet waarover het gaat.',
      inhoud: 'ook waarover het gaat, maar niet meer dan hierboven staat.',
    },
    gedeeld: 'Met wie wij uw antwoord delen',
    mag: 'Wat u mag en moet',
    regimes: {
      plicht:
        'U moet deze gegevens geven als ze nodig zijn voor het onderzoek ({wet}, artikel {nummer}). Zijn er zwaarwegende redenen om dat niet te doen? Dan hoeft het niet. Dat beoordeelt u zelf.',
      geheim:
        'U heeft een beroepsgeheim. U mag antwoorden, u hoeft niet. U beslist zelf. Weigeren mag, zonder reden. Er is geen termijn en wij sturen geen herinnering.',
      'politie-justitie':
        'U antwoordt alleen als de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens dat toelaat. Dat beoordeelt u zelf.',
      wjsg: 'U moet deze gegevens geven als ze nodig zijn voor het onderzoek ({wet}, artikel {nummer}), voor zover de Wet justitiële en strafvorderlijke gegevens dat toelaat. Zijn er zwaarwegende redenen om dat niet te doen, zoals het belang van de opsporing? Dan hoeft het niet. Dat beoordeelt u zelf.',
      'eigen-weging': 'U weegt zelf af of u deze gegevens geeft. Weigeren mag.',
    },
    jeugdplicht:
      'Het college beslist over jeugdhulp. U moet de gegevens geven die daarvoor nodig zijn, ook met uw beroepsgeheim ({wet}, artikel {nummer}). Geef niet meer dan dat.',
    toestemming: 'De cliënt vindt het goed dat u ons antwoordt.',
    zonderToestemming:
      'De cliënt heeft ons geen toestemming gegeven. U mag dan alleen antwoorden na uw eigen afweging: het is nodig voor goede zorg, het voorkomt of beperkt ernstige problemen, en het is in het belang van de cliënt of van mensen om hem heen.',
    voorwaarden:
      'U mag voorwaarden stellen: eerst u vragen voordat wij verder delen, alleen met bepaalde partijen delen of juist niet, alleen een deel delen, of alleen tot een bepaalde dag.',
  },

  voet: {
    bewarenMetAanpak:
      'Komt er een aanpak, dan bewaren wij de gegevens van dit onderzoek tot twee jaar na het einde van de aanpak. Anders tot twee jaar na de laatste brief met de uitkomst. Daarna vernietigen wij ze.',
    bewarenZonderAanpak:
      'Wij bewaren de gegevens van dit onderzoek tot twee jaar na de laatste brief met de uitkomst. Daarna vernietigen wij ze.',
    bewarenNaStoppen:
      'Wij bewaren de gegevens van dit onderzoek tot twee jaar na deze brief. Daarna vernietigen wij ze.',
    bewarenVanafMelding:
      'Komt er geen breder onderzoek, dan bewaren wij wat u ons vertelde hier tot vier weken nadat wij uw vraag overdroegen of afsloten. Komt dat er wel, dan tot twee jaar na de laatste brief met de uitkomst, of na het einde van een aanpak. Daarna vernietigen wij het.',
    bewarenTenOnrechte:
      'Wij wissen de gegevens van dit onderzoek zelf, binnen twee weken na deze brief. Wilt u ze eerst zien, of wilt u dat wij nog wachten? Zeg dat dan in die twee weken.',
    bewarenVoorHulp:
      'Krijgt u hulp? Dan bewaart wie die hulp geeft of toekent wat daarvoor nodig is, zo lang als de wet over die hulp zegt.',
  },
} as const
