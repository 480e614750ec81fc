/** The words of the letters about a request about rights, in plain Dutch (B1). */
export const rechtBrieven = {
  namens: 'U vroeg dit namens {naam}. Waar "u" staat, gaat het over {naam}.',
  bewaren: 'Uw verzoek en deze brief bewaren wij nog een jaar nadat alles is afgerond. Daarna gaat het weg.',
  loket: 'Loket voor uw gegevens',
  ontvangst: {
    onderwerp: 'Wij kregen uw verzoek',
    begin: 'Op {datum} kregen wij uw verzoek: {recht}.',
    tijd: 'Wij leggen dit vast op {datum} om {tijd} uur.',
    kopWat: 'Wat u vroeg',
    kopHoe: 'Hoe het verder gaat',
    uiterlijk: 'U krijgt uiterlijk op {datum} antwoord.',
    wie: 'Eerst kijken wij of wij zeker weten wie u bent. Soms vragen wij u daarvoor iets.',
    partij:
      'Een deel van uw verzoek is voor de organisatie van uw coördinator. Dat sturen wij door. U hoort aan wie.',
    alleenPartij:
      'Uw verzoek is voor de organisatie van uw coördinator. Wij sturen het door. U hoort aan wie.',
    gratis: 'Dit kost u niets.',
  },
  meerTijd: {
    onderwerp: 'Wij hebben meer tijd nodig voor uw verzoek',
    begin: 'Op {datum} kregen wij uw verzoek: {recht}. Wij hebben meer tijd nodig.',
    kop: 'Waarom',
    uiterlijk: 'U krijgt nu uiterlijk op {datum} antwoord.',
    eens: 'Vindt u dit niet goed? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  },
  doorgestuurd: {
    onderwerp: 'Wij stuurden uw verzoek door',
    begin: 'Op {datum} kregen wij uw verzoek: {recht}.',
    partij:
      'Uw verzoek gaat over gegevens van {partij}. Daar werkt uw coördinator. Daarom stuurden wij het door.',
    deel: 'Een deel van uw verzoek gaat over gegevens van {partij}. Daar werkt uw coördinator. Dat deel stuurden wij door.',
    wie: '{partij} antwoordt zelf. Dat moet binnen een maand na de dag waarop wij uw verzoek kregen.',
    klacht: '{partij} behandelt uw klacht zelf, op haar eigen manier.',
    rest: 'Op de rest van uw verzoek antwoorden wij zelf.',
  },
  naarPartij: {
    onderwerp: 'Een verzoek over rechten dat bij u hoort',
    begin:
      'Op {datum} kregen wij een verzoek dat gaat over gegevens waarvoor u verantwoordelijk bent ({wet} {nummer}).',
    doen: 'Wij sturen het u door. U antwoordt zelf aan wie dit vroeg.',
    termijn: 'De tijd om te antwoorden loopt sinds {datum}: de dag waarop het bij ons kwam.',
    kopWie: 'Van wie het is',
    vrager: '{vrager} vraagt dit namens {naam}.',
    zelf: '{naam} vraagt dit zelf.',
    geboren: 'Geboren op {datum}.',
    bereiken: 'Post kan naar: {adres}.',
    kopWat: 'Wat er werd gevraagd',
  },
  kennisgeving: {
    onderwerp: 'Gegevens die u van ons kreeg, veranderen',
    begin: 'Wij gaven u gegevens over {naam}{geboren}. Daaraan verandert iets ({wet} {nummer}).',
    geboren: ', geboren op {datum}',
    kop: 'Wat er verandert',
    doen: {
      rectificatie: 'Verbeter dit ook bij u.',
      aanvulling: 'Vul dit ook bij u aan.',
      wissen: 'Wij hebben het gewist. Kijk of u het ook moet wissen.',
      vernietiging: 'Wij hebben het vernietigd. Kijk of u het ook moet vernietigen.',
      beperking: 'Gebruik dit niet tot u van ons hoort dat het weer mag.',
    } as Readonly<Record<string, string>>,
    verder: 'Gaf u het aan een ander? Laat het die dan ook weten.',
  },
  beslissing: {
    onderwerp: 'Ons antwoord op uw verzoek',
    begin: 'Op {datum} kregen wij uw verzoek: {recht}.',
    toegewezen: 'Wij doen wat u vroeg.',
    gedeeltelijk: 'Wij doen een deel van wat u vroeg.',
    afgewezen: 'Wij doen niet wat u vroeg.',
    bezwaarToegewezen: 'U krijgt gelijk.',
    bezwaarGedeeltelijk: 'U krijgt voor een deel gelijk.',
    bezwaarAfgewezen: 'U krijgt geen gelijk.',
    kopAntwoord: 'Wat u krijgt',
    kopWaarom: 'Waarom niet alles',
    kopNee: 'Waarom niet',
    punt: '{grond} ({wet} {nummer})',
    tot: 'Dit geldt tot en met {datum}. Daarna kijken wij er opnieuw naar.',
    ontvangers:
      'Wie deze gegevens van ons kreeg, hoort wat er verandert. Wilt u weten wie dat zijn? Vraag het ons.',
    kopOneens: 'Bent u het er niet mee eens?',
    bezwaar:
      'Dit is een besluit. U kunt er bezwaar tegen maken. Uw bezwaar moet er uiterlijk op {datum} zijn.',
    bezwaarHoe:
      'Schrijf op: uw naam en adres, de datum, dat het om deze brief gaat, en waarom u het niet eens bent. Zet uw handtekening. Stuur het naar de gemeente.',
    beroep: 'U kunt naar de rechtbank. Dat heet beroep. Het moet er uiterlijk op {datum} zijn.',
    beroepHoe:
      'Bij uw beroep stuurt u een kopie van deze brief mee. De rechtbank rekent geld: het griffierecht.',
    ombudsman: 'U kunt met uw klacht naar de ombudsman. Dat kan binnen een jaar.',
  },
} as const
