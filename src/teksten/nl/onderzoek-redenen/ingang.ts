type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around how an onderzoek began, by which procedure it goes, and the terms that run beside it. */
export const ingangRedenen: Readonly<Record<string, RedenTekst>> = {
  'dienst-zonder-wet': [
    'Er staat niet onder welke wet de hulp loopt.',
    'Kies de wet van de hulp die de cliënt al heeft.',
  ],
  'ingang-van-andere-wet': [
    'Deze aanleiding hoort bij een andere wet dan u koos.',
    'Kies de wet die erbij hoort, of laat de wet leeg.',
  ],
  'ingang-zonder-verzoek': [
    'Bij de brede intake is er geen verzoek onder een van de vier wetten.',
    'Laat de wet leeg. Vraagt de nieuwkomer zelf om hulp? Kies dan die vraag.',
  ],
  'inburgering-alleen-client': [
    'Of iemand moet inburgeren, legt u alleen vast van wie cliënt is of om hulp vroeg.',
    'Kies een cliënt. Gaat het om een gezinslid? Vraag eerst of dat meedoet.',
  ],
  'inburgeringsplicht-al-zo': ['Dit staat al zo in het dossier.', 'U hoeft niets te doen.'],
  'procedure-na-intake': [
    'Na een brede intake gaat het onderzoek anders: de cliënt hoeft niets te vragen.',
    'Start het onderzoek na de brede intake. Vraagt de nieuwkomer zelf om hulp? Leg dat dan vast als verzoek.',
  ],
  'geen-brede-intake': [
    'Dit begon niet met een brede intake.',
    'Start het onderzoek op verzoek van de cliënt.',
  ],
  'behoefte-niet-verder': [
    'Er staat niet welke hulp nodig is naast de inburgering en de bijstand.',
    'Is er niet meer nodig? Dan komt er geen onderzoek. Is er wel meer nodig? Schrijf op wat.',
  ],
  'geen-verzoek-van-partij-nodig': [
    'Na een brede intake hoeft geen partij om een onderzoek te vragen. U mag dat ook niet eisen.',
    'Start het onderzoek, of kies een andere reden.',
  ],
  'alleen-zonder-verzoek': [
    'Dit onderzoek gaat in samenspraak met de cliënt. De cliënt doet dus altijd mee.',
    'Voer een gesprek met de cliënt, of met wie de cliënt vertegenwoordigt.',
  ],
  'niet-betrekken-alleen-client': ['Deze persoon is geen cliënt in dit onderzoek.', 'Kies een cliënt.'],
  'niet-betrekken-zonder-motivering': [
    'Er staat niet waarom u de cliënt nu niet betrekt.',
    'Schrijf op waarom het gesprek nu niet helpt. Kan het wel? Betrek de cliënt dan.',
  ],
  'herziening-niet-later': [
    'Op deze dag kunt u het niet opnieuw bekijken.',
    'Kies een dag na vandaag waarop u opnieuw kijkt of de cliënt mee kan doen.',
  ],
  'herziening-te-laat': [
    'U kijkt te laat opnieuw of de cliënt mee kan doen.',
    'Kies een dag uiterlijk op {datum}. Dat is een streeftermijn van de gemeente.',
  ],
  'iedereen-betrokken': ['Iedere cliënt is al betrokken.', 'U hoeft niets te doen.'],
  'client-al-betrokken': ['Deze cliënt is al betrokken.', 'U hoeft niets te doen.'],
  'al-een-verzoek': [
    'Hier ligt al een verzoek van de cliënt.',
    'Start het onderzoek op verzoek, of sluit het eerste contact.',
  ],
  'verzoek-voor-intake': [
    'Het verzoek heeft een eerdere dag dan de intake.',
    'Controleer op welke dag de nieuwkomer om hulp vroeg.',
  ],
  'ingang-al-zo': ['Dit staat al zo in het dossier.', 'Kies hoe het echt bij u kwam, of ga terug.'],
  'procedure-ligt-vast': [
    'Het onderzoek loopt al. Dan kan de procedure niet meer veranderen.',
    'Stop dit onderzoek en leg een nieuw eerste contact vast.',
  ],
  'eerst-informeren-of-uitstellen': [
    'De cliënt weet nog niet wat wij vastleggen. Een vraag aan een partij vertelt haar over wie het gaat.',
    'Vertel het de cliënt eerst, of leg vast waarom dat wacht en tot wanneer.',
  ],
  'iedereen-weet-het': ['Iedereen in dit onderzoek weet al wat wij vastleggen.', 'U hoeft niets te doen.'],
  'persoon-weet-het-al': ['Deze persoon weet al wat wij vastleggen.', 'Kies een ander.'],
  'uitstel-zonder-toelichting': [
    'Er staat niet wat er gebeurt als u het nu vertelt.',
    'Schrijf het kort op. Gebeurt er niets? Vertel het dan nu.',
  ],
  'uitstel-niet-in-toekomst': ['Deze dag is al voorbij of is vandaag.', 'Kies een dag na vandaag.'],
  'uitstel-te-laat-herzien': ['U kijkt te laat opnieuw.', 'Kies een dag binnen 31 dagen.'],
  'uitstel-na-de-maand': [
    'Na een maand is niet bereikt geen reden meer om te wachten.',
    'Stuur dan een brief.',
  ],
  'uitstel-terwijl-gesproken': [
    'U sprak deze persoon al. Niet bereikt kan dan de reden niet zijn.',
    'Vertel het alsnog, of kies een andere reden.',
  ],
  'startbrief-alleen-client': ['Deze persoon is geen cliënt in dit onderzoek.', 'Kies een cliënt.'],
  'identiteit-voor-dienst': [
    'U weet nog niet zeker wie deze cliënt is. Dan kan de hulp nog niet beginnen.',
    'Stel eerst de identiteit vast.',
  ],
  'reikwijdte-niet-ernstig': [
    'Er staat niet waarom deze onderwerpen ernstig zijn.',
    'Kies alleen de ernstige problemen waar u een oplossing voor zoekt, en schrijf op waarom.',
  ],
  'klok-loopt-al': ['Onder deze wet is al hulp gevraagd.', 'Klopt de dag niet? Verbeter die dan.'],
  'geen-klok': [
    'Er loopt geen termijn van deze wet.',
    'Is er onder deze wet hulp gevraagd? Leg dat dan eerst vast.',
  ],
  'stap-voor-verzoek': ['Op die dag was er nog niets gevraagd.', 'Controleer de dag.'],
  'geen-schuldhulpvraag': [
    'Er is geen hulp bij schulden gevraagd, of het gesprek is al geweest.',
    'Vraagt de cliënt hulp bij schulden? Leg dat dan eerst vast.',
  ],
  'termijn-niet-te-verlengen': [
    'De wet geeft voor deze termijn geen uitstel.',
    'Lukt het niet op tijd? Leg uit waarom, en vertel de cliënt wanneer u klaar bent.',
  ],
  'verlenging-te-laat': [
    'De termijn is al voorbij. Uitstellen kan alleen ervoor.',
    'Beslis zo snel mogelijk, en vertel de cliënt wanneer.',
  ],
  'verlenging-niet-later': [
    'De nieuwe dag is niet later dan de dag die al geldt.',
    'Kies een latere dag, zo kort mogelijk erna.',
  ],
  'verlenging-niet-meegedeeld': [
    'De cliënt weet nog niet dat de beslissing later komt.',
    'Schrijf de cliënt eerst wanneer de beslissing komt.',
  ],
  'verlenging-zonder-reden': ['Er staat niet waarom de beslissing later komt.', 'Schrijf op waarom.'],
  'termijn-niet-voorbij': [
    'De termijn van de wet is nog niet voorbij.',
    'U hoeft nu niets uit te leggen. Kijk of u op tijd klaar komt.',
  ],
  'overschrijding-niet-verteld': [
    'De cliënt weet nog niet dat het langer duurt.',
    'Vertel het de cliënt, en wanneer u denkt klaar te zijn.',
  ],
  'verwachte-dag-voorbij': ['Deze dag is al geweest.', 'Vul de dag in waarop u verwacht klaar te zijn.'],
  'geen-wmo-melding': [
    'Er is geen melding onder de Wmo 2015.',
    'Vraagt de cliënt ondersteuning? Leg dan eerst die vraag vast.',
  ],
  'vraag-loopt-nog': [
    'Onder een wet is hulp gevraagd, en daarop is nog niet beslist. Die vraag stopt niet vanzelf.',
    'Leg vast dat er is beslist, dat de vraag is overgedragen, of dat de cliënt haar introk.',
  ],
  'overdracht-aan-wie': [
    'Bij een overdracht hoort aan wie u de vraag overdroeg. Bij iets anders hoort dat niet.',
    'Vul in wie de vraag nu behandelt, of laat dat leeg.',
  ],
  'ontvangst-alleen-melder': [
    'De bevestiging gaat naar wie om hulp vroeg, of naar wie hem vertegenwoordigt.',
    'Kies wie de melding deed.',
  ],
  'ontvangst-al-bevestigd': ['Deze persoon kreeg de bevestiging al.', 'De brief staat bij Brieven.'],
  'wmo-aanvraag-te-vroeg': [
    'Een aanvraag kan pas als deze cliënt de uitkomst kreeg, of als zes weken voorbij zijn. Die zes weken duren tot en met {datum}.',
    'Ga door met het onderzoek, en stuur de brief met de uitkomst. Is haast nodig? Bekijk dan of tijdelijke hulp nodig is.',
  ],
}
