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
      'Volgt uit de voorgestelde diensten: er is een dienst uit het sociaal domein nodig naast inburgering.',
    'naast-andere-hulp':
      'Volgt uit de voorgestelde diensten: er is één dienst uit het sociaal domein nodig naast andere hulp. U kiest.',
    'een-enkele-dienst': 'Volgt uit de voorgestelde diensten: er is maar één dienst nodig.',
  },
  waarschuwing: {
    'niet-op-lijst': 'Let op: deze partij staat niet op de lijst voor het onderzoek.',
    'zelfde-wet':
      'Let op: alle diensten vallen onder één wet. Vraag een jurist of de aanpak dan verplicht is.',
  },
}
