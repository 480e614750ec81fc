type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around requests to parties. */
export const partijRedenen: Readonly<Record<string, RedenTekst>> = {
  'een-partij-per-keer': [
    'U kunt maar één partij tegelijk bevragen.',
    'Kies de partij die u eerst nodig heeft, met een eigen vraag.',
  ],
  'partij-niet-op-lijst': [
    'Deze partij staat niet op de lijst voor dit soort onderzoek.',
    'Vraag het aan de cliënt zelf, of aan een partij die op de lijst staat.',
  ],
  'eigen-werkgever-geen-partij': [
    'U werkt zelf bij deze partij. Wie namens het college onderzoekt, is in die zaak geen partij.',
    'Laat een collega die niet bij deze partij werkt, de vraag stellen.',
  ],
  'jeugdplicht-andere-partij': [
    'Alleen een partij met het geheim van de jeugdhulp moet antwoorden als u over jeugdhulp beslist.',
    'Haal het kruisje bij jeugdhulp weg.',
  ],
  'jeugdplicht-zonder-jeugdhulp': [
    'In dit onderzoek wordt niet over jeugdhulp voor deze cliënt beslist.',
    'Haal het kruisje bij jeugdhulp weg, en vraag de cliënt om toestemming.',
  ],
  'jeugdplicht-na-intake': [
    'Na een brede intake van de inburgering geldt deze plicht uit de Jeugdwet niet.',
    'Haal het kruisje bij jeugdhulp weg, en vraag de cliënt om toestemming.',
  ],
  'partij-van-college': [
    'Deze partij is een deel van de gemeente zelf. Wat zij weet, vraagt u niet aan haar: u hergebruikt het.',
    'Neem het over met "Eigen gegeven hergebruiken", als u het nodig heeft voor het onderzoek.',
  ],
  'mailadres-onjuist': [
    'Dit is geen e-mailadres.',
    'Kijk het adres na. Schrijf het als naam@organisatie.nl.',
  ],
  'partij-leest-in-portaal': [
    'Deze partij leest haar vragen in het portaal.',
    'Wacht op haar antwoord in het portaal. Een code is voor een partij zonder account.',
  ],
  'geen-post-ingericht': [
    'Bij deze gemeente is versturen van e-mail niet ingericht.',
    'Stuur de vraag per brief, of vraag de beheerder om e-mail in te richten.',
  ],
  'partij-onbekend': [
    'Deze partij is bij de gemeente niet bekend.',
    'Kies een partij van de lijst, of vraag de beheerder om haar toe te voegen.',
  ],
  'partij-buiten-reikwijdte': [
    '{domein} heeft niets te maken met {thema}.',
    'Kies een partij die over dit onderwerp gaat, of bespreek met de cliënt of een ander onderwerp erbij mag.',
  ],
  'geheimhouder-zonder-toestemming': [
    'Deze partij heeft een beroepsgeheim en de cliënt heeft geen toestemming gegeven.',
    'Vraag de cliënt om toestemming. Zonder toestemming kan deze vraag niet.',
  ],
  'geen-toestemming-gegeven': [
    'Er ligt geen vraag bij een partij met een beroepsgeheim.',
    'U hoeft niets te doen. Voor elke nieuwe vraag is toch nieuwe toestemming nodig.',
  ],
  'verzoek-zonder-toestemming': [
    'Bij deze vraag hoort geen toestemming.',
    'Is de vraag niet meer nodig? Trek dan de vraag aan de partij in.',
  ],
  'intrekking-voor-toestemming': [
    'Op die dag was de vraag nog niet gesteld.',
    'Vul een dag in vanaf de dag waarop de vraag wegging.',
  ],
  'toestemming-geen-grond': [
    'Deze partij heeft geen beroepsgeheim. Toestemming van de cliënt is dan geen reden om gegevens te geven.',
    'Haal het kruisje bij toestemming weg. Leg de cliënt wel uit wat u vraagt en waarom.',
  ],
  'verzoek-loopt-al': [
    'Deze vraag staat al uit bij deze partij.',
    'Wacht op het antwoord, of trek het verzoek in.',
  ],
  'partij-weigerde': [
    'Deze partij heeft deze vraag geweigerd. Dat is haar beslissing.',
    'Zoek een andere weg, bijvoorbeeld via de cliënt.',
  ],
  'verzoek-alleen-over-client': [
    'Deze persoon is geen cliënt. U mag partijen niets over die persoon vragen.',
    'Vraag een gezinslid eerst om mee te doen.',
  ],
  'verzoek-zonder-vraag': ['De vraag aan de partij ontbreekt.', 'Schrijf op wat u precies wilt weten.'],
  'verzoek-zonder-reden': [
    'Er staat niet waarom u dit van de partij wilt weten.',
    'Schrijf op waarvoor u het antwoord nodig heeft.',
  ],
  'verzoek-voor-geweigerde-dienst': [
    'De cliënt wil de hulp niet waar deze vraag bij hoort. Daarom onderzoeken wij dat niet verder.',
    'Wil de cliënt er toch weer over praten? Stel de hulp dan eerst opnieuw voor.',
  ],
  'verzoek-niet-besproken': [
    'De vraag aan de partij is niet met de cliënt besproken.',
    'Leg de cliënt uit wie u wat wilt vragen en waarom.',
  ],
  'vertelt-zonder-reden': [
    'U vertelt de partij iets over de cliënt. Er staat niet waarom zij dat moet weten.',
    'Schrijf op waarom de partij zonder dit niet kan antwoorden, of laat het weg.',
  ],
  'contactpersoon-zonder-bereik': [
    'Er staat niet hoe u deze persoon bereikt.',
    'Vul een telefoonnummer of een e-mailadres in.',
  ],
  'geen-contactpersoon': [
    'Er staat nog geen contactpersoon bij een partij.',
    'Leg vast wie u belt bij een partij die u iets heeft gevraagd.',
  ],
  'onbekende-contactpersoon': [
    'Deze contactpersoon staat niet in dit dossier.',
    'Kies een contactpersoon van de lijst.',
  ],
  'geen-partij-gevraagd': [
    'Er is in dit onderzoek nog geen partij iets gevraagd.',
    'Heeft u een partij iets gevraagd? Dan legt u vast wie u daar belt.',
  ],
  'partij-niet-gevraagd': [
    'Deze partij is in dit onderzoek niets gevraagd.',
    'Leg alleen vast wie u belt bij een partij die u iets heeft gevraagd.',
  ],
  'geen-antwoord-ontvangen': ['Er is geen antwoord om te bekijken.', 'U hoeft niets te doen.'],
  'antwoord-niet-meer-te-gebruiken': [
    'De partij zei dat dit te gebruiken is tot en met {datum}. Die dag is voorbij.',
    'Laat het antwoord liggen, en vraag het opnieuw als het nodig is.',
  ],
  'antwoord-niet-ontvangen': ['Dit antwoord is er niet meer, of is al bekeken.', 'Kies uit de lijst.'],
  'geen-open-verzoek': ['Er staat geen verzoek open.', 'U hoeft niets te doen.'],
  'verzoek-is-beantwoord': [
    'Dit verzoek is al beantwoord.',
    'Klopt het antwoord niet? Verbeter dan het gegeven.',
  ],
  'weigering-is-definitief': [
    'De partij heeft geweigerd. Dat is definitief.',
    'Zoek een andere weg, bijvoorbeeld via de cliënt.',
  ],
  'verzoek-is-ingetrokken': ['Dit verzoek is ingetrokken.', 'Stel zo nodig een nieuwe vraag.'],
  'geheimhouder-niet-rappelleren': [
    'Deze partij heeft een beroepsgeheim. Zij hoeft niet te antwoorden en krijgt geen herinnering.',
    'Wacht af, of trek het verzoek in.',
  ],
  'partij-weegt-zelf': [
    'Deze partij beslist zelf of zij antwoordt en krijgt geen herinnering.',
    'Wacht af, of trek het verzoek in.',
  ],
  'verzoek-staat-open': [
    'Aantal vragen aan partijen dat nog openstaat: {aantal}.',
    'Wacht op het antwoord, of trek de verzoeken in.',
  ],
  'niets-van-een-partij': ['Er is nog niets dat een partij gaf.', 'Vraag eerst gegevens aan een partij.'],
  'niets-te-vragen': [
    'Bij dit gegeven hoeft u de partij niets te vragen, of zij heeft al nee gezegd.',
    'Kies een gegeven waarbij de partij eerst gevraagd wil worden.',
  ],
}
