import { eerste } from './eerste-versie.ts'

/** The report point and the outreach care that comes of it, and the request at the college. */
export const instructiesMeldpunt = {
  'meldpunt.begin-triage': eerste(
    'Met de knop wordt een gesprek een melding. Daarvoor wordt niets bewaard.',
    [
      'Eerst: is het acuut? Dan 112, en niets opschrijven. Woont de persoon hier? Anders verwijzen.',
      'Een professional die een gezamenlijke aanpak wil, vraagt zelf om een onderzoek.',
      'Schrijf op wat de beller zag of hoorde, niet wat hij denkt dat er is.',
    ],
  ),
  'meldpunt.vraag-inlichting': eerste('U vraagt alleen wat u nodig heeft om te weten wie dit kan oppakken.', [
    'Eerst de persoon zelf. Lukt dat niet, schrijf waarom.',
    '“Kent u haar?” is meestal genoeg. Niemand hoeft te antwoorden.',
    'Vertel niet wie er meldde.',
  ]),
  'meldpunt.informeer-gemelde': eerste(
    'Wie is gemeld, hoort dat. Binnen een maand, of eerder als u hem spreekt.',
    [
      'Een inwoner die meldde kan vragen zijn naam niet te noemen. Een professional niet.',
      'Bied hulp aan in hetzelfde gesprek.',
    ],
  ),
  'meldpunt.stel-informeren-uit': eerste(
    'Soms doet iemand de deur dicht als hij het te vroeg hoort. Dan wacht het even.',
    ['Weeg het voor deze persoon, met een dag om opnieuw te kijken.'],
  ),
  'meldpunt.leg-instemming-vast': eerste(
    'Een melding gaat naar wie kan helpen als de persoon dat goedvindt.',
    ['Instemmen met hulp is iets anders dan toestemming voor gegevens. Vraag het eerste.'],
  ),
  'meldpunt.geleid-door': eerste('De melding is pas klaar als iemand haar heeft opgepakt.', [
    'Geef wat de ontvanger nodig heeft, niet de hele melding.',
    'De naam van de melder gaat niet mee als die verborgen is.',
  ]),
  'meldpunt.zet-door': eerste('Voor Veilig Thuis en de Wvggz gelden eigen wetten, met een eigen dossier.', [
    'Daar is geen instemming voor nodig.',
    'Vanaf nu gelden de regels van die wet, ook over vertellen.',
  ]),
  'meldpunt.hergebruik-eigen-gegeven': eerste('De gemeente gebruikt wat zij al heeft, voor deze ene vraag.', [
    'Uit een Wams-onderzoek mag hier niets.',
    'Eén bron, één vraag.',
  ]),
  'meldpunt.koppel-terug': eerste('De melder weet dat er iets met zijn melding gebeurde.', [
    'Niets over de persoon, ook niet “het gaat goed”.',
    'Kan het iemand in gevaar brengen? Zeg dan niets.',
  ]),
  'meldpunt.vraag-meer-terugkoppelen': eerste(
    'Heel soms heeft een professional meer nodig om zijn werk te doen. Dat beslist u niet alleen.',
    ['Een inwoner hoort nooit meer.'],
  ),
  'meldpunt.beslis-meer-terugkoppelen': eerste('U kijkt als tweede mee, los van wie het vroeg.', [
    'Is minder genoeg? Zeg dan nee.',
  ]),
  'meldpunt.rond-triage-af': eerste('Niet elke melding vraagt iets van een ander.', [
    'Geen diagnose en geen score.',
    'Had het geen melding mogen zijn? Kies dat, dan gaat zij morgen weg.',
  ]),
  'meldpunt.geef-aan-andere-gemeente': eerste(
    'Verhuisde de persoon, dan mag de nieuwe gemeente vragen wat zij nodig heeft.',
    ['Alleen als zij vraagt, en alleen als zij zelf een melding heeft.'],
  ),
  'oggz.motiveer-zonder-instemming': eerste(
    'Bemoeizorg is er voor wie geen hulp vraagt. U legt uit waarom het toch moet.',
    ['Blijf hulp aanbieden. Dwingen kan niet.'],
  ),
  'oggz.leg-contact-vast': eerste(
    'Aandringen mag, lastigvallen niet. Hier is te zien hoe vaak u het probeerde.',
    ['Ook een dichte deur is een poging. Leg alleen dat vast.'],
  ),
  'oggz.leg-hulp-aanvaard-vast': eerste('Zegt iemand ja, dan verandert bemoeizorg in gewone hulp.', [
    'Schrijf waartegen hij ja zei.',
  ]),
  'oggz.draag-over': eerste('Is er iemand die verder helpt, dan stopt bemoeizorg.', [
    'Wacht tot de ander het heeft opgepakt.',
  ]),
  'verzoek.neem-verzoek-aan': eerste(
    'U beslist straks of de gemeente onderzoek doet naar iemand die daar niet om vroeg.',
    [
      'Kent u de partij of de persoon? Geef het aan een collega.',
      'Vroeg uw eigen afdeling het? Dan beslist een ander.',
    ],
  ),
  'verzoek.weeg-criteria': eerste('De wet stelt vier vragen. U beantwoordt ze per persoon.', [
    'Neem het signaal serieus en begin niet lichtvaardig.',
    'Hoe vaak probeerde de partij het zelf?',
    'De persoon leest later wat u schrijft.',
  ]),
  'verzoek.beslis-verzoek': eerste(
    'Ja betekent: een onderzoek zonder dat iemand erom vroeg. Nee betekent: de gegevens gaan weg.',
    ['Ontbreekt er één criterium, dan is het nee.', 'De partij hoort alleen of het start.'],
  ),
  'verzoek.vraag-aanvulling': eerste('Kunt u niet beslissen, vraag dan wat ontbreekt. Niet meer.', [
    'Vraag geen dossier op.',
  ]),
} as const
