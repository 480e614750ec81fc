/** Why it may, by the code of the answer. */
export const magDitUitleg: Readonly<Record<string, string>> = {
  'partij-vragen-onderzoek':
    'In een onderzoek mag de gemeente een organisatie één gerichte vraag stellen over een cliënt.',
  'partij-vragen-triage':
    'Het meldpunt mag vragen wat het nodig heeft om een melding te beoordelen. Niemand hoeft te antwoorden.',
  'partij-vragen-aanpak':
    'De coördinator mag vragen wat hij nodig heeft voor zijn taak. De organisatie hoeft niet te antwoorden.',
  'partij-vragen-overleg':
    'In het overleg mag u een andere deelnemer iets vragen over deze zaak. Ieder beslist zelf wat hij vertelt.',
  'partij-geeft-moet':
    'De gemeente vroeg erom en het is nodig voor het onderzoek. Dan moet deze organisatie antwoorden, behalve als er zwaarwegende redenen tegen zijn.',
  'partij-geeft-moet-jeugdwet':
    'De gemeente vroeg erom en het is nodig om te beslissen over jeugdhulp. Dan moet deze organisatie het vertellen, ook met een beroepsgeheim.',
  'partij-geeft-onderzoek': 'Deze organisatie mag antwoorden en mag ook weigeren. Weigeren mag zonder reden.',
  'partij-geeft-triage':
    'Voor het beoordelen van een melding mag een organisatie iets vertellen, zo nodig ook met een beroepsgeheim. Het hoeft niet.',
  'partij-geeft-aanpak':
    'In een aanpak mag een organisatie de coördinator vertellen wat hij nodig heeft. Het hoeft niet.',
  'partij-geeft-overleg':
    'In een casusoverleg mag een deelnemer vertellen wat nodig is voor deze zaak. Ieder beslist dat zelf.',
  doorgeven: 'Wat in het onderzoek bleek, mag worden gebruikt voor deze ene dienst of taak.',
  'doorgeven-coordinator':
    'Wie het onderzoek deed, geeft de coördinator wat hij nodig heeft. Het gaat per gegeven, niet vanzelf.',
  'delen-in-aanpak': 'De coördinator mag een organisatie geven wat zij nodig heeft voor haar deel.',
  hergebruik: 'De gemeente mag eigen gegevens van deze bron opnieuw gebruiken voor het onderzoek.',
  'hergebruik-aanpak':
    'Wat van een beëindigde aanpak is bewaard, mag weer worden gebruikt. Dan hoeft het niet nog eens te worden gevraagd.',
  'hergebruik-triage':
    'Het meldpunt mag eigen gegevens van de gemeente gebruiken om de melding te beoordelen.',
  uitnodigen: 'Wie nodig is voor deze ene zaak, mag worden uitgenodigd.',
  'client-uitnodigen': 'De cliënt hoort erbij. Alleen om een reden die zwaar weegt, mag het zonder.',
  meenemen: 'Wat in het overleg is verteld, blijft daar. Dit mag mee, want het voldoet aan de drie eisen.',
  'onderzoek-vragen':
    'Een organisatie die al bij iemand betrokken is, mag de gemeente om een onderzoek vragen.',
  'onderzoek-doen-samen': 'De gemeente mag samen met de persoon onderzoeken wat er speelt en wat nodig is.',
  'onderzoek-doen-zonder-verzoek':
    'De gemeente mag onderzoeken zonder dat de persoon erom vroeg. Hij hoort het en doet mee waar dat kan.',
  'gezinslid-client': 'Het gezinslid doet zelf mee. Dan gelden dezelfde regels als voor de cliënt.',
  'gezinslid-steun':
    'Van een gezinslid dat niet meedoet, mag alleen worden vastgelegd of het de cliënt kan steunen.',
  melden: 'Iedereen mag zorgen melden, over zichzelf of over een ander.',
  'melding-bewaren': 'Het meldpunt bewaart wat nodig is om de melding te beoordelen.',
  'melding-doorgeven-instemming': 'De persoon is het ermee eens. Dan mag de melding naar wie kan helpen.',
  'melding-doorgeven-mijdt-hulp':
    'Bemoeizorg is er voor wie hulp mijdt. Het mag ook als de persoon het er niet mee eens is.',
  'melding-doorgeven-juridisch-akkoord':
    'De persoon is het er niet mee eens, maar een jurist vindt dat het moet om wat er dreigt.',
  'melding-doorzetten': 'Hiervoor geldt een eigen wet. Het mag ook als de persoon het er niet mee eens is.',
  'melding-andere-gemeente': 'De nieuwe gemeente heeft zelf een melding over deze persoon en vraagt erom.',
  'melder-vertellen': 'De melder mag dit ene horen, en niet meer.',
  'melder-vertellen-meer': 'Heel soms mag een professional iets meer horen. Een collega keek mee.',
  inzien: 'In deze rol mag u dit soort dossiers lezen.',
  'inzien-eigen': 'U mag weten wat er over u is opgeschreven. U krijgt een kopie als u dat wilt.',
  'inzien-namens': 'U mag dit lezen namens de persoon, als u hem mag vertegenwoordigen.',
  'niet-vertellen': 'Wachten mag zolang de reden er is. Het blijft een uitzondering.',
  'zvh-aanmelden':
    'De problemen hangen samen met criminaliteit, overlast of veiligheid, en samenwerken helpt.',
}

/** What to look out for, by the code of the condition. */
export const magDitMits: Readonly<Record<string, string>> = {
  'zeg-waarom': 'Zeg bij de vraag waarvoor u het nodig heeft, welk gegeven u vraagt en met wie u het deelt.',
  'eerst-de-persoon-zelf': 'Probeer eerst de persoon zelf te spreken, of schrijf op waarom dat niet kan.',
  'bespreek-met-client': 'Bespreek vooraf met de cliënt dat u dit vraagt.',
  'binnen-reikwijdte': 'Blijf binnen de onderwerpen die de cliënt heeft afgesproken.',
  'binnen-ernstige-problemen': 'Blijf bij de ernstige problemen waarvoor een oplossing wordt gezocht.',
  'client-weet-ervan': 'De cliënt weet van het onderzoek, of er staat waarom dat nog niet kan.',
  'een-partij-tegelijk': 'Eén organisatie tegelijk, niet iedereen in één keer.',
  'partij-moet-tenzij':
    'De organisatie moet antwoorden, behalve bij zwaarwegende redenen. Of die er zijn, beslist zij zelf.',
  'partij-moet-jeugdwet':
    'De organisatie moet vertellen wat nodig is om te beslissen over jeugdhulp. Voor de rest geldt haar beroepsgeheim.',
  'partij-hoeft-niet': 'De organisatie hoeft niet te antwoorden. Stuur geen herinnering en dring niet aan.',
  'partij-mag-nu-niets-geven':
    'U mag het vragen, maar deze organisatie mag hierop nu niets geven. Zoek liever een andere weg.',
  'alleen-wie-het-is': 'Vertel zelf niet meer dan nodig is. Meestal is dat alleen om wie het gaat.',
  'bsn-gebruiken': 'Gebruik het burgerservicenummer, zodat zeker is om wie het gaat.',
  'bsn-niet': 'Deze organisatie mag het burgerservicenummer niet gebruiken. Noem naam en geboortedatum.',
  'waarom-verder': 'Leg uit waarom ‘alleen dat iets zo is’ niet genoeg is.',
  'waarom-bijzonder': 'Dit is een gevoelig gegeven. Schrijf op waarom het niet zonder kan.',
  'niet-het-feit': 'Schrijf niet op om welk strafbaar feit het gaat of waarom iemand straf kreeg.',
  'moet-tenzij-zwaarwegend':
    'Zijn er zwaarwegende redenen om niets te zeggen? Dan hoeft het niet. De organisatie beslist dat zelf.',
  'alleen-voor-jeugdhulp':
    'Alleen wat nodig is om te beslissen over jeugdhulp. Voor de rest geldt het beroepsgeheim.',
  'niet-meer-dan-nodig': 'Geef zo weinig mogelijk. Geen verslagen, geen diagnose, geen medicijnen.',
  'vertel-het-de-client': 'Vertel het de cliënt: liefst vooraf, anders zo snel mogelijk daarna.',
  'voorwaarden-stellen': 'De organisatie mag er voorwaarden bij stellen. Die gelden ook als het verder gaat.',
  'blijft-in-overleg':
    'Het blijft in het overleg. Meenemen mag een ander alleen met een ja van wie het vertelde.',
  'reden-per-gegeven': 'Kies per gegeven en schrijf bij elk waarom de ontvanger het nodig heeft.',
  'niet-alles': 'Niet alles in één keer: neem alleen over wat deze vraag of taak nodig heeft.',
  'houd-aan-ja': 'Houd u aan het ja: misschien mocht maar een deel verder, of tot een bepaalde dag.',
  'leg-doorgeven-vast': 'Leg vast wat u gaf, aan wie en waarom.',
  'client-hoort-het': 'De persoon over wie het gaat, hoort dit.',
  'in-samenspraak': 'Doe het in overleg met de cliënt waar dat kan.',
  'houd-aan-voorwaarden': 'Gaf een organisatie het? Houd u aan wat zij zei over verder delen.',
  'een-bron-een-vraag': 'Eén bron, één vraag. Kijk niet verder rond.',
  'noodzaak-per-partij': 'Schrijf per organisatie op waarom zij erbij nodig is.',
  'een-casus': 'Eén zaak per overleg. Geen vaste groep voor alle zaken.',
  'verzoeker-erbij': 'De organisatie die om het onderzoek vroeg, is er altijd bij.',
  'niet-op-lijst-met-reden': 'Staat de organisatie niet op de lijst? Schrijf op waarom zij toch nodig is.',
  'client-uitgenodigd': 'De cliënt is ook uitgenodigd, en wie hem vertegenwoordigt.',
  'geen-verslag': 'Er komt geen verslag. Alleen de afspraken worden opgeschreven.',
  'motief-per-persoon': 'Schrijf per persoon op waarom.',
  'client-hoort-uitkomst': 'Spreek af wie de cliënt vertelt wat er is afgesproken.',
  'alleen-wat-nodig-is': 'Neem niet meer mee dan nodig is voor die taak.',
  'opschrijven-bij-einde': 'Spreek aan het eind af wie wat meeneemt, en leg dat vast.',
  'verzoek-gemotiveerd': 'Leg uit wat er speelt, wat al is geprobeerd en hoe een aanpak kan helpen.',
  'eerst-zelf-geprobeerd': 'Zeg welke hulp u zelf al aanbood en hoe vaak.',
  'college-beslist': 'De gemeente beslist of het onderzoek er komt.',
  'geheim-blijft': 'Een beroepsgeheim geldt ook voor het verzoek. Vertel alleen wat u mag vertellen.',
  'client-bepaalt-reikwijdte': 'De persoon bepaalt waarover het onderzoek gaat.',
  'eerst-clientondersteuning': 'Eerst hoort hij dat gratis cliëntondersteuning kan.',
  'alleen-nodig': 'Alleen gegevens die nodig zijn voor deze vragen.',
  'stap-voor-stap': 'Stap voor stap, met bij elke stap zo weinig mogelijk gegevens.',
  'alleen-steun': 'Alleen of het gezinslid kan steunen. Niets over zijn eigen problemen.',
  'bel-veilig-thuis': 'Bel ook Veilig Thuis: 0800 2000. Dat kan altijd, en gratis.',
  'persoon-hoort-het': 'De persoon hoort dat er een melding is, meestal binnen een maand.',
  'naam-geheim': 'Als inwoner mag u vragen om uw naam niet te noemen tegen de persoon.',
  'naam-bekend': 'Als professional blijft u niet anoniem voor de persoon.',
  'liever-verzoek':
    'Wilt u een gezamenlijke aanpak? Vraag dan zelf om een onderzoek. Het meldpunt is daar niet voor.',
  'bel-meldpunt': 'Het meldpunt heeft in elk geval een telefoonnummer.',
  'alleen-triage': 'De gegevens zijn alleen om deze melding te beoordelen.',
  'hoogstens-een-jaar': 'Na uiterlijk een jaar is de melding weg.',
  'eigen-dossier': 'Het komt in een eigen dossier, los van de melding.',
  'alleen-nodig-voor-die-wet': 'Alleen wat voor die wet nodig is.',
  'alleen-wat-ontvanger-nodig-heeft': 'Alleen wat de ontvanger nodig heeft.',
  'persoon-weet-ervan': 'De persoon weet van de melding voordat zij verder gaat.',
  'pas-klaar-als-opgepakt': 'De melding is pas klaar als de ontvanger zegt dat hij haar oppakt.',
  'alleen-vaste-zinnen': 'Niet meer dan dat ene: opgepakt, doorgegeven, of niet opgepakt.',
  'precies-dat': 'Vertel precies dat en niets erbij.',
  'niets-over-de-persoon': 'Vertel niets over de persoon of zijn hulp.',
  'alleen-eigen-zaak': 'Alleen zaken die u zelf doet of die u waarneemt.',
  'wordt-vastgelegd': 'Elke keer dat u kijkt, wordt vastgelegd. De persoon kan dat zien.',
  machtiging: 'U laat zien dat u hem mag vertegenwoordigen.',
  'vraag-werkgever-van-coordinator':
    'Werkt de coördinator bij een andere organisatie? Dan is die verantwoordelijk voor wat de coördinator bewaart, en vraagt u het daar. Hulp nodig? De gemeente stuurt uw vraag door.',
  'vraag-die-organisatie': 'Wat een organisatie zelf bewaart, vraagt u bij die organisatie.',
  'toon-wie-u-bent': 'U laat zien wie u bent. Het antwoord komt binnen een maand.',
  'niets-over-anderen': 'Wat over anderen gaat, staat er niet in.',
  'opnieuw-bekijken': 'Kies een dag, binnen een maand, waarop u opnieuw kijkt.',
  'geen-gewoonte': 'Weeg het elke keer opnieuw. Het is nooit een gewoonte.',
  'zvh-college-meldt-aan': 'Alleen de gemeente meldt aan. De coördinator niet.',
  'zvh-overleg-partijen':
    'Overleg eerst met de organisaties die meedoen. Zij zeggen wat wel en niet mee mag.',
  'zvh-client-hoort-het': 'De cliënt hoort dat hij is aangemeld, behalve om een reden die zwaar weegt.',
}
