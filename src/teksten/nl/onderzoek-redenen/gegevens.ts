type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons about one gegeven and about re-use. */
export const gegevensRedenen: Readonly<Record<string, RedenTekst>> = {
  'geen-reikwijdte': [
    'Er is nog geen reikwijdte afgesproken.',
    'Spreek eerst met de cliënt af welke onderwerpen meedoen.',
  ],
  'thema-gesloten': [
    'De cliënt zei dat {thema} niet speelt of niet meedoet. Dat onderwerp is gesloten.',
    'Alleen de cliënt kan dit onderwerp weer openen.',
  ],
  'thema-buiten-reikwijdte': [
    '{thema} valt buiten de reikwijdte.',
    'Bespreek met de cliënt of dit onderwerp erbij mag.',
  ],
  'gegeven-zonder-thema': [
    'Er staat niet bij welk onderwerp dit gegeven hoort.',
    'Kies een onderwerp uit de reikwijdte.',
  ],
  'alleen-steun': [
    'Deze persoon is geen cliënt. U mag alleen vastleggen of die persoon de cliënt kan steunen.',
    'Kies de vraag of deze persoon de cliënt kan steunen, of vraag een gezinslid om mee te doen.',
  ],
  'steun-te-gevoelig': [
    'Over wie geen cliënt is, legt u geen geloof, afkomst, straf of politiegegevens vast.',
    'Leg alleen vast of deze persoon kan steunen. Een beperking door de gezondheid mag erbij.',
  ],
  'geen-gegevens-over-deze-persoon': [
    'Over deze persoon mag u geen gegevens vastleggen. Die is geen cliënt en geen gezinslid.',
    'Leg alleen vast wat over de cliënt zelf gaat.',
  ],
  'noodzaak-ontbreekt': [
    'Er staat niet waarom dit gegeven nodig is.',
    'Schrijf op welke vraag u zonder dit gegeven niet kunt beantwoorden.',
  ],
  'bijzondere-noodzaak-ontbreekt': [
    'Dit is een gevoelig gegeven. Er staat niet waarom het niet zonder kan.',
    'Schrijf op waarom het onderzoek zonder dit gegeven niet verder kan.',
  ],
  'geen-passende-dienst': [
    'Geloof en afkomst mag u alleen vastleggen om een dienst te laten passen.',
    'Stel eerst jeugdhulp of een maatwerkvoorziening van de Wmo voor. Een maatregel van jeugdbescherming of jeugdreclassering telt niet.',
  ],
  'delict-niet-vastleggen': [
    'Het delict of de reden van de begeleiding hoort niet in het onderzoek.',
    'Leg alleen vast dat er begeleiding of een straf is, en wat dat praktisch betekent.',
  ],
  'politiegegeven-zonder-partij': [
    'Gegevens van politie of justitie mogen alleen van die partij zelf komen.',
    'Vraag het aan de partij, als die op de lijst staat.',
  ],
  'politiegegeven-zonder-label': [
    'Dit komt van politie of justitie. Dat moet aan het gegeven te zien zijn.',
    'Kies de categorie Politie en justitie. Dan gelden ook later de regels van die partij.',
  ],
  'niveau-niet-gemotiveerd': [
    'Er staat niet waarom u meer wilt weten dan dát iets zo is.',
    'Kies een lager niveau, of schrijf op waarom meer nodig is.',
  ],
  'niveau-hoger-dan-gevraagd': [
    'Dit is meer dan er is gevraagd.',
    'Leg alleen vast wat is gevraagd. Is meer nodig? Stel dan een nieuwe vraag.',
  ],
  'client-hoort-antwoord-niet': [
    'De cliënt gaf geen toestemming. Er staat niet wanneer hij van de partij hoort dat zij antwoordt.',
    'Vraag het de partij, en vul in of het vooraf of achteraf is, en op welke dag.',
  ],
  'persoon-zonder-geboortedatum': [
    'Van deze persoon is geen geboortedatum bekend. Een ander weet dan niet zeker om wie het gaat.',
    'Vul eerst de geboortedatum aan bij deze persoon.',
  ],
  'onbekend-verzoek': ['Dit verzoek hoort niet bij dit onderzoek.', 'Kies een verzoek uit dit onderzoek.'],
  'verzoek-zonder-antwoord': [
    'Dit verzoek is geweigerd of ingetrokken. Er is geen antwoord.',
    'Kies een verzoek dat is beantwoord.',
  ],
  'niet-waar-om-gevraagd-is': [
    'Dit gegeven gaat over iets anders dan het verzoek.',
    'Kies dezelfde persoon en hetzelfde onderwerp als in het verzoek.',
  ],
  'geen-gegevens': ['Er zijn nog geen gegevens om te verbeteren.', 'Leg eerst een gegeven vast.'],
  'onbekend-gegeven': ['Dit gegeven hoort niet bij dit onderzoek.', 'Kies een gegeven uit dit onderzoek.'],
  'reden-van-verbetering-ontbreekt': [
    'Er staat niet waarom u het gegeven verbetert.',
    'Schrijf op wat er niet klopte.',
  ],
  'gesprek-met-niemand': ['Er staat niet met wie u sprak.', 'Kies met wie u sprak.'],
  'een-bron-per-keer': ['U kunt maar één bron tegelijk raadplegen.', 'Kies één bron, met één vraag.'],
  'bron-niet-op-lijst': [
    'Deze bron staat niet in de wet. U mag die niet opnieuw gebruiken.',
    'Vraag het aan de cliënt zelf.',
  ],
  'hergebruik-zonder-vraag': ['Er staat niet welke vraag de bron moet beantwoorden.', 'Schrijf de vraag op.'],
  'hergebruik-alleen-client': [
    'Deze persoon is geen cliënt. Eigen gegevens over die persoon mag u niet gebruiken.',
    'Vraag een gezinslid eerst om mee te doen.',
  ],
}
