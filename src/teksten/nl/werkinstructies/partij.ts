import { eerste } from './eerste-versie.ts'

/** What a party does: answering, giving, asking for an onderzoek. */
export const instructiesPartij = {
  'partij.beantwoord-vraag': eerste('U antwoordt op één vraag van de gemeente over één persoon.', [
    'Heeft u een beroepsgeheim? Vraag de cliënt om toestemming. Zonder kan het alleen na de zeven stappen, bij ernstige problemen.',
    'Begin met zo weinig mogelijk: is het zo, of loopt er iets. De inhoud pas als het niet anders kan.',
    'Zeg erbij wat ermee mag: eerst u vragen, niet aan een ander, tot een dag.',
    'Bespreek uw twijfel met een collega, zonder naam.',
  ]),
  'partij.geef-geen-informatie': eerste('Niets zeggen mag. U hoeft het niet uit te leggen.', [
    'Uit uw antwoord blijkt niet of u de persoon kent.',
    'Moet u antwoorden? Dan zijn zwaarwegende redenen nodig. U beoordeelt die zelf.',
  ]),
  'partij.vraag-te-bellen': eerste('Wilt u eerst weten wie er vraagt en waarom? Laat u bellen.', [
    'Geef een nummer waar u vrij kunt praten.',
    'Vertel aan de telefoon niet meer dan u zou schrijven.',
  ]),
  'partij.stuur-vraag-door': eerste('Wie de persoon behandelt, beslist over het antwoord.', [
    'Stuur haar alleen aan wie haar moet beantwoorden.',
    'Praat er niet over in een groepsmail.',
  ]),
  'partij.neem-vraag': eerste('U laat zien dat u antwoordt, zodat niemand anders het ook doet.', [
    'Kunt u niet? Zet haar terug in het postvak.',
  ]),
  'partij.neem-vraag-over': eerste('Is een collega weg, dan blijft de vraag niet liggen.', [
    'Vraag het hem eerst als dat kan.',
  ]),
  'partij.verbeter-antwoord': eerste(
    'Klopt er iets niet, dan verbetert u het tot zeven dagen na uw antwoord.',
    ['Daarna belt u de gemeente.'],
  ),
  'partij.trek-antwoord-in': eerste('U mag terugkomen op uw antwoord.', [
    'Klopt maar een deel niet? Verbeter het dan.',
  ]),
  'doorgeefvraag.beantwoord-doorgeefvraag': eerste(
    'U wilde eerst gevraagd worden. U beslist nu of dit gegeven naar deze ontvanger mag.',
    ['U kunt ja zeggen voor een deel, of tot een dag.', 'Heeft u een beroepsgeheim? Dan geldt dat ook hier.'],
  ),
  'doorgeefvraag.verander-doorgeefantwoord': eerste('Bedenkt u zich, dan telt uw nieuwe antwoord vanaf nu.', [
    'Wat al is gegeven, is gegeven. Bel als dat een probleem is.',
  ]),
  'partij-in-aanpak.geef-aan-coordinator': eerste(
    'De coördinator stemt af. Daarvoor heeft hij soms iets van u nodig.',
    [
      'U mag het ongevraagd geven. Moeten doet u het niet.',
      'Een beroepsgeheim gaat hier alleen open met toestemming van de cliënt.',
      'Geef wat het plan raakt: wanneer iets loopt, niet wat er besproken is.',
    ],
  ),
  'partij-in-aanpak.verbeter-inbreng': eerste(
    'Klopt er iets niet, dan verbetert u het tot zeven dagen daarna.',
    ['Dezelfde regels als bij het geven.'],
  ),
  'partij-in-aanpak.trek-inbreng-in': eerste('U mag terugnemen wat u gaf, zonder reden.', [
    'Kreeg een ander het al? De coördinator laat weten dat het weg moet.',
  ]),
  'partij-in-aanpak.zeg-ja': eerste('Uw ja maakt van een voorstel een afspraak.', [
    'Zeg alleen ja op wat uw organisatie echt kan doen.',
  ]),
  'partij-in-aanpak.zeg-nee': eerste('Nee zeggen mag. Niemand kan uw organisatie iets opdragen.', [
    'Kan iets anders wel? Doe een eigen voorstel.',
  ]),
  'partij-in-aanpak.meld-gedaan': eerste('De anderen weten dat zij verder kunnen.', [
    'Geen verslag. Alleen dat het klaar is.',
  ]),
  'partij-in-aanpak.meld-lukt-niet': eerste(
    'Op tijd zeggen dat iets niet lukt, helpt de cliënt meer dan stilte.',
    ['De reden hoeft er niet bij.'],
  ),
  'partij-in-aanpak.spreek-zelf-af': eerste('U stelt zelf voor wat uw organisatie doet.', [
    'U bindt alleen uw eigen organisatie.',
    'Schrijf wat u doet, niet waarom iemand het nodig heeft.',
  ]),
  'verzoek-van-partij.begin-verzoek': eerste(
    'U vraagt de gemeente om een onderzoek over iemand bij wie u al betrokken bent.',
    [
      'Alleen bij ernstige problemen, met overlast of gevaar. Voor één zorg belt u het meldpunt.',
      'U kunt niet anoniem blijven. De persoon hoort dat u het vroeg.',
      'Probeer eerst met de persoon zelf te praten, en schrijf op hoe vaak.',
    ],
  ),
  'verzoek-van-partij.motiveer-verzoek': eerste('De gemeente beslist op wat u hier schrijft.', [
    'Feiten, met dag en plaats. Geen oordeel over wie iemand is.',
    'Een beroepsgeheim geldt ook voor dit verzoek.',
  ]),
  'verzoek-van-partij.leg-pogingen-vast': eerste('Zonder eigen pogingen is een onderzoek meestal te vroeg.', [
    'Noem ook wat de persoon wél aanvaardde.',
  ]),
  'verzoek-van-partij.dien-verzoek-in': eerste('Vanaf nu beslist de gemeente.', [
    'Vertel het de persoon als dat veilig kan.',
    'U hoort alleen of er een onderzoek start.',
  ]),
  'verzoek-van-partij.voeg-persoon-toe': eerste('De gemeente weegt elke persoon apart.', [
    'Voeg alleen toe over wie u zelf genoeg weet. Een heel gezin is geen reden.',
  ]),
  'verzoek-van-partij.trek-verzoek-in': eerste(
    'Is het niet meer nodig, dan haalt u het weg voor de gemeente beslist.',
    ['Vroeg u het al aan de persoon? Vertel hem dat het niet doorgaat.'],
  ),
} as const
