/** The words of the letters around the request of a party, in plain Dutch (B1). */
export const verzoekBrieven = {
  aanvulling: {
    onderwerp: 'Wij hebben nog iets nodig voor uw verzoek',
    vervolg: 'Wij hebben nog iets nodig voor uw verzoek, vraag {keer}',
    begin:
      'U vroeg ons een onderzoek te beginnen ({wet}, artikel {nummer}). Wij kunnen daar nog niet over beslissen.',
    uwKenmerk: 'Uw kenmerk is {nummer}.',
    wat: 'Wat wij nog willen weten',
    punt: '{naam}: {wat}',
    hoe: 'Hoe u het aanvult',
    hoeTekst:
      'Open uw verzoek in het portaal en vul het daar aan. Schrijf niet meer dan nodig is. Heeft u een beroepsgeheim? Dan weegt u zelf wat u vertelt.',
  },
  persoon: {
    onderwerp: 'Een organisatie vroeg ons iets over u',
    aanOuders: 'Aan de ouders of verzorgers van {naam}',
    overKind: 'Deze brief gaat over {naam}.',
    begin:
      'Op {datum} vroeg {partij} ons om een onderzoek te beginnen. {partij} maakt zich zorgen en denkt dat hulp beter kan samenwerken.',
    loopt: 'Wij kijken nog of er een onderzoek komt. U hoort dat van ons.',
    nietGestart: 'Er komt geen onderzoek. U hoeft niets te doen.',
    ingetrokken: 'Het verzoek is teruggenomen. Er komt geen onderzoek. U hoeft niets te doen.',
    waarom: 'Waarom u deze brief krijgt',
    waaromTekst:
      'Een organisatie mag ons dit vragen ({wet}, artikel {nummer}). Wij kregen daarbij gegevens over u. U heeft er recht op dat te weten.',
    gegevens: 'Wat wij over u kregen',
    gegevensTekst: 'Dit kregen wij van {partij}. Wij vroegen niemand anders iets over u.',
    gegevensPunten: [
      'Uw naam, en wat nodig is om te weten wie u bent.',
      'Welke problemen de organisatie ziet, en welke hulp is aangeboden.',
      'Of anderen overlast hebben, of dat iemand gevaar loopt.',
    ],
    punten: {
      gezondheid: 'Iets over uw gezondheid.',
      strafrechtelijk: 'Iets over strafbare feiten.',
      politie: 'Iets wat politie of justitie over u weet.',
    },
    doen: 'Wat u kunt doen',
    doenTekst:
      'U mag het verzoek lezen. Klopt er iets niet? Laat het ons weten, dan verbeteren wij het. Wilt u zelf hulp? Bel ons gerust.',
    bewaren: 'Wij vernietigen dit op {tot}.',
  },
  verzoek: {
    onderwerp: 'Gemotiveerd verzoek om een onderzoek',
    vervolg: 'Gemotiveerd verzoek om een onderzoek, aanvulling {keer}',
    aan: 'College van burgemeester en wethouders van {gemeente}',
    betrokkenheid: 'Hoe wij betrokken zijn',
    geboren: 'geboren op {datum}',
    bsn: 'burgerservicenummer {bsn}',
    pogingen: 'Wat wij probeerden om hulp te laten aanvaarden',
    geenPoging: 'Wij hebben dit niet geprobeerd. {waarom}',
    groet: 'Met vriendelijke groet,',
    ontvangst: 'Ontvangstbevestiging',
    ontvangen: 'De gemeente heeft dit ontvangen op {datum} om {tijd} uur.',
    kenmerk: 'Het kenmerk bij de gemeente is {nummer}. Noem dat als u belt.',
    hoeVerder:
      'De gemeente beslist of er een onderzoek komt. U ziet in het portaal of er iets is gevraagd en of er een onderzoek start. Meer hoort u niet. De gemeente vertelt het ook aan de mensen over wie het gaat.',
  },
} as const
