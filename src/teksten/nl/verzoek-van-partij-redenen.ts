const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a party cannot do something with its own request, and what would make it possible. Keys are the codes of the rules. */
export const verzoekVanPartijRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-partij-hier': reden(
    'Dit verzoek kan alleen een partij doen die met deze gemeente werkt. Uw organisatie staat niet in haar register.',
    'Bel het meldpunt van de gemeente als u zich zorgen maakt. Hoort uw organisatie erbij? Vraag de gemeente om haar te registreren.',
  ),
  'meer-partijen-van-werkgever': reden(
    'Uw organisatie staat als meer dan een partij in het register.',
    'Vraag de beheerder van de gemeente om iedere partij een eigen organisatie te geven.',
  ),
  'verzoek-politie-nog-niet': reden(
    'De Wet politiegegevens laat u deze gegevens nog niet vertellen voor een onderzoek.',
    'Bel het meldpunt als u zich zorgen maakt. Uw eigen wet zegt wat u daar mag vertellen.',
  ),
  'geen-zicht-op-eigen-verzoek': reden(
    'Dit verzoek is van een andere organisatie.',
    'Controleer of u in de goede rol werkt.',
  ),
  'verzoek-van-collega': reden(
    'Een collega werkt aan dit verzoek.',
    'Is uw collega er niet? Neem het verzoek dan over.',
  ),
  'al-uw-verzoek': reden('U werkt hier al aan.', 'U hoeft niets te doen.'),
  'verzoek-niet-voor-systeem': reden(
    'Wie aan het verzoek werkt, verdelen mensen onder elkaar. Een systeem doet dat niet.',
    'Laat een collega het verzoek in het portaal overnemen.',
  ),
  'verzoek-al-verstuurd': reden(
    'Dit verzoek is al verstuurd.',
    'Klopt er iets niet? Neem het terug en begin opnieuw, of wacht tot de gemeente iets vraagt.',
  ),
  'verzoek-alleen-aanvullen': reden(
    'De gemeente vroeg u iets aan te vullen. Over wie het verzoek gaat, verandert u nu niet meer.',
    'Vul aan wat de gemeente vraagt en verstuur het opnieuw. Gaat het ook over iemand anders? Begin voor die persoon een nieuw verzoek.',
  ),
  'verzoek-is-beslist': reden('De gemeente heeft al beslist.', 'Bel de gemeente als er iets is veranderd.'),
  'verzoek-is-teruggenomen': reden(
    'Dit verzoek is teruggenomen.',
    'Begin een nieuw verzoek als dat nodig is.',
  ),
  'persoon-zonder-kenmerk': reden(
    'Met alleen een naam weet de gemeente niet wie het is.',
    'Vul de geboortedatum in, of de postcode en het huisnummer.',
  ),
  'geboren-in-toekomst': reden('Deze geboortedatum is nog niet geweest.', 'Controleer de datum.'),
  'bsn-niet-voor-partij': reden(
    'Uw wet laat uw organisatie dit nummer niet gebruiken.',
    'Laat het leeg. De naam met de geboortedatum of het adres is genoeg.',
  ),
  'persoon-niet-in-verzoek': reden('Over deze persoon gaat het verzoek niet.', 'Kies uit de lijst.'),
  'laatste-persoon': reden('Een verzoek gaat over minstens een persoon.', 'Neem het hele verzoek terug.'),
  'motivering-onvolledig': reden(
    'U schreef nog niet over iedereen alles wat de wet vraagt.',
    'Schrijf over iedere persoon: de problemen en de hulp, de overlast of de veiligheid, en wat een aanpak kan doen.',
  ),
  'overlast-noch-veiligheid': reden(
    'Er staat niets over overlast en niets over veiligheid.',
    'Schrijf over minstens een van beide. Is er geen van beide? Dan is dit verzoek niet mogelijk.',
  ),
  'bijzonder-zonder-noodzaak': reden(
    'Er staan gevoelige gegevens in, maar niet waarom dat nodig is.',
    'Schrijf op waarom het niet zonder kan, of laat ze weg.',
  ),
  'aanvulling-verandert-niets': reden(
    'De gemeente vroeg iets over een persoon, en daar staat nog hetzelfde als toen u het verstuurde.',
    'Vul aan wat de gemeente vraagt, bij iedere persoon over wie zij iets vraagt. Weet u niet meer? Schrijf dat erbij, of neem het verzoek terug.',
  ),
  'geen-poging-genoemd': reden(
    'Er staat niet wat u al probeerde.',
    'Noem iedere poging met de dag, of schrijf op waarom u niets probeerde.',
  ),
  'poging-en-geen-poging': reden(
    'U noemt een poging, en ook waarom er geen was.',
    'Laat een van beide leeg.',
  ),
  'poging-in-toekomst': reden('Deze dag is nog niet geweest.', 'Kies vandaag of een eerdere dag.'),
}
