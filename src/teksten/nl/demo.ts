/** Words of the demo: its page and the bar above every page. */
export const demo = {
  titel: 'Demo van Samenspraak',
  balk: 'Demo',
  vandaag: 'Het is vandaag {datum}.',
  vooruit: 'De klok staat {dagen} dagen vooruit.',
  eenDagVooruit: 'De klok staat 1 dag vooruit.',
  inwoners: 'Zie wat een inwoner ziet',
  inwonersUitleg:
    'Deze mensen staan zelf in een dossier. Zij melden zich aan met DigiD; in de demo is dat een proefdienst die erop lijkt.',
  alsInwoner: '{naam} (inwoner)',
  wordt: 'Word iemand anders',
  nu: 'nu',
  klok: {
    termijn: 'Klok naar eerste termijn',
    dag: 'Klok +1 dag',
    week: 'Klok +1 week',
    nu: 'Klok gelijk',
  },
  opnieuw: 'Demo opnieuw',
  over: 'Over deze demo',
  inleiding:
    'Alles hier is verzonnen: de gemeente, de mensen en hun zaken. De regels zijn die van het wetsvoorstel Wams, zoals het is ingediend. Wat u doet, blijft op deze computer.',
  wie: 'Kies wie u bent',
  wieUitleg: 'U meldt zich aan zonder wachtwoord. In de balk bovenaan wordt u met één klik iemand anders.',
  meld: 'Werken als {naam}',
  mensen: {
    noor: 'Open het onderzoek van mevrouw Samira Amrani. Het loopt twee weken. Leg een gesprek vast. Kijk dan bij ‘Wat mag niet’: u leest waarom u niets over de opvoeding mag vastleggen, en wat zou helpen.',
    karim:
      'Bij mevrouw Priya Dekker is alles klaar voor de aanpak. Wijs een coördinator aan. Of beslis over een verzoek dat Wouter indient.',
    ilse: 'Open de aanpak van mevrouw Loes Bakker. Vandaag is er een casusoverleg: open het, en meld u in een ander venster aan als Wouter en als Hugo. Van het vorige overleg staat er alleen wat is afgesproken en meegenomen. De aanpak van het gezin Hendriks stemt u af met het Zorg- en Veiligheidshuis.',
    pieter:
      'Mevrouw Inge Martens kwam terug na een aanpak. Gebruik een afspraak daaruit opnieuw; wat ook van haar man is, mag niet mee. Of open het onderzoek van de heer Gerrit Kuiper: een woningcorporatie vroeg erom.',
    ruth: 'U bent coördinator van het gezin Kaya, in dienst van de schuldhulp. Die is dan verantwoordelijk. Bied het college de overdracht aan, en leg de taak neer.',
    thea: 'Verdeel het werk: geef een zaak van Noor aan Pieter, of regel wie er waarneemt. U ziet nummers en termijnen, en geen namen.',
    mila: 'Neem een gesprek aan, of open een melding uit de werkvoorraad. Bij één staat dat er vaker over deze persoon is gebeld. In de telling ziet u wat er van de gesprekken werd.',
    sanne:
      'Werk bij het meldpunt van twee gemeenten, namens de GGD. Bij een gesprek kiest u de gemeente. Wat in de ene staat, ziet u in de andere niet.',
    wouter:
      'U bent vandaag bij een casusoverleg genodigd, en van het vorige leest u uw eigen afspraak. Of vraag een onderzoek over een huurder, met een motivering.',
    roos: 'Beantwoord een vraag over mevrouw Amrani, of niet: u hoeft niet te zeggen waarom. Uw collega Tim ziet hetzelfde postvak.',
    hugo: 'Er is een vraag over een patiënt, zonder zijn toestemming. Loop de zeven stappen na. Wat u daarbij typt, gaat nergens heen. Vandaag is er ook een casusoverleg.',
    sara: 'U moet antwoorden als de gemeente iets vraagt, tenzij iets zwaarder weegt. Uw postvak is leeg tot Noor u iets vraagt. Laat Ilse u meelezen in de aanpak van het gezin Visser, dan kunt u haar daar iets geven.',
    vera: 'De burgemeester maakt een eigen afweging. Geef antwoord, en zeg met wie het niet mag worden gedeeld.',
    fatma: 'Werk voor een andere gemeente. Van de zaken in Voorbeeld vindt u niets.',
  } as Readonly<Record<string, string>>,
  verhaal: 'Het verhaal van mevrouw Amrani',
  verhaalUitleg:
    'Mevrouw Amrani vraagt bijstand aan. In het gesprek blijkt meer: schulden, en een behandeling bij de ggz. De demo begint op dag 14.',
  verhaalLezen: 'Lees het verhaal',
  verhaalKolommen: ['Wanneer', 'Wat'],
  dag: 'Dag {dag}',
  klokTitel: 'De klok',
  klokUitleg:
    'Zet de klok vooruit om te zien wat een termijn doet. De eerste termijn is de eerste dag waarop iets klaar moet zijn. Gelijk zetten met vandaag kan altijd; wat u deed, houdt zijn eigen datum.',
  opnieuwTitel: 'Opnieuw beginnen',
  opnieuwUitleg:
    'Alle zaken gaan weg, met hun sleutels, en de verzonnen zaken komen terug. Dit duurt een paar seconden. Alleen het logboek blijft.',
  alleenHier: 'De demo werkt alleen op de computer waarop Samenspraak draait.',
  alleenHierTitel: 'Dit kan hier niet',
} as const

/** What the terminal says while the demo is made. */
export const demoVoortgang = {
  inrichten: 'Demo: municipalities, people and parties',
  zaken: 'Demo: cases',
  klaar: 'Demo: ready',
} as const
