import { eerste } from './eerste-versie.ts'

/** From the first contact to what the onderzoek is about. */
export const instructiesOnderzoekBegin = {
  'onderzoek.leg-eerste-contact-vast': eerste(
    'U houdt een vraag om hulp klein: alleen wie vraagt, wat de vraag is en op welke dag. De dag van de vraag is het begin van de zes weken.',
    [
      'Stel de open vraag (“Speelt er nog iets anders?”) één keer. Is het antwoord nee, vraag dan niet door.',
      'Schrijf nog niets op over gezondheid, schulden of gezinsleden. Daar is nu geen grond voor.',
      'Wijs op cliëntondersteuning vóór het onderzoek begint, niet erna.',
    ],
  ),
  'onderzoek.start-onderzoek': eerste(
    'Vanaf nu is er een grond om gegevens te verwerken, en wordt de persoon cliënt.',
    [
      'Er moet een vermoeden zijn dat problemen samenhangen. Twee losse vragen om hulp zijn niet genoeg.',
      'Schrijf feiten op: wat de cliënt zei of wat u zag. Geen etiket zoals “multiprobleem”.',
      'De zes weken lopen vanaf de dag van de vraag om hulp, niet vanaf vandaag.',
    ],
  ),
  'onderzoek.start-onderzoek-na-intake': eerste(
    'Na de brede intake onderzoekt het college wat er meer nodig is dan inburgering. De nieuwkomer hoeft er niet om te vragen.',
    [
      'Is alleen inburgering of bijstand nodig, dan is er geen onderzoek.',
      'Gebruik een tolk, geen familielid, als u het over gevoelige dingen heeft.',
    ],
  ),
  'onderzoek.merk-aan-als-verzoek': eerste(
    'Vraagt de nieuwkomer zelf om hulp, dan gelden de regels van een onderzoek in samenspraak. Die geven hem meer zeggenschap.',
    ['Kies de dag van zijn vraag, ook als die voor vandaag ligt: daar beginnen de zes weken.'],
  ),
  'onderzoek.sluit-eerste-contact': eerste(
    'De meeste vragen zijn met één dienst beantwoord. Dan hoort er geen onderzoek te zijn en gaan de gegevens na vier weken weg.',
    [
      'Begin geen onderzoek om zeker te zijn.',
      'Gaat de vraag naar een collega? Geef alleen de vraag zelf mee.',
    ],
  ),
  'onderzoek.stel-reikwijdte-vast': eerste(
    'De reikwijdte is de grens van alles wat volgt: gegevens, vragen aan partijen, een casusoverleg.',
    [
      'De wens van de cliënt beslist. U mag uitleggen wat hij mist als een onderwerp erbuiten blijft, één keer en zonder druk.',
      'Spreek ook af welke partijen u mag vragen. Een onderwerp alleen is geen ja voor een partij.',
      'Zijn er meer cliënten? Ieder bepaalt wat over hem gaat.',
      'Vroeg een partij om het onderzoek? Blijf dan bij de ernstige problemen uit haar verzoek.',
    ],
  ),
  'onderzoek.beperk-reikwijdte': eerste(
    'Een cliënt mag altijd zeggen dat een onderwerp eruit moet. U hoeft het daar niet mee eens te zijn.',
    [
      'Leg uit wat het betekent, en leg vast dat u dat deed.',
      'Kijk of er nog een vraag over dit onderwerp bij een partij ligt.',
    ],
  ),
  'onderzoek.verbeter-ingang': eerste(
    'De ingang bepaalt of het onderzoek in samenspraak is, en welke termijn loopt.',
    [
      'Loopt het onderzoek al, dan blijft de procedure gelijk. Anders zou iemand achteraf minder rechten hebben.',
    ],
  ),
  'onderzoek.verbeter-verzoekdatum': eerste('Deze dag beslist wanneer het onderzoek klaar moet zijn.', [
    'Neem de dag waarop de vraag binnenkwam, niet de dag waarop u haar las.',
    'Een latere dag kiezen om tijd te winnen mag niet. De cliënt leest de dag in zijn brief.',
  ]),
  'onderzoek.bevestig-ontvangst': eerste(
    'De bevestiging zegt de cliënt wat hij mag verwachten en start de termijn voor zijn eigen plan.',
    ['Stuur haar meteen. De zeven dagen voor het persoonlijk plan lopen vanaf de melding.'],
  ),
  'onderzoek.wijs-op-clientondersteuning': eerste(
    'De cliënt mag iemand naast zich hebben die niet van de gemeente is. Zonder deze stap kan het onderzoek niet beginnen.',
    [
      'Zeg erbij dat het gratis en onafhankelijk is, en hoe hij het regelt.',
      'Vertel het ook de mantelzorger.',
    ],
  ),
  'onderzoek.wijs-op-persoonlijk-plan': eerste(
    'De cliënt kan zelf opschrijven wat hij nodig heeft. Daar houdt u in het onderzoek rekening mee.',
    ['Hij heeft er zeven dagen voor. Help hem niet met de inhoud; daarvoor is de cliëntondersteuner er.'],
  ),
  'onderzoek.ontvang-persoonlijk-plan': eerste('U laat zien wat u met het plan van de cliënt doet.', [
    'Neem niet het hele plan over. Leg alleen vast wat nodig is voor een vraag van het onderzoek.',
  ]),
  'onderzoek.stel-identiteit-vast': eerste(
    'U weet zeker om wie het gaat, voordat u iets afrondt of hulp regelt.',
    [
      'Kijk naar het document. Maak geen kopie en noteer niet meer dan hier wordt gevraagd.',
      'Kan het nog niet, bijvoorbeeld bij zorgmijding? Het hoeft pas voordat er een dienst komt.',
    ],
  ),
  'onderzoek.informeer-over-onderzoek': eerste(
    'De cliënt vroeg hier niet om. Hij hoort het van u, zo vroeg als kan.',
    [
      'Zeg ook wie om het onderzoek vroeg. Een partij kan dat niet geheim houden.',
      'Lukt het niet veilig? Stel het dan uit met een reden, niet stilzwijgend.',
    ],
  ),
  'onderzoek.stuur-startbrief': eerste(
    'Met de brief weet de cliënt zwart op wit dat er een onderzoek is en welke rechten hij heeft.',
    ['Kijk eerst of de post veilig is: wie doet de brievenbus open?', 'Een brief vervangt geen gesprek.'],
  ),
  'onderzoek.stel-informeren-uit': eerste(
    'Soms brengt vertellen iemand in gevaar of maakt het de hulp onmogelijk. Dan wacht het, zolang als nodig en niet langer.',
    [
      'Weeg het voor deze persoon. “Dat doen wij altijd zo” is geen reden.',
      'Is hij al gesproken, dan is “niet bereikt” geen reden meer.',
      'Op de dag die u kiest weegt u opnieuw.',
    ],
  ),
  'onderzoek.betrek-client-niet': eerste(
    'In een onderzoek op verzoek van een partij kan de cliënt buiten een stap blijven, als meedoen het onderzoek niet helpt.',
    [
      'Niet betrekken is iets anders dan niet vertellen. Vertellen blijft moeten.',
      'Kijk wie dan wel voor hem kan spreken.',
    ],
  ),
  'onderzoek.informeer-over-gegevens': eerste(
    'De cliënt weet wat u opschrijft, waarom, en wat zijn rechten zijn. Dat hoort aan het begin.',
    [
      'Vraag geen toestemming om gegevens te gebruiken. De wet is de grond, en een nee zou u dan moeten volgen.',
    ],
  ),
} as const
