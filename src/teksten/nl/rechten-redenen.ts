import { bevriesRedenen } from './rechten-bevriezen.ts'
import { pakketRedenen } from './rechten-pakket-redenen.ts'

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a request about rights cannot be handled like this, and what would help. Keys are the codes of the rules. */
export const rechtenRedenwoorden: Record<string, { zin: string; helpt: string }> = {
  'antwoord-niet-te-verlengen': reden(
    'De tijd om te antwoorden kunt u hier niet langer maken.',
    'Antwoord op tijd. Lukt het niet, vertel dan aan wie vraagt hoe het staat.',
  ),
  'antwoord-al-verlengd': reden('U nam al een keer meer tijd.', 'Antwoord voor de dag die u noemde.'),
  'antwoord-te-laat-verlengd': reden(
    'Meer tijd nemen kan alleen zolang de eerste tijd nog loopt. Die is voorbij.',
    'Antwoord zo snel mogelijk, en schrijf waarom het later werd.',
  ),
  'vrager-niet-vastgesteld': reden(
    'Nog niet vast staat wie dit vraagt.',
    'Stel vast wie het is. Vraag niet meer dan daarvoor nodig is.',
  ),
  'vrager-leeftijd-onbekend': reden(
    'De geboortedatum is niet bekend. Van de leeftijd hangt af wie dit mag vragen.',
    'Zoek de geboortedatum op, of vraag die.',
  ),
  'vrager-te-jong': reden(
    'Een kind onder de twaalf vraagt dit niet zelf.',
    'Een ouder met gezag of een voogd kan het vragen.',
  ),
  'vrager-kan-niet-zelf': reden(
    'Deze persoon kan niet goed wegen wat dit voor hem betekent.',
    'Wie hem vertegenwoordigt kan het vragen.',
  ),
  'vrager-kan-zelf': reden(
    'Deze persoon vraagt dit zelf. Een ander krijgt het niet zonder volmacht.',
    'Laat hem zelf vragen, of een volmacht geven.',
  ),
  'vrager-voor-ander-leeftijd': reden(
    'Deze vertegenwoordiger past niet bij de leeftijd van de persoon.',
    'Kijk na of het gezag nog geldt, en wie nu voor hem spreekt.',
  ),
  'vrager-alleen-over-geld': reden(
    'Een bewindvoerder spreekt over geld. Het dossier gaat over meer.',
    'Met een volmacht kan hij het wel vragen.',
  ),
  'vrager-zonder-stuk': reden(
    'U zag nog niet waaruit blijkt dat hij voor de ander mag spreken.',
    'Vraag het stuk: een uitspraak van de rechter, een uittreksel of een volmacht.',
  ),
  'volmacht-van-wie-niet-mag': reden(
    'De volmacht is niet van wie dit zelf mag vragen.',
    'Vraag een volmacht van de persoon zelf. Kan of mag hij dit niet vragen, dan van wie hem vertegenwoordigt.',
  ),
  'weigering-zonder-grond': reden(
    'Weigeren kan alleen op een grond uit de wet.',
    'Kies de grond, of wijs het verzoek toe.',
  ),
  'weigering-zonder-motief': reden(
    'U schreef nog niet waarom deze grond hier geldt.',
    'Schrijf het op voor deze persoon. Hij leest het in de brief.',
  ),
  'toewijzing-met-grond': reden(
    'U wijst alles toe, maar kiest ook een grond om te weigeren.',
    'Haal de grond weg, of wijs een deel toe.',
  ),
  'grond-niet-bij-recht': reden(
    'Op deze grond kunt u dit verzoek niet weigeren.',
    'Kies een grond die bij dit recht hoort.',
  ),
  'grond-alleen-bij-vertegenwoordiger': reden(
    'Deze grond geldt alleen als een vertegenwoordiger vraagt.',
    'Kies een andere grond, of wijs het verzoek toe.',
  ),
  'uitzondering-zonder-einde': reden(
    'Deze uitzondering geldt voor een tijd. U noemde geen laatste dag.',
    'Kies de dag waarop u opnieuw kijkt.',
  ),
  'uitzondering-einde-voorbij': reden(
    'De laatste dag van de uitzondering is al voorbij.',
    'Kies een dag na vandaag.',
  ),
  'einde-zonder-uitzondering': reden(
    'Een laatste dag hoort alleen bij een uitzondering voor een tijd.',
    'Haal de dag weg.',
  ),
  'geen-zicht-op-rechten': reden(
    'Alleen wie verzoeken over rechten behandelt of erover beslist, ziet dit.',
    'Vraagt iemand u iets over zijn gegevens? Wijs hem dan de weg naar dit loket.',
  ),
  'al-uw-rechtenzaak': reden('U behandelt dit verzoek al.', 'U hoeft niets te doen.'),
  'bezwaar-zonder-besluitdag': reden(
    'Bij een bezwaar telt de dag waarop het besluit bekend werd. Die staat er niet.',
    'Vul de datum van het besluit in.',
  ),
  'besluitdag-zonder-bezwaar': reden(
    'De datum van een besluit hoort alleen bij een bezwaar tegen dat besluit.',
    'Haal de datum weg, of kies bezwaar tegen een besluit.',
  ),
  'besluit-na-ontvangst': reden(
    'Het besluit is van na de dag waarop het bezwaar kwam.',
    'Kijk beide datums na.',
  ),
  'commissie-niet-bij-recht': reden(
    'Een commissie adviseert alleen bij bezwaar of bij een klacht.',
    'Haal het vinkje weg.',
  ),
  'recht-partij-niet-nodig': reden(
    'Dit kruist u alleen aan als het verzoek over alles gaat.',
    'Haal het vinkje weg, of kies dat het over alles gaat.',
  ),
  'vrager-zonder-naam': reden(
    'Er staat niet hoe degene heet die dit voor een ander vraagt.',
    'Vul de naam in.',
  ),
  'vrager-is-zelf': reden(
    'De persoon vraagt dit zelf. Dan hoort er geen tweede naam bij.',
    'Haal de naam weg, of kies namens wie het is.',
  ),
  'vrager-mag-niet': reden(
    'Vastgelegd is dat deze persoon dit niet mag vragen.',
    'Wijs het verzoek af, met de grond. Klopt het niet? Stel dan opnieuw vast wie het vraagt.',
  ),
  'verzoek-van-een-ander': reden(
    'Een ander vroeg dit. De brieven zijn voor hem.',
    'Wilt u zelf weten wat er over u staat? Vraag het ons dan zelf.',
  ),
  'vrager-hier-onbekend': reden(
    'Wij vonden hier niets dat over u gaat.',
    'Denkt u dat dit niet klopt? Bel de gemeente.',
  ),
  'recht-loopt-al': reden(
    'U vroeg dit al. Wij zijn daar nog mee bezig.',
    'Wilt u er iets bij zeggen? Bel ons.',
  ),
  'ontvangst-al-bevestigd': reden('De ontvangst is al bevestigd.', 'U hoeft niets te doen.'),
  'recht-al-in-behandeling': reden(
    'Dit verzoek is al doorgestuurd. Wat u nu verandert, komt bij de partij niet aan.',
    'Klopt er iets niet? Bel de partij.',
  ),
  'recht-al-beslist': reden('Over dit verzoek is al beslist.', 'U hoeft niets te doen.'),
  'recht-nog-onbeslist': reden('Over dit verzoek is nog niet beslist.', 'Beslis eerst.'),
  'recht-al-ingetrokken': reden('Wie dit vroeg, nam het verzoek terug.', 'U hoeft niets te doen.'),
  'recht-al-afgerond': reden('Dit verzoek is afgerond.', 'U hoeft niets te doen.'),
  'recht-niets-door-te-sturen': reden(
    'Dit verzoek gaat niet over gegevens van een partij.',
    'Het college antwoordt zelf.',
  ),
  'recht-al-doorgestuurd': reden('Dit verzoek is al naar de partij gestuurd.', 'U hoeft niets te doen.'),
  'recht-nog-niet-doorgestuurd': reden(
    'Een deel van dit verzoek is voor een partij. Die heeft het nog niet.',
    'Stuur het eerst door.',
  ),
  'recht-alleen-van-partij': reden(
    'Op dit verzoek antwoordt de partij en niet het college.',
    'Stuur het door en rond het daarna af.',
  ),
  'wie-aannam-beslist-niet': reden(
    'U nam dit verzoek aan. Dan beslist een ander.',
    'Vraag een collega om te beslissen.',
  ),
  'bezwaar-was-op-tijd': reden('Dit bezwaar kwam op tijd.', 'Kies een andere grond.'),
  'recht-zonder-horen': reden(
    'Horen is alleen nodig bij bezwaar en bij een klacht.',
    'U hoeft niets te doen.',
  ),
  'nog-niet-gehoord': reden(
    'Wie bezwaar of een klacht heeft, is nog niet gehoord.',
    'Hoor de persoon, of leg vast waarom dat niet hoeft.',
  ),
  'gehoord-voor-ontvangst': reden('Op deze dag was het nog niet ontvangen.', 'Kijk de datum na.'),
  'afzien-niet-bij-recht': reden(
    'Deze reden om niet te horen geldt alleen bij bezwaar.',
    'Kies een andere reden, of hoor de persoon.',
  ),
  'recht-geen-inzage': reden(
    'Dit verzoek gaat niet over inzage of een kopie.',
    'Voer uit wat is gevraagd, en leg dat vast.',
  ),
  ...pakketRedenen,
  ...bevriesRedenen,
  'recht-niets-uit-te-voeren': reden(
    'Het verzoek is afgewezen. Er is niets uit te voeren.',
    'Rond het verzoek af.',
  ),
  'recht-al-uitgevoerd': reden('Wat is toegewezen, is al gedaan.', 'Rond het verzoek af.'),
  'recht-nog-niet-uitgevoerd': reden(
    'Wat is toegewezen, is nog niet gedaan.',
    'Voer het uit en leg dat vast.',
  ),
  'recht-dag-in-toekomst': reden('Deze dag moet nog komen.', 'Kies vandaag of een dag daarvoor.'),
  'recht-te-lang-geleden': reden('Deze dag is van voor deze wet.', 'Kijk de datum na.'),
  'recht-dag-voor-beslissing': reden(
    'Op deze dag was er nog niet beslist.',
    'Kies de dag van de beslissing of later.',
  ),
  'recht-ontvangers-niet-geteld': reden(
    'Wie deze gegevens kreeg, moet horen wat er veranderde.',
    'Laat het iedereen weten die u nog kent. Schrijf op hoeveel het er zijn: nul mag ook.',
  ),
}
