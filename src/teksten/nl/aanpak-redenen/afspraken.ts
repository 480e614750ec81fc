/** Goals, agreements, progress and consultation. */
export const redenenOverAfspraken = {
  'doel-zonder-client': {
    zin: 'Een doel hoort bij een cliënt van deze aanpak.',
    helpt: 'Kies een of meer cliënten. Doet een gezinslid niet mee, dan komt er voor hem geen doel.',
  },
  'doel-zonder-tekst': {
    zin: 'Er staat niet wat het doel is.',
    helpt: 'Schrijf het doel op in de woorden van de cliënt.',
  },
  'doel-onbekend': {
    zin: 'Dit doel hoort niet bij deze aanpak.',
    helpt: 'Kies een doel van de lijst.',
  },
  'doel-loopt-niet': {
    zin: 'Dit doel is al bereikt of losgelaten.',
    helpt: 'Leg een nieuw doel vast als er toch iets te bereiken is.',
  },
  'geen-doel': {
    zin: 'Er is nog geen doel waaraan gewerkt wordt.',
    helpt: 'Leg eerst samen met de cliënt een doel vast.',
  },
  'afspraak-zonder-tekst': {
    zin: 'Er staat niet wat is afgesproken.',
    helpt: 'Schrijf op wie wat doet.',
  },
  'afspraak-onbekend': {
    zin: 'Deze afspraak hoort niet bij deze aanpak.',
    helpt: 'Kies een afspraak van de lijst.',
  },
  'afspraak-niet-in-deze-stand': {
    zin: 'Dit past niet bij hoe het nu met deze afspraak staat.',
    helpt: 'Maak zo nodig een nieuwe afspraak.',
  },
  'contactpersoon-zonder-bereik': {
    zin: 'Er staat niet hoe u deze persoon bereikt.',
    helpt: 'Vul een telefoonnummer of een e-mailadres in.',
  },
  'contactpersoon-onbekend': {
    zin: 'Deze contactpersoon staat niet in deze aanpak.',
    helpt: 'Kies een contactpersoon van de lijst.',
  },
  'geen-contactpersoon-vastgelegd': {
    zin: 'Er staat nog geen contactpersoon bij een partij.',
    helpt: 'Leg vast wie u belt bij een partij die meedoet.',
  },
  'afspraak-eindigt-te-vroeg': {
    zin: 'De afspraak is klaar voordat zij begint.',
    helpt: 'Vul een later uur in, of laat het einde leeg.',
  },
  'afspraak-op-hetzelfde-uur': {
    zin: 'U heeft op dat uur al een andere afspraak.',
    helpt: 'Kies een ander uur. Is het zo bedoeld? Kruis dan aan dat u dit weet.',
  },
  'afspraak-met-niemand': {
    zin: 'Er staat niet met wie u afspreekt.',
    helpt: 'Kies een of meer personen of partijen van deze aanpak.',
  },
  'geen-gesprek-afgesproken': {
    zin: 'Er staat geen afspraak voor een gesprek.',
    helpt: 'Maak een afspraak. Daarna kunt u de afspraak verzetten of afzeggen.',
  },
  'gesprek-niet-afgesproken': {
    zin: 'Deze afspraak staat niet meer open.',
    helpt: 'Kies een afspraak die nog komt, of waarvan het gesprek nog niet is vastgelegd.',
  },
  'geen-afspraak-hiervoor': {
    zin: 'Er is nu geen afspraak waarbij dit kan.',
    helpt: 'Maak eerst een afspraak, of wacht op het ja van de partij.',
  },
  'afspraak-niet-van-partij': {
    zin: 'Dit is geen afspraak van een partij.',
    helpt: 'Kies een afspraak die aan een partij is voorgesteld.',
  },
  'partij-beslist-zelf': {
    zin: 'U kunt niet namens een partij ja zeggen. Zij beslist zelf.',
    helpt: 'Leg de afspraak vast als voorstel. Zegt de partij ja, leg dat dan apart vast.',
  },
  'partij-zei-geen-ja': {
    zin: 'De partij heeft nog geen ja gezegd. Het is nog een voorstel.',
    helpt: 'Vraag de partij of zij het doet en leg haar ja of nee vast.',
  },
  'ja-zonder-naam': {
    zin: 'Er staat niet wie namens de partij ja zei.',
    helpt: 'Schrijf op wie dat was.',
  },
  'betrokkene-onbekend': {
    zin: 'Deze persoon hoort niet bij deze aanpak.',
    helpt: 'Kies iemand van de lijst.',
  },
  'betrokkene-zei-geen-ja': {
    zin: 'Deze persoon heeft nog geen ja gezegd tegen de afspraak.',
    helpt: 'Bespreek de afspraak en leg haar vast als iedereen ja zegt.',
  },
  'alleen-voortgang': {
    zin: 'In dit dossier komt alleen voortgang op doelen en afspraken. Verslagen van hulp of behandeling horen er niet in.',
    helpt:
      'Schrijf alleen op hoe ver een doel of een afspraak is. De inhoud blijft in het dossier van de hulpverlener.',
  },
  'stand-onbekend': {
    zin: 'Deze stand kan niet worden gekozen bij dit doel of deze afspraak.',
    helpt: 'Kies een stand van de lijst.',
  },
  'niet-besproken-zonder-reden': {
    zin: 'Er staat niet met wie u dit heeft besproken.',
    helpt: 'Kies met wie u het besprak. Kon dat niet? Schrijf dan op waarom.',
  },
  'samenspraak-zonder-reden': {
    zin: 'Er staat niet waarom overleg met deze persoon niet lukte.',
    helpt: 'Schrijf kort op wat u hebt geprobeerd.',
  },
  'samenspraak-uitkomst-onbekend': {
    zin: 'De uitkomst van het gesprek ontbreekt.',
    helpt: 'Kies een uitkomst van de lijst.',
  },
} as const
