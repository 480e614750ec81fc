import { eerste } from './eerste-versie.ts'

/** From what is needed to the end, and what goes on. */
export const instructiesOnderzoekEinde = {
  'onderzoek.stel-dienst-voor': eerste(
    'Uit wat nodig is volgt of een aanpak moet, mag of niet kan. Daarom staat per dienst onder welke wet zij valt.',
    [
      'Zegt de cliënt dat hij iets niet wil, onderzoek het dan niet verder. Overtuigen mag, doorvragen niet.',
      'Een maatregel (interventie) is iets anders dan een dienst: daarvoor is geen ja nodig.',
    ],
  ),
  'onderzoek.leg-onderwerpen-wmo-vast': eerste(
    'Zonder deze vragen houdt een besluit over Wmo-hulp geen stand.',
    ['Verwijs naar wat er al staat. Vraag het niet opnieuw.'],
  ),
  'onderzoek.trek-conclusie': eerste(
    'U zegt of de problemen samenhangen en of een gezamenlijke aanpak nodig is. Het programma leidt af, u beslist.',
    [
      'Schrijf de samenhang op in gewone woorden. De cliënt leest mee.',
      'Wijkt u af van wat wordt afgeleid? Leg uit waarom.',
      'Zonder een dienst uit het sociaal domein is er geen aanpak onder deze wet.',
    ],
  ),
  'onderzoek.deel-uitkomst-mee': eerste(
    'Elke cliënt krijgt zwart op wit wat over hém is gevonden en hoe hij hulp krijgt. De bewaartermijn begint hier.',
    [
      'Lees de brief zoals de cliënt haar leest. Staat er iets in over een gezinslid? Haal het eruit.',
      'Eén brief voor het gezin alleen als ieder dat wil.',
      'Vertel de uitkomst ook zelf.',
    ],
  ),
  'onderzoek.trek-uitkomst-in': eerste('Een brief met een fout die niet klopt mag niet blijven liggen.', [
    'Staat er iets over een ander in? Meld het ook als datalek.',
  ]),
  'onderzoek.rond-onderzoek-af': eerste('Vanaf nu wordt er niets meer gevraagd of vastgelegd.', [
    'Ligt er nog een vraag bij een partij? Trek haar in.',
    'Een vraag onder een andere wet loopt door. Kijk wie haar heeft.',
  ]),
  'onderzoek.motiveer-overschrijding': eerste(
    'De wet kent geen uitstel. De cliënt heeft recht op een eerlijke uitleg.',
    [
      'Zeg wat er gebeurde, niet dat het druk was.',
      'Na zes weken mag de cliënt zelf een aanvraag doen. Vertel hem dat.',
    ],
  ),
  'onderzoek.verleng-termijn': eerste('Alleen waar een eigen wet het toelaat, kan een besluit later.', [
    'Schrijf het de cliënt voordat de termijn voorbij is.',
  ]),
  'onderzoek.leg-instemming-aanpak-vast': eerste('Een aanpak begint met het ja van wie meedoet.', [
    'Vraag ieder alleen. Een ja waar de ander bij zit, kan een ja uit angst zijn.',
    'Wie nee zegt, houdt zijn hulp. Hij doet alleen niet mee.',
  ]),
  'onderzoek.leg-dienstverklaring-vast': eerste(
    'Het ja van de cliënt start de termijn van de wet waar de dienst onder valt.',
    [
      'Wmo: twee weken tot het besluit. Schulden: een gesprek binnen vier weken, of drie werkdagen bij dreiging.',
      'Bijstand begint pas met een aanvraag. Zeg dat erbij.',
    ],
  ),
  'onderzoek.beperk-inzage': eerste(
    'De cliënt mag alles over zichzelf lezen. Hiervan wijkt u alleen af op een grond van de wet.',
    ['Kan hij het later of deels lezen? Dan is dit te veel.', 'Overleg met de privacyfunctionaris.'],
  ),
  'onderzoek.hef-inzagebeperking-op': eerste('Is de reden weg, dan mag hij het meteen weer lezen.', [
    'Vertel hem dat het er staat, en waarom het wachtte.',
  ]),
  'onderzoek.leg-wens-vast': eerste(
    'Wie belt of langskomt, heeft dezelfde keuzes als wie Mijn omgeving gebruikt.',
    ['Schrijf op wat hij wil, niet wat u handig vindt.', 'Geen ja is geen ja.'],
  ),
  'onderzoek.leg-eigen-regie-vast': eerste(
    'Mensen mogen zelf regelen dat de hulp op elkaar past. Dan komt er geen coördinator.',
    ['Na een verzoek van een partij kan dit niet.', 'Alle cliënten moeten het samen willen.'],
  ),
  'onderzoek.beoordeel-eigen-regie': eerste(
    'U kijkt of het aannemelijk is dat het lukt. Zeker weten hoeft niet.',
    [
      'Schrijf waarop u het baseert: wat hij al regelde, wie helpt.',
      'Een nee raakt de cliënt. Leg het uit in zijn brief.',
    ],
  ),
  'onderzoek.wijs-coordinator-aan': eerste(
    'Eén iemand volgt de afspraken. Vraag de cliënt en de partijen wie dat goed kan doen.',
    [
      'Nooit de cliënt zelf of iemand uit zijn omgeving.',
      'Helpt de coördinator deze mensen ook? Dan houdt hij die twee taken, en de gegevens, uit elkaar.',
      'Werkt hij bij een partij? Dan is die partij verantwoordelijk voor de gegevens van de aanpak.',
    ],
  ),
  'onderzoek.draag-gegevens-over': eerste(
    'De coördinator krijgt wat hij nodig heeft om afspraken te volgen. Niet het onderzoek.',
    [
      'Kies per gegeven. Dezelfde reden bij alles is geen reden.',
      'Kijk naar de voorwaarden van wie het gaf. Een partij kan de werkgever van de coördinator hebben uitgesloten.',
    ],
  ),
  'onderzoek.geef-gegevens-door': eerste('Wat in het onderzoek bleek mag één dienst of taak verder helpen.', [
    'De cliënt moet ja tegen die dienst hebben gezegd.',
    'Aan de burgemeester alleen voor een huisverbod of de Wvggz, als uit het onderzoek bleek dat het moet.',
    'Nooit voor fraude, handhaving of opsporing. Ook niet als erom wordt gevraagd.',
  ]),
  'onderzoek.trek-doorgeven-in': eerste(
    'Ging iets naar de verkeerde, dan haalt u het terug en vertelt u het.',
    ['Meld het meteen als datalek.'],
  ),
  'onderzoek.zie-af-van-aanpak': eerste(
    'Mag een aanpak, maar is zij niet nodig? Dan zegt u dat met een reden.',
    ['Is een aanpak verplicht, dan kan dit niet.'],
  ),
  'onderzoek.stop-voor-client': eerste('Eén cliënt stopt, de anderen gaan door.', [
    'Vraag niet waarom en schrijf geen reden op.',
    'Kijk wat er voor de anderen nu nog klopt.',
  ]),
  'onderzoek.trek-onderzoek-in': eerste('Wil de cliënt niet verder, dan stopt het onderzoek.', [
    'Hulp waar hij al ja tegen zei, gaat door.',
    'Hield een verzoek van een partij het onderzoek in stand? Dan weegt u of het zonder hem kan.',
  ]),
  'onderzoek.meld-spoed': eerste(
    'Kan hulp niet wachten, dan beslist het college meteen. Ook midden in een onderzoek.',
    ['Spreek de cliënt eerst als een ander het meldde.', 'Bel wie beslist. Een bericht is te langzaam.'],
  ),
  'onderzoek.beslis-tijdelijke-voorziening': eerste(
    'Een tijdelijke voorziening overbrugt, tot er een gewoon besluit is.',
    ['Kies een einddag en zet het gewone besluit vast in de agenda.'],
  ),
  'onderzoek.leg-schulddreiging-vast': eerste(
    'Bij ontruiming of afsluiting moet er binnen drie werkdagen een gesprek zijn.',
    ['Vraag naar de brief met de datum.', 'Bel de schuldhulp, wacht niet op het onderzoek.'],
  ),
  'onderzoek.wijs-op-aanvraag-participatiewet': eerste(
    'Wie zich laat aanvraagt, verliest geld. De dag van melden telt.',
    ['Vertel het zodra bijstand in beeld is, niet pas in de brief.'],
  ),
  'onderzoek.wijs-op-pgb': eerste('De cliënt kan kiezen. Dat kan hij alleen als hij weet wat het vraagt.', [
    'Noem ook wat het moeilijk maakt: administratie, werkgever zijn.',
  ]),
  'onderzoek.neem-uit-teamrij': eerste('Van wie is deze zaak? Vanaf nu van u.', [
    'Kent u deze mensen? Geef de zaak terug en zeg niet waarom in het dossier.',
  ]),
  'onderzoek.regel-waarneming': eerste('De cliënt heeft altijd iemand die hij kan bellen.', [
    'Kies een einddag. Wie waarneemt ziet precies deze zaken, zo lang.',
  ]),
} as const
