/** The words of the letters when an onderzoek stops, a question lapses or an outcome is taken back, in plain Dutch (B1). */
export const eindeWoorden = {
  einde: {
    onderwerp: 'Ons onderzoek stopt',
    begin:
      'Op {datum} vroeg u ons om hulp. Wij waren begonnen met een onderzoek. Dat onderzoek stopt vandaag.',
    beginZonderVerzoek:
      'Op {datum} was uw brede intake. Daarna begon de gemeente met een onderzoek. Dat onderzoek stopt vandaag.',
    beginNaPartij:
      'Op {datum} vroeg een partij ons om een onderzoek. Daarna begon de gemeente daarmee. Dat onderzoek stopt vandaag.',
    beginGezinslid:
      'U deed mee aan een onderzoek van de gemeente. Het gaat om het onderzoek van {datum}. Dat onderzoek stopt vandaag.',
    gezinslid: 'Het onderzoek kan niet verder. U heeft daar niets verkeerd in gedaan.',
    waarom: 'Waarom het stopt',
    redenen: {
      'client-stopt': 'U heeft gezegd dat u niet verder wilt. Dat mag altijd.',
      verhuisd: 'U bent verhuisd naar een andere gemeente.',
      'niet-bereikbaar': 'Wij konden u niet bereiken.',
      'ten-onrechte-gestart': 'Achteraf was er geen reden voor dit onderzoek.',
    },
    overleden: 'Wij hoorden dat {naam} is overleden. Wij condoleren u met dit verlies.',
    beginVertegenwoordiger:
      'U vertegenwoordigde {naam} bij een onderzoek van de gemeente. Het gaat om het onderzoek van {datum}. Dat onderzoek stopt vandaag.',
    hoeVerder: 'Hoe het verder gaat',
    verder: {
      'client-stopt': 'U kunt ons altijd opnieuw om hulp vragen.',
      verhuisd:
        'Heeft u nog hulp nodig? Vraag die dan aan uw nieuwe gemeente. Wij sturen zelf niets over u door. U mag deze brief daar laten zien. Kreeg u hulp van ons? Vraag dan ook wat daarmee gebeurt.',
      overleden: 'U hoeft nu niets te doen. Heeft u vragen, of heeft u zelf hulp nodig? Bel ons dan gerust.',
      'niet-bereikbaar':
        'Wilt u toch verder? Neem dan contact met ons op. U kunt ons altijd opnieuw om hulp vragen.',
      'ten-onrechte-gestart':
        'Dat spijt ons. Wij wissen de gegevens van dit onderzoek. U hoeft daar niet om te vragen. U kunt ons altijd om hulp vragen.',
    },
    vraagLooptDoor:
      'U vroeg op {datum} om {wat}. Die vraag loopt door. De gemeente moet daar nog op beslissen of met u over spreken. Wilt u dat niet meer? Zeg het ons.',
    hulpLooptDoor:
      'U zei ja tegen: {hulp}. Dat gaat gewoon door, met de regels die bij die hulp horen. U hoeft daarvoor niets te doen.',
  },

  verval: {
    onderwerp: 'Onze vraag om gegevens vervalt',
    tekst:
      'Op {datum} vroegen wij u om gegevens voor een onderzoek. Die vraag vervalt. U hoeft niet meer te antwoorden. Bewaar onze vraag niet langer dan voor uw eigen verantwoording nodig is.',
  },

  intrekking: {
    onderwerp: 'De uitkomst die u kreeg, geldt niet meer',
    begin:
      'Op {datum} stuurden wij u een brief met de uitkomst van ons onderzoek. Die brief geldt niet meer.',
    waarom: 'Wat er niet klopte',
    verder: 'Hoe het verder gaat',
    nieuweBrief:
      'U krijgt van ons een nieuwe brief met de uitkomst. U hoeft nu niets te doen. Wij vinden het vervelend dat dit is gebeurd.',
  },
} as const
