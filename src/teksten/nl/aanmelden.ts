/** Words of signing in and out, choosing a role, and posts that came at the wrong moment. */
export const aanmelden = {
  naarAanmelden: 'Aanmelden',
  opnieuw: 'Opnieuw aanmelden',
  mislukt: {
    invalid: {
      titel: 'Aanmelden is niet gelukt',
      tekst: 'Misschien duurde het te lang, of gebruikte u een oude pagina. Meld u opnieuw aan.',
    },
    'not-assured': {
      titel: 'Aanmelden moet veiliger',
      tekst:
        'U heeft zich aangemeld zonder extra controle, zoals een code op uw telefoon. Die is hier nodig.',
    },
    declined: {
      titel: 'U heeft het aanmelden afgebroken',
      tekst: 'Er is niets gebeurd. U kunt zich opnieuw aanmelden.',
    },
    unreachable: {
      titel: 'Aanmelden kan nu niet',
      tekst:
        'De aanmelddienst van uw organisatie geeft geen antwoord. Probeer het over een paar minuten opnieuw.',
    },
  },
  onbekend: {
    titel: 'U heeft nog geen toegang',
    tekst: 'U bent goed aangemeld, maar u staat niet in Samenspraak. Vraag uw beheerder om u toe te voegen.',
    kenmerk: 'Geef de beheerder dit kenmerk',
  },
  rol: {
    titel: 'Kies uw rol',
    uitleg: 'U werkt in één rol en voor één gemeente tegelijk. U ziet alleen wat bij die rol hoort.',
    vraag: 'In welke rol wilt u werken?',
    keuze: '{rol}, {gemeente}',
    namens: 'Namens {organisatie}. Mandaat: {mandaat}',
    mandaat: 'Mandaat: {mandaat}',
    knop: 'Verder in deze rol',
    fout: 'Kies een rol uit de lijst.',
    geenTitel: 'U heeft nu geen rol',
    geen: 'Uw mandaat is nog niet begonnen of al geëindigd. Vraag uw beheerder of dat klopt.',
  },
  afmelden: {
    titel: 'Wilt u uitloggen?',
    tekst: 'Wat u heeft getypt en nog niet heeft opgeslagen, gaat verloren.',
    knop: 'Uitloggen',
    blijven: 'Niet uitloggen',
    gedaanTitel: 'U bent uitgelogd',
    gedaan: 'U kunt dit venster sluiten.',
  },
  bewaard: {
    titel: 'Wat u typte is bewaard',
    verlopen:
      'Uw sessie was verlopen. Wat u typte, bewaren wij 30 minuten, alleen voor u en alleen in deze browser.',
    andereRol:
      'Deze pagina opende u in een andere rol. Daarom is er niets uitgevoerd. Wat u typte, bewaren wij 30 minuten.',
    oudePagina:
      'Deze pagina was van voor u zich opnieuw aanmeldde. Daarom is er niets uitgevoerd. Wat u typte, bewaren wij 30 minuten.',
    nietBewaard: {
      verlopen:
        'Uw sessie was verlopen. Wat u stuurde, konden wij niet bewaren. Ga terug om het te kopiëren.',
      oudePagina:
        'Deze pagina was van voor u zich opnieuw aanmeldde. Daarom is er niets uitgevoerd en niets bewaard. Open de pagina opnieuw.',
      andereRol:
        'Deze pagina opende u in een andere rol. Daarom is er niets uitgevoerd en niets bewaard. Open de pagina opnieuw.',
    },
    bekijk: 'Bekijk wat u typte',
    aanbod: 'Er is nog niets uitgevoerd. Wilt u dit alsnog versturen?',
    verder: 'Alsnog versturen',
    weg: 'Weggooien',
    wissel: 'U typte iets als {rol}, {gemeente}. Ga eerst terug naar die rol. Daar ziet u wat u typte.',
    wisselKnop: 'Wissel naar deze rol',
    rolWeg: 'U typte dit in een rol die u niet meer heeft. Lezen en versturen kan niet meer.',
    niets: 'Er is niets bewaard. Misschien is het langer dan 30 minuten geleden.',
    nietsTitel: 'Niets bewaard',
    naarBegin: 'Naar uw werk',
  },
  teVaak: {
    tekst:
      'U stuurde in korte tijd heel veel formulieren. Er is niets uitgevoerd en wat u typte, is er nog. Wacht {seconden} seconden en probeer het opnieuw.',
    opnieuw: 'Opnieuw proberen',
  },
  nietAangemeld: { titel: 'Niet aangemeld', tekst: 'Meld u aan en kies een rol.' },
  vreemd: {
    titel: 'Dit formulier kwam van een andere website',
    tekst: 'Daarom is er niets uitgevoerd. Ging u niet zelf naar die website? Meld het dan aan uw beheerder.',
  },
  sessie: {
    kop: 'Bent u er nog?',
    stil: 'U wordt over twee minuten uitgelogd. Druk op Enter om verder te werken.',
    einde: 'Over twee minuten moet u zich opnieuw aanmelden. Sla uw werk nu op.',
    voorbij:
      'Uw sessie is verlopen. Wat u typte, staat er nog. Verstuur het gerust: wij bewaren het tot u bent aangemeld.',
    mislukt: 'Verlengen is niet gelukt. Probeer het nog een keer.',
    verleng: 'Verder werken',
    sluit: 'Sluiten',
  },
} as const

/** The pages of the demo identity provider. */
export const demoAanmelddienst = {
  title: 'Proefaanmelddienst',
  warning: 'Dit is een proef. Iedereen kan hier iedereen zijn. Alle mensen zijn verzonnen.',
  choose: 'Wie wilt u zijn?',
  signInAs: 'Aanmelden als {naam}',
  signOutTitle: 'Uitloggen',
  signOut: 'Uitloggen',
  signedOut: 'U bent uitgelogd.',
  failedTitle: 'Aanmelden is niet gelukt',
  failed: 'Deze aanmelding is verlopen of klopt niet. Ga terug en begin opnieuw.',
  back: 'Terug naar Samenspraak',
} as const
