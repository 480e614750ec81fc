import { coordinatorVerklaringRedenen } from '../coordinator-verklaring.ts'

type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around services, conclusion, outcome, end and coördinator. */
export const eindeRedenen: Readonly<Record<string, RedenTekst>> = {
  'niet-iedere-client-stopt': [
    'Niet iedere cliënt stopt of is verhuisd. Voor de anderen gaat het onderzoek door.',
    'Stop voor die ene cliënt met: Stoppen voor één cliënt. Stoppen ze allemaal? Kies dan iedere cliënt.',
  ],
  'identiteit-alleen-client': [
    'U stelt alleen de identiteit vast van een cliënt.',
    'Vraag een gezinslid eerst om mee te doen.',
  ],
  'identiteit-staat-vast': ['De identiteit is al vastgesteld.', 'U hoeft niets te doen.'],
  'alle-onderdelen-ingevuld': ['Alle vragen van het onderzoek zijn beantwoord.', 'Trek nu de conclusie.'],
  'onderdeel-is-ingevuld': ['Deze vraag is al beantwoord: {onderdeel}.', 'Kies een vraag die nog open is.'],
  'onderdelen-ontbreken': [
    'Op deze vragen is nog geen antwoord: {onderdelen}.',
    'Leg vast wat u vond, of dat u niets vond.',
  ],
  'samenhang-niet-gemotiveerd': [
    'Er staat niet waarom de problemen wel of niet samenhangen.',
    'Schrijf op hoe het ene probleem het andere raakt, of waarom niet.',
  ],
  'aanpak-zonder-samenhang': [
    'De problemen hangen niet samen. Dan is er geen gecoördineerde aanpak.',
    'Kies de conclusie dat er geen meervoudige problematiek is.',
  ],
  'aanpak-is-verplicht': [
    'Een gecoördineerde aanpak is hier verplicht.',
    'Kies de conclusie dat de aanpak verplicht is. Weigert de cliënt een dienst? Leg dat dan eerst vast.',
  ],
  'aanpak-is-een-keuze': [
    'Een gecoördineerde aanpak mag hier, maar moet niet.',
    'Kies of de aanpak wenselijk is, en waarom.',
  ],
  'aanpak-niet-mogelijk': [
    'Met deze diensten is er geen gecoördineerde aanpak mogelijk.',
    'Kies een conclusie zonder aanpak, of stel eerst de diensten voor die nodig zijn.',
  ],
  'keuze-niet-gemotiveerd': [
    'Er staat niet waarom u wel of niet kiest voor een aanpak.',
    'Schrijf op waarom u hiervoor kiest.',
  ],
  'conclusie-niet-bevestigd': [
    'De conclusie is niet bevestigd. Het programma beslist niet zelf.',
    'Controleer de conclusie en bevestig die.',
  ],
  'geen-conclusie': ['Er is nog geen conclusie.', 'Trek eerst de conclusie.'],
  'conclusie-achterhaald': [
    'De diensten zijn veranderd. De conclusie past niet meer.',
    'Trek de conclusie opnieuw.',
  ],
  'uitkomst-voor-conclusie': [
    'De uitkomst heeft een eerdere datum dan de conclusie.',
    'Controleer de datum.',
  ],
  'uitkomst-alleen-client': [
    'De uitkomst is alleen voor een cliënt, of voor wie een cliënt vertegenwoordigt.',
    'Kies een cliënt, of leg eerst vast welke cliënt deze persoon vertegenwoordigt.',
  ],
  'uitkomst-niet-schriftelijk': [
    'De uitkomst moet altijd ook op papier of per bericht.',
    'Stuur de uitkomst schriftelijk, ook als u die al heeft verteld.',
  ],
  'gezamenlijke-brief-niet-gemotiveerd': [
    'Iedere cliënt krijgt een eigen brief.',
    'Stuur een eigen brief, of schrijf op waarom een gezamenlijke brief beter is.',
  ],
  'gezamenlijke-brief-aan-een': [
    'Een brief voor cliënten samen gaat naar ten minste twee cliënten.',
    'Kies wie de brief nog meer krijgt, of stuur een eigen brief.',
  ],
  'gezamenlijke-brief-alleen-clienten': [
    'Een brief voor cliënten samen is alleen voor cliënten.',
    'Stuur een vertegenwoordiger een eigen brief.',
  ],
  'gezamenlijke-brief-onder-16': [
    'Wie nog geen 16 is, krijgt altijd een eigen brief.',
    'Laat deze cliënt uit de gezamenlijke brief en stuur een eigen brief.',
  ],
  'gezamenlijke-brief-zonder-akkoord': [
    'Niet iedere cliënt vindt goed dat de ander leest wat over hem of haar in de brief staat.',
    'Vraag het ieder apart. Stuur wie het niet wil een eigen brief.',
  ],
  'samen-in-eigen-brief': [
    'U koos een eigen brief, en ook wie die samen krijgt.',
    'Kies een brief voor meer cliënten samen, of haal weg wie de brief nog meer krijgt.',
  ],
  'budget-niet-gewezen': [
    'Voor deze cliënt is hulp voorgesteld die ook met een persoonsgebonden budget kan. De cliënt weet dat nog niet.',
    'Vertel eerst over het persoonsgebonden budget, en wat het vraagt.',
  ],
  'budget-niet-uitgelegd': [
    'Er staat niet dat u de gevolgen van een persoonsgebonden budget heeft uitgelegd.',
    'Leg in gewone woorden uit wat een budget vraagt, en wat er dan verandert.',
  ],
  'budget-alleen-client': [
    'Alleen een cliënt kan kiezen voor een persoonsgebonden budget.',
    'Kies een cliënt.',
  ],
  'geen-budget-in-beeld': [
    'Er komt geen hulp in beeld die met een persoonsgebonden budget kan.',
    'Een budget kan bij hulp uit de Wmo 2015 of de Jeugdwet. Stel die hulp eerst voor.',
  ],
  'identiteit-ontbreekt': [
    'Aantal cliënten van wie de identiteit nog niet is vastgesteld: {aantal}.',
    'Stel eerst de identiteit vast.',
  ],
  'uitkomst-niet-meegedeeld': [
    'Aantal cliënten dat de uitkomst nog niet schriftelijk heeft: {aantal}.',
    'Stuur eerst iedere cliënt de uitkomst.',
  ],
  'vertegenwoordiger-onverteld': [
    'Aantal vertegenwoordigers dat de uitkomst nog niet schriftelijk heeft: {aantal}.',
    'Stuur eerst ook wie een cliënt vertegenwoordigt de uitkomst. Van ouders met gezag is één genoeg.',
  ],
  'termijn-overschreden': [
    'De zes weken zijn voorbij. Het onderzoek moest uiterlijk {uiterlijk} klaar zijn.',
    'Schrijf op waarom het langer duurde.',
  ],
  'overleden-wie': [
    'Er staat niet wie is overleden, of er is niemand overleden.',
    'Kies na een overlijden welke cliënt het is. Laat het anders leeg.',
  ],
  'bericht-alleen-na-overlijden': [
    'Alleen na een overlijden krijgt een vertegenwoordiger hier een brief.',
    'Laat leeg wie bericht krijgt. De cliënt krijgt zelf een brief.',
  ],
  'geen-brief-aan-overledene': [
    'Aan iemand die is overleden sturen wij geen brief.',
    'Kies iemand anders, of niemand.',
  ],
  'niet-geprobeerd-te-bereiken': [
    'Er staat niet dat u heeft geprobeerd de cliënt te bereiken.',
    'Probeer het eerst, en leg elke poging vast.',
  ],
  'einde-niet-meegedeeld': [
    'De cliënt heeft nog geen bericht dat het onderzoek stopt.',
    'Stuur de cliënt eerst een bericht.',
  ],
  'geen-aanpak-voorgesteld': [
    'Er is geen gecoördineerde aanpak voorgesteld.',
    'Een aanpak volgt uit de conclusie van het onderzoek.',
  ],
  'aanpak-loopt-al': [
    'De aanpak is al begonnen.',
    'Wil de cliënt stoppen? De coördinator meldt dat aan het college.',
  ],
  'instemming-alleen-client': ['Alleen een cliënt kan instemmen met de aanpak.', 'Kies een cliënt.'],
  'client-kent-uitkomst-niet': [
    'Deze cliënt heeft de uitkomst nog niet gekregen.',
    'Stuur deze cliënt eerst de uitkomst.',
  ],
  'instemming-ontbreekt': [
    'Aantal cliënten dat nog niet zei of die instemt met de aanpak: {aantal}.',
    'Vraag iedere cliënt of die instemt. Zegt iemand niets, ook niet nadat u het heeft geprobeerd? Dan kan de aanpak twee weken na de brief beginnen zonder die persoon.',
  ],
  'niemand-stemt-in': [
    'Geen cliënt stemt in met de aanpak.',
    'Bespreek wat wel kan. Zonder instemming begint de aanpak niet.',
  ],
  'te-weinig-over-voor-aanpak': [
    'Met de cliënten die instemmen blijft er te weinig over voor een gecoördineerde aanpak.',
    'Help met de diensten apart, of bespreek de aanpak opnieuw.',
  ],
  'al-een-coordinator': [
    'Er is al een coördinator aangewezen.',
    'Een andere coördinator wijst u aan bij de aanpak zelf.',
  ],
  'client-nooit-coordinator': [
    'Een cliënt, gezinslid, mantelzorger of vertegenwoordiger kan geen coördinator zijn.',
    'Wil de cliënt zelf coördineren? Leg dan eigen regie vast. Er komt dan geen coördinator.',
  ],
  ...coordinatorVerklaringRedenen,
  'partijen-niet-geraadpleegd': [
    'Er staat niet dat u met de partijen heeft overlegd over de coördinator.',
    'Overleg met de partijen, of schrijf op waarom dat niet kon.',
  ],
  'alles-overdragen': [
    'U kiest alle gegevens van het onderzoek. Meestal is dat meer dan de coördinator nodig heeft.',
    'Kies per gegeven of de coördinator het nodig heeft. Is echt alles nodig? Schrijf dan op waarom.',
  ],
  'geen-aanpak-om-naar-over-te-dragen': [
    'Er is geen aanpak met een coördinator aan wie u kunt overdragen.',
    'Het college wijst eerst een coördinator aan.',
  ],
  'zichzelf-aanwijzen': [
    'U kunt uzelf niet aanwijzen als coördinator.',
    'Laat een collega beslissen, of kies iemand anders.',
  ],
  'aanwijzing-zonder-overleg': [
    'Er staat niet dat u met alle cliënten heeft overlegd over de coördinator.',
    'Overleg met de cliënten, of schrijf op waarom dat niet kon.',
  ],
}
