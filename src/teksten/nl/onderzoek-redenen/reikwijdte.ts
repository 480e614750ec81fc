type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons about the bounds of the onderzoek, and about what a gegeven must fit. */
export const reikwijdteRedenen: Readonly<Record<string, RedenTekst>> = {
  'alleen-wens-van-client': [
    'Alleen een cliënt maakt de reikwijdte smaller, voor wat over die cliënt zelf gaat.',
    'Kies de cliënt die dit wil.',
  ],
  'thema-al-gesloten': [
    'Voor deze cliënt hoort dit er al niet bij: {themas}.',
    'Kies een onderwerp dat nu nog meedoet.',
  ],
  'thema-gesloten-voor-persoon': [
    '{thema} doet mee, maar gaat niet over deze persoon. Zo is het afgesproken.',
    'Alleen die cliënt kan dit weer toestaan.',
  ],
  'zonder-onderzoeksvraag': [
    'Bij dit onderwerp zijn vragen afgesproken. Er staat niet welke vraag dit beantwoordt.',
    'Kies de vraag. Staat de vraag er niet bij? Bespreek met de cliënt of die erbij mag.',
  ],
  'vraag-buiten-reikwijdte': [
    'Deze vraag hoort niet bij dit onderwerp of bij deze persoon, of doet niet meer mee.',
    'Kies een vraag die bij het onderwerp is afgesproken.',
  ],
  'partij-niet-afgesproken': [
    'Met de cliënt is niet afgesproken dat u deze partij iets mag vragen.',
    'Bespreek met de cliënt of deze partij erbij mag. Leg dat vast in een nieuwe reikwijdte.',
  ],
  'verzoek-buiten-reikwijdte': [
    'Deze vraag aan de partij past niet meer bij de reikwijdte.',
    'Trek het verzoek in.',
  ],
  'gegeven-buiten-reikwijdte': [
    'Dit gegeven past niet meer bij de reikwijdte. Het blijft staan, maar u gebruikt het niet verder.',
    'Laat dit gegeven weg. Alleen de cliënt kan het onderwerp weer openen.',
  ],
  'onbekende-reikwijdte': [
    'Deze afspraak hoort niet bij dit onderzoek.',
    'Kies een afspraak uit dit onderzoek.',
  ],
  'reikwijdte-niet-met-client': [
    'Met deze cliënt is nog niet afgesproken waar het onderzoek over gaat. Wat een ander afsprak, geldt niet voor deze cliënt.',
    'Spreek met alle cliënten samen af waar het onderzoek over gaat. Leg dat vast in een nieuwe reikwijdte.',
  ],
  'reikwijdte-voor-vorige': [
    'De afspraak ervoor is van {datum}. Deze kan niet eerder zijn.',
    'Controleer de dag.',
  ],
  'dienst-past-niet': [
    'Geloof en afkomst mag u alleen vastleggen om één voorgestelde dienst te laten passen. Er staat niet welke, of die dienst is geweigerd.',
    'Kies de jeugdhulp of Wmo-hulp voor deze persoon waarvoor u dit moet weten.',
  ],
  'dienst-zonder-uitleg': [
    'Er staat niet waarom de dienst hierdoor beter past.',
    'Schrijf op wat er anders moet aan de dienst.',
  ],
  'item-niet-gevraagd': [
    'Er staat niet op welk gevraagd gegeven dit het antwoord is, of dat is niet gevraagd.',
    'Kies het gegeven dat u in deze vraag noemde.',
  ],
  'verbergen-voor-zichzelf': [
    'Een gegeven over iemand verbergt u niet voor die persoon zelf.',
    'Kies alleen anderen uit het gezin.',
  ],
}
