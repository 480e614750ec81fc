/** Why an act of the aanpak is not possible, and what would make it possible. Keys are the codes of the rules. */
export const aanpakRedenen: Record<string, { zin: string; helpt: string }> = {
  'niet-de-coordinator': {
    zin: 'U bent niet de coördinator van deze aanpak.',
    helpt: 'Alleen de coördinator die het college heeft aangewezen kan dit doen, in de pet van coördinator.',
  },
  'geen-coordinator': {
    zin: 'Deze aanpak heeft nu geen coördinator.',
    helpt: 'Het college wijst eerst een coördinator aan.',
  },
  'aanpak-niet-in-deze-stand': {
    zin: 'Dit past niet bij hoe ver de aanpak nu is.',
    helpt: 'Kijk bij Wat kan nu welke stap wel past.',
  },
  'aanwijzing-niet-aanvaard': {
    zin: 'De aanwijzing is nog niet aanvaard. De taak van de coördinator is nog niet begonnen.',
    helpt: 'Aanvaard eerst de aanwijzing, of geef haar terug.',
  },
  'aanpak-beeindigd': {
    zin: 'De aanpak is beëindigd. Met de taak eindigt ook de toegang.',
    helpt: 'Vraagt de cliënt opnieuw hulp? Dan begint een nieuw onderzoek.',
  },
  'niet-het-college': {
    zin: 'Hierover beslist het college.',
    helpt: 'Meld aan het college wat er volgens u moet gebeuren.',
  },
  'geen-zicht-voor-deze-rol': {
    zin: 'In deze pet ziet u geen gecoördineerde aanpak.',
    helpt: 'Wissel van pet als u deze zaak in een andere rol doet.',
  },
  'eigen-zaak': {
    zin: 'U bent zelf de coördinator en kunt niet namens het college over uw eigen werk beslissen.',
    helpt: 'Laat een collega beslissen.',
  },
  'al-eerder-begonnen': {
    zin: 'Deze aanpak liep al met een andere coördinator.',
    helpt: 'Neem de aanwijzing over.',
  },
  'nog-niet-begonnen': {
    zin: 'Deze aanpak is nog niet begonnen. Er valt niets over te nemen.',
    helpt: 'Aanvaard de aanwijzing.',
  },
  'rollen-niet-gescheiden': {
    zin: 'Coördineren en hulp verlenen moeten gescheiden blijven, ook in de dossiers.',
    helpt: 'Verklaar dat u beide gescheiden houdt, of geef de aanwijzing terug.',
  },
  'afwijzing-zonder-reden': {
    zin: 'Er staat niet waarom u de aanwijzing teruggeeft.',
    helpt: 'Kies een reden. Bij Anders schrijft u kort op waarom.',
  },
  'coordinator-is-betrokkene': {
    zin: 'De cliënt, een gezinslid of een mantelzorger kan geen coördinator zijn.',
    helpt: 'Wil de cliënt zelf coördineren? Dat heet eigen regie: dan komt er geen coördinator.',
  },
  'coordinator-hoort-bij-geen-partij': {
    zin: 'Deze persoon werkt niet bij de gemeente en niet bij een partij die meedoet.',
    helpt: 'Kies een ambtenaar of een medewerker van een partij in deze aanpak.',
  },
  'zelfde-coordinator': {
    zin: 'Deze persoon is al de coördinator.',
    helpt: 'Kies iemand anders.',
  },
  'vervanging-zonder-reden': {
    zin: 'Er staat niet waarom er een andere coördinator komt.',
    helpt: 'Schrijf de reden op in gewone woorden. De cliënt kan die lezen.',
  },
  'overleg-over-coordinator-ontbreekt': {
    zin: 'De keuze is nog niet besproken met de cliënten en de partijen.',
    helpt: 'Bespreek de keuze, of schrijf op waarom dat niet kon.',
  },
  'niets-gekozen': {
    zin: 'Er is geen gegeven gekozen.',
    helpt: 'Kies alleen de gegevens die de ontvanger nodig heeft.',
  },
  'alles-overdragen': {
    zin: 'Het hele onderzoek overdragen mag niet.',
    helpt: 'Kies per gegeven of de coördinator het nodig heeft.',
  },
  'alles-delen': {
    zin: 'Alle gegevens aan één partij geven mag niet.',
    helpt: 'Kies alleen wat deze partij nodig heeft voor haar bijdrage.',
  },
  'gegeven-onbekend': {
    zin: 'Een gekozen gegeven hoort niet bij deze zaak.',
    helpt: 'Kies uit de gegevens op de lijst.',
  },
  'gegeven-dubbel': {
    zin: 'Een gegeven is twee keer gekozen.',
    helpt: 'Kies elk gegeven één keer.',
  },
  'gegeven-zonder-reden': {
    zin: 'Niet bij elk gekozen gegeven staat waarom het nodig is.',
    helpt: 'Schrijf bij elk gegeven waarom de ontvanger het nodig heeft.',
  },
  'reden-herhaald': {
    zin: 'Bij verschillende gegevens staat dezelfde reden.',
    helpt: 'Bekijk elk gegeven apart en schrijf de eigen reden op, of laat het gegeven weg.',
  },
  'bijzonder-gegeven-niet-gemotiveerd': {
    zin: 'Een gegeven over bijvoorbeeld gezondheid of straf mag alleen als het echt niet kan worden gemist.',
    helpt: 'Schrijf op waarom het niet zonder kan, of laat het gegeven weg.',
  },
  'voorwaarde-niet-delen': {
    zin: 'Wie dit gegeven gaf, wil niet dat deze ontvanger het krijgt.',
    helpt: 'Laat het gegeven weg, of vraag de gever of de voorwaarde kan vervallen.',
  },
  'voorwaarde-eerst-vragen': {
    zin: 'Wie dit gegeven gaf, wil dat u het eerst vraagt.',
    helpt: 'Vraag het de gever en leg zijn antwoord vast.',
  },
  'voorwaarde-verlopen': {
    zin: 'Dit gegeven mocht gebruikt worden tot en met {datum}.',
    helpt: 'Vraag de gever of het nog klopt en nog gebruikt mag worden.',
  },
  'geen-aanpak-om-naar-over-te-dragen': {
    zin: 'Er is geen aanpak met een coördinator aan wie u kunt overdragen.',
    helpt: 'Het college wijst eerst een coördinator aan.',
  },
  'partij-doet-niet-mee': {
    zin: 'Deze partij doet niet mee aan de aanpak.',
    helpt: 'Betrek de partij eerst, in overleg met de cliënt.',
  },
  'partij-zonder-bijdrage': {
    zin: 'Er is geen afspraak waaruit blijkt wat deze partij bijdraagt.',
    helpt: 'Maak eerst een afspraak met de partij. Daarna kunt u delen wat zij daarvoor nodig heeft.',
  },
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
  'samenspraak-zonder-reden': {
    zin: 'Er staat niet waarom overleg met deze persoon niet lukte.',
    helpt: 'Schrijf kort op wat u hebt geprobeerd.',
  },
  'samenspraak-uitkomst-onbekend': {
    zin: 'De uitkomst van het gesprek ontbreekt.',
    helpt: 'Kies een uitkomst van de lijst.',
  },
  'melding-zonder-reden': {
    zin: 'Er staat niet wat u aan het college meldt.',
    helpt: 'Kies een reden en licht haar toe.',
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
  'datum-voorbij': {
    zin: 'Deze datum is al voorbij.',
    helpt: 'Kies vandaag of een latere dag.',
  },
}

/** What must be done now. Keys are the codes of the duties. */
export const aanpakPlichten: Record<string, string> = {
  'aanwijzing-beantwoorden': 'Aanwijzing aanvaarden of teruggeven',
  'aanwijzing-overnemen': 'Aanpak overnemen of teruggeven',
  'eerste-doel': 'Met de cliënt een eerste doel vastleggen',
  'voortgang-bespreken': 'Voortgang op doelen en afspraken bespreken',
  'samenspraak-voeren': 'Met de cliënt overleggen',
  'ja-van-partij-vragen': 'Partij vragen of zij de afspraak wil doen',
  'afspraak-nalopen': 'Nagaan of de afspraak is gedaan',
  'stopwens-melden': 'Aan het college melden dat de cliënt wil stoppen',
  'doelen-bereikt-melden': 'Aan het college melden dat de doelen klaar zijn',
  'terugvalafspraak-maken': 'Afspreken wat te doen bij terugval',
  'coordinator-aanwijzen': 'Een andere coördinator aanwijzen',
  'melding-beantwoorden': 'Reageren op de melding van de coördinator',
  'overdracht-ontvangen': 'Gegevens van de partij van de coördinator ontvangen',
  'einde-beslissen': 'Beslissen over het einde van de aanpak',
}

/** Questions beside a text of progress. They never stop anybody. */
export const aanpakHints: Record<string, string> = {
  behandeling:
    'Gaat dit over de behandeling zelf? Schrijf alleen op hoe ver het doel of de afspraak is. De inhoud blijft bij de hulpverlener.',
  strafrecht: 'Gaat dit over een strafzaak? Schrijf alleen op wat voor het doel of de afspraak nodig is.',
}
