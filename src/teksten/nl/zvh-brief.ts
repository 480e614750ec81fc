/** The letters about a referral to a Zorg- en Veiligheidshuis (B1): the fact, and what it means for who reads it. */
export const zvhbriefWoorden = {
  aangemeld: {
    onderwerp: 'Wij hebben u aangemeld bij het Zorg- en Veiligheidshuis',
    begin: 'Op {datum} hebben wij u aangemeld bij het Zorg- en Veiligheidshuis.',
    delen: [
      {
        kop: 'Wat het Zorg- en Veiligheidshuis is',
        tekst: [
          'In het Zorg- en Veiligheidshuis werken organisaties voor hulp en voor veiligheid samen. Zij maken samen een plan voor iemand.',
        ],
      },
      {
        kop: 'Waarom wij u aanmelden',
        tekst: [
          'U heeft hulp bij verschillende problemen. Die hangen samen met problemen rond overlast of veiligheid. Alleen samen met organisaties voor veiligheid kan de hulp goed werken.',
          'De wet laat ons dit doen ({wet}, {nummer}).',
        ],
      },
      {
        kop: 'Wat u merkt',
        tekst: [
          'Uw hulp loopt door. Uw coördinator of de medewerker van de gemeente vertelt u wat dit voor u betekent.',
          'Wilt u uw kant vertellen, of klopt iets niet? Bel of schrijf ons. Wie deze brief ondertekent, helpt u verder.',
        ],
      },
    ],
  },
  ingetrokken: {
    onderwerp: 'U bent niet meer aangemeld bij het Zorg- en Veiligheidshuis',
    begin:
      'Wij schreven u dat wij u hebben aangemeld bij het Zorg- en Veiligheidshuis. Op {datum} hebben wij dat ingetrokken.',
    delen: [
      {
        kop: 'Wat dit betekent',
        tekst: [
          'Het was niet juist. Wij hebben het Zorg- en Veiligheidshuis gevraagd uw gegevens te vernietigen. Onze excuses daarvoor.',
        ],
      },
    ],
  },
  bewaren: [
    'Dat wij u aanmeldden, bewaren wij zo lang als de andere gegevens over uw hulp. Het Zorg- en Veiligheidshuis is zelf verantwoordelijk voor de gegevens die het heeft. Vragen daarover stelt u daar, of aan ons.',
  ],
  verzoeker: {
    onderwerp: 'Aanmelding bij het Zorg- en Veiligheidshuis',
    aangemeld:
      'U vroeg ons een onderzoek te doen naar {over}. Wij hebben deze persoon aangemeld bij het Zorg- en Veiligheidshuis.',
    ingetrokken:
      'Wij schreven u dat wij {over} hebben aangemeld bij het Zorg- en Veiligheidshuis. Dat hebben wij ingetrokken. U mag dit niet meer gebruiken.',
    nietMeer: 'Meer mogen wij u hierover niet vertellen.',
  },
} as const
