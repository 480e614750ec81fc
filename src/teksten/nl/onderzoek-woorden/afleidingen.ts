/** What follows from the services, in words: shown at the conclusion it leads to (2.3a.2 lid 2). */
export const afleidingen = {
  afleiding: {
    'geen-samenhang': 'De problemen hangen niet samen.',
    'geen-dienst-sociaal-domein': 'Er is geen dienst uit het sociaal domein voorgesteld.',
    'meer-diensten-een-client':
      'Volgt uit de voorgestelde diensten: één cliënt heeft meer diensten uit het sociaal domein nodig.',
    'meer-clienten':
      'Volgt uit de voorgestelde diensten: meer cliënten hebben een dienst uit het sociaal domein nodig.',
    'naast-inburgering':
      'Volgt uit de voorgestelde diensten: er is een dienst uit het sociaal domein nodig naast de plicht om in te burgeren.',
    'bijstand-naast-inburgering':
      'Volgt uit de voorgestelde diensten: er is bijstand nodig naast de plicht om in te burgeren.',
    'naast-andere-hulp':
      'Volgt uit de voorgestelde diensten: er is één dienst uit het sociaal domein nodig naast andere hulp. U kiest.',
    'een-enkele-dienst': 'Volgt uit de voorgestelde diensten: er is maar één dienst nodig.',
    'mag-ook': 'Dit mag u ook kiezen. Schrijf dan op waarom.',
  },
  verkrijgen: {
    instemmen: 'Ja zeggen: een aanvraag is niet nodig',
    'besluit-jeugdwet': 'Het college beslist volgens de Jeugdwet',
    aanvragen: 'Zelf aanvragen: de dag van de aanvraag telt',
    zeggen: 'Zeggen dat u het wilt: dat is genoeg',
  },
  waarschuwing: {
    'ook-toeleider': 'Let op: deze persoon doet ook het onderzoek. De twee rollen blijven uit elkaar.',
    'ook-helper':
      'Let op: deze persoon werkt bij een partij die hulp geeft. De twee rollen blijven uit elkaar.',
    'niet-op-lijst': 'Let op: deze partij staat niet op de lijst voor het onderzoek.',
    'zelfde-wet':
      'Let op: alle diensten vallen onder één wet. Bij één cliënt is het niet zeker dat de aanpak dan verplicht is: u mag anders kiezen als u zegt waarom. Bij meer cliënten is zij verplicht.',
    'maatregel-jeugdwet':
      'Let op: naast de dienst staat een maatregel van de Jeugdwet. De toelichting noemt die bij het onderzoek een interventie, en bij het gebruik van gegevens een dienst. Wij tellen haar als hulp ernaast: u mag kiezen. Wilt u geen aanpak? Zeg dan waarom de twee geen afstemming vragen.',
    'alleen-bijstand':
      'Let op: volgens de letter van de wet is de aanpak hier verplicht. De toelichting vraagt dat er meer nodig is dan inburgering en bijstand. Zeg waarom u kiest.',
  },
}
