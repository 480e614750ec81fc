/** The words of the gespreksscherm: what stands beside the questions, and what is said when the page comes back. */
export const gespreksscherm = {
  titel: 'Nieuw gesprek',
  nietBewaard:
    'Er is nog niets bewaard. Dat gebeurt pas als u de triage begint. Stel de vragen in de volgorde die past.',
  letters: 'Staat u op een vraag met letters, dan kiest u met die letter.',
  plek: 'Voor welke gemeente is dit gesprek?',
  telPlek: 'Voor welke gemeente telt u?',
  persoon: 'Over wie gaat het?',
  meerPersoon: 'Meer over de persoon, als u het weet',
  melder: 'Over de beller',
  bijzonder: 'Gaat het over gezondheid, of over een strafbaar feit?',
  andereDag: 'Is er niet vandaag gebeld?',
  sessie: {
    absolute:
      'Over twee minuten is uw sessie voorbij en die kan niet langer. Wat u typte, blijft staan. Begin nu de triage, of log straks in een nieuw tabblad in.',
    ended:
      'Uw sessie is voorbij. Wat u typte, staat er nog. Log in in een nieuw tabblad. Kom dan terug en druk op de knop.',
  },
  doorvragen: {
    kop: 'Vraag door',
    vragen: [
      'Wat ziet of hoort de beller zelf?',
      'Sinds wanneer is dat zo?',
      'Wat is er al geprobeerd?',
      'Weet de persoon dat de beller belt?',
    ],
    feiten: 'Schrijf feiten op. Geen oordeel en geen diagnose.',
  },
  veiligThuis: {
    kop: 'Denkt u aan kindermishandeling of huiselijk geweld?',
    tekst: 'Bel met Veilig Thuis, of laat de beller bellen: 0800-2000. Dat kan dag en nacht en is gratis.',
    tel: 'Verwezen naar Veilig Thuis: alleen tellen',
  },
  advies: { tel: 'Advies gegeven of geluisterd: alleen tellen' },
  acuut: {
    kop: 'Er is nu gevaar',
    bel: 'Bel, of laat de beller bellen:',
    nummers: [
      { nummer: '112', waarvoor: 'bij direct gevaar voor wie dan ook' },
      { nummer: '113 of 0800-0113', waarvoor: 'bij gedachten aan zelfdoding' },
      { nummer: '0800-2000', waarvoor: 'Veilig Thuis, bij geweld thuis of mishandeling' },
    ],
    crisisdienst: 'Crisisdienst van de ggz',
    crisisWanneer: 'als iemand psychisch in nood is',
    lees: 'Lees het adres voor van dit scherm. Alles blijft staan tot u het gesprek afsluit.',
    daarna: 'Van een acuut gesprek wordt niets bewaard. Was er toch geen gevaar? Kies dan ‘Nee’.',
    tel: 'acuut',
  },
  elders: {
    kop: 'Deze persoon woont in een andere gemeente',
    tekst: 'Dan bewaren wij niets. Verwijs de beller naar die gemeente.',
    plaats: 'In welke plaats woont de persoon?',
    zoek: 'Zoek de gemeente op',
    gevonden: 'Verwijs naar de gemeente {gemeente}.',
    onbekend: 'Deze plaats staat niet in onze lijst. Vraag de beller in welke gemeente dat is.',
    tel: 'over iemand uit een andere gemeente',
  },
  zelf: 'De beller is de persoon zelf. U vraagt dus niet apart wie er belt. Zeg: wij schrijven op wat u vertelt, om te zien wie kan helpen. Dat bewaren wij hooguit een jaar. U mag het lezen en laten verbeteren.',
  burger:
    'De beller mag onbekend blijven voor de persoon. Zonder naam bellen kan alleen als er snel iets moet gebeuren. Zeg tegen de beller: wij schrijven op wie u bent en wat u vertelt, om te zien wie kan helpen. Dat bewaren wij hooguit een jaar. U mag vragen wat wij van u hebben.',
  professional:
    'De persoon mag weten welke professional belde. Een professional noemt zijn naam en kan niet verborgen blijven. Zeg dat, en dat wij het hooguit een jaar bewaren.',
  verzoek: {
    kop: 'Dan is dit geen melding',
    tekst:
      'Een professional van een partij die een gecoördineerde aanpak wil, doet een gemotiveerd verzoek aan het college. Dat gaat in het portaal voor partijen, op deze site: aanmelden en kiezen voor “De gemeente vragen om een onderzoek”. Hoort de beller bij geen partij, zoals een deurwaarder of een huishoudelijke hulp? Haal het vinkje dan weg: dan kan het een melding zijn. Vraag anders om:',
    inhoud: [
      'om wie het gaat en waarom een onderzoek nodig is',
      'welke problemen er zijn en hoe die samenhangen',
      'wat er al is geprobeerd',
      'of dit met de persoon is besproken, en waarom als dat niet is gedaan',
    ],
    tel: 'verwezen naar het verzoek om een onderzoek',
  },
  sluit: {
    kop: 'Komt er geen melding?',
    tekst:
      'Sluit het gesprek dan af. Alleen de dag en het soort gesprek worden geteld. Wat u typte, verdwijnt.',
    knop: 'Gesprek afsluiten: alleen tellen',
    tel: 'iets anders',
  },
  terugkomst: {
    geteld: { kop: 'Geteld', tekst: 'Het gesprek is geteld. Er is niets van bewaard.' },
    'sessie-voorbij': {
      kop: 'U bent uitgelogd',
      tekst:
        'Er is niets bewaard en niets geteld. Wat u typte, staat hier nog. Log in in een nieuw tabblad. Kom dan terug en druk opnieuw op de knop.',
    },
    'andere-sessie': {
      kop: 'U bent opnieuw aangemeld',
      tekst: 'Er is nog niets bewaard en niets geteld. Wat u typte, staat hier nog. Druk opnieuw op de knop.',
    },
    'andere-rol': {
      kop: 'U werkt nu in een andere rol of gemeente',
      tekst:
        'Er is niets bewaard en niets geteld. Wat u typte, staat hier nog. Kies in een nieuw tabblad uw rol bij het meldpunt. Kom dan terug, kijk of de gemeente klopt en druk opnieuw op de knop.',
    },
    'al-verstuurd': {
      kop: 'Met deze pagina begon u al een triage',
      tekst:
        'Die melding is bewaard. Dit gesprek is anders en is nog niet bewaard. Wat u typte, staat hier nog. Is het een nieuw gesprek? Druk dan opnieuw op de knop.',
    },
    'te-vaak': {
      kop: 'U drukte in korte tijd heel vaak',
      tekst:
        'Er is niets bewaard en niets geteld. Wat u typte, staat hier nog. Wacht een minuut en druk dan opnieuw op de knop.',
    },
    defect: {
      kop: 'Er ging iets mis',
      tekst:
        'Er is niets bewaard en niets geteld. Wat u typte, staat hier nog. Druk opnieuw op de knop. Blijft het misgaan? Bel uw beheerder en noem het nummer hieronder.',
    },
    'geen-plek': {
      kop: 'Voor die gemeente werkt u niet bij het meldpunt',
      tekst: 'Er is niets bewaard en niets geteld. Kies een gemeente waar u wel voor werkt.',
    },
  },
  nietVerstuurd: {
    kop: 'Dit is niet verstuurd',
    tekst:
      'U bent uitgelogd, u werkt nu in een andere rol, of er is geen verbinding. Wat u typte, staat er nog. Log in in een nieuw tabblad. Kom dan terug en druk opnieuw op de knop.',
  },
  inloggen: 'Log in in een nieuw tabblad',
} as const
