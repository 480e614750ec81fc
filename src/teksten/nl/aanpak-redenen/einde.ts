/** Notification, end, and dates. */
export const redenenOverEinde = {
  'laatste-client-stopt': {
    zin: 'Er doet maar één cliënt mee.',
    helpt: 'Wil deze cliënt stoppen? Meld dat dan aan het college.',
  },
  'overlijden-zonder-naam': {
    zin: 'De coördinator meldde een overlijden, maar in deze aanpak staat niet wie is overleden. Er zou een brief naar hem gaan.',
    helpt:
      'Vraag de coördinator om het overlijden vast te leggen. Daarna kan het college de aanpak beëindigen.',
  },
  'aanpak-loopt-nog': {
    zin: 'De aanpak loopt nog. De brieven over het einde zijn er pas als zij is beëindigd.',
    helpt: 'Beëindig eerst de aanpak. U ziet de brieven dan voor u ze verstuurt.',
  },
  'niemand-te-bevestigen': {
    zin: 'Er is niemand gestopt die nog geen brief kreeg.',
    helpt: 'U hoeft hier niets te doen.',
  },
  'niet-gestopt-of-al-bevestigd': {
    zin: 'Deze persoon is niet gestopt, of kreeg de brief al.',
    helpt: 'Kies een cliënt die stopte. Lees de brief bij Voortgang en gesprekken.',
  },
  'geen-client-die-meedoet': {
    zin: 'Deze persoon doet niet als cliënt mee aan de aanpak.',
    helpt: 'Kies een cliënt die meedoet.',
  },
  'client-doet-niet-meer-mee': {
    zin: 'Deze cliënt doet niet meer mee aan de aanpak.',
    helpt: 'Deel niets meer over deze cliënt, en maak geen nieuwe afspraken met hem.',
  },
  'persoon-overleden': {
    zin: 'In dit dossier staat dat deze persoon is overleden.',
    helpt:
      'Klopt dat niet? Haal het overlijden dan weg of verbeter het. Klopt het wel? Sluit dan af wat er over deze persoon nog loopt.',
  },
  'melding-zonder-reden': {
    zin: 'Er staat niet wat u aan het college meldt.',
    helpt: 'Kies een reden en licht haar toe.',
  },
  'spoed-zonder-client': {
    zin: 'U meldt alleen iets over een cliënt van deze aanpak.',
    helpt: 'Kies een cliënt. Heeft een ander meteen hulp nodig? Bel dan de gemeente, of 112 bij gevaar.',
  },
  'spoedmelding-zonder-uitleg': {
    zin: 'Er staat niet wat er nu moet zijn, of waarom het niet kan wachten.',
    helpt: 'Schrijf beide in een zin op.',
  },
  'geen-onderzoek-om-aan-te-melden': {
    zin: 'Het onderzoek waaruit deze aanpak kwam, is hier niet bekend.',
    helpt: 'Bel wie bij het college beslist. Wacht niet.',
  },
  'verwijzen-doet-het-college': {
    zin: 'Een coördinator verwijst niet zelf naar het Zorg- en Veiligheidshuis.',
    helpt: 'Bespreek het met de partijen en de cliënt en meld het aan het college. Het college beslist.',
  },
  'geen-melding-om-te-beantwoorden': {
    zin: 'Er is geen melding van de coördinator waarop het college moet reageren.',
    helpt: 'Wacht op een melding, of beslis uit uzelf over het einde of een andere coördinator.',
  },
  'antwoord-zonder-reden': {
    zin: 'Er staat niet wat het college beslist en waarom.',
    helpt: 'Kies de uitkomst en schrijf de reden op.',
  },
  'terugvalafspraak-ontbreekt': {
    zin: 'Er is nog geen afspraak over wat te doen bij terugval.',
    helpt: 'De coördinator maakt die afspraak met de cliënt, of legt vast waarom dat niet kon.',
  },
  'terugvalafspraak-zonder-tekst': {
    zin: 'Er staat niet wat is afgesproken voor als het weer misgaat.',
    helpt: 'Schrijf de afspraak op, of waarom zij er niet is.',
  },
  'einde-zonder-melding-of-reden': {
    zin: 'De coördinator heeft geen einde gemeld en een eigen reden van het college ontbreekt.',
    helpt: 'Wacht op de melding, of schrijf op waarom het college de aanpak zelf beëindigt.',
  },
  'overdracht-aan-college-ontbreekt': {
    zin: 'De partij van de coördinator heeft haar gegevens nog niet aan het college overgedragen.',
    helpt: 'Vraag om de overdracht en bevestig dat alles is ontvangen.',
  },
  'geen-overdracht-verwacht': {
    zin: 'Er is geen partij die nog gegevens moet overdragen.',
    helpt: 'U hoeft hier niets te doen.',
  },
  'overdracht-onvolledig': {
    zin: 'De partij heeft nog niet verklaard dat alles is overgedragen.',
    helpt: 'Vraag wat ontbreekt. Leg de overdracht vast als alles er is.',
  },
  'datum-bestaat-niet': {
    zin: 'Deze datum bestaat niet.',
    helpt: 'Controleer de dag, de maand en het jaar.',
  },
  'datum-in-de-toekomst': {
    zin: 'Deze datum ligt in de toekomst.',
    helpt: 'Vul de dag in waarop het is gebeurd.',
  },
  'datum-te-vroeg': {
    zin: 'Deze datum ligt voor {vanaf}.',
    helpt: 'Vul een dag in vanaf {vanaf}.',
  },
  'datum-te-laat': {
    zin: 'Deze datum ligt na {datum}. Toen was de afspraak al gedaan.',
    helpt: 'Vul een dag in tot en met {datum}.',
  },
  'datum-voorbij': {
    zin: 'Deze datum is al voorbij.',
    helpt: 'Kies vandaag of een latere dag.',
  },
} as const
