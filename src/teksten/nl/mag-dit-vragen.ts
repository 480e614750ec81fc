import { zwaarwegend } from './zwaarwegend.ts'

/** One question of "Mag dit?": what is asked, and a word of explanation. */
interface VraagTekst {
  readonly label: string
  readonly uitleg?: string
  readonly opties?: Readonly<Record<string, string>>
}

const jaNee = { ja: 'Ja', nee: 'Nee, of dat weet ik niet' }

const feit = (label: string, uitleg?: string): VraagTekst => ({
  label,
  opties: jaNee,
  ...(uitleg ? { uitleg } : {}),
})

/** The questions, by their code. Options that are a name in the law are read from its tables. */
export const magDitVragen: Readonly<Record<string, VraagTekst>> = {
  wie: {
    label: 'Wie bent u?',
    opties: {
      toeleider: 'Ik doe onderzoek namens de gemeente (toeleider)',
      coordinator: 'Ik ben coördinator van een aanpak',
      beslisser: 'Ik beslis namens de gemeente',
      meldpuntmedewerker: 'Ik werk bij het meldpunt',
      bemoeizorger: 'Ik geef bemoeizorg',
      teamleider: 'Ik leid een team',
      partij: 'Ik werk bij een andere organisatie, zoals een school, huisarts of corporatie',
      'andere-ambtenaar': 'Ik werk bij een andere afdeling van de gemeente',
      client: 'Het gaat over mij',
      naaste: 'Het gaat over iemand die ik help of vertegenwoordig',
      inwoner: 'Ik ben iemand anders, bijvoorbeeld een buur',
    },
  },
  wat: {
    label: 'Waarover gaat uw vraag?',
    opties: {
      'onderzoek-doen': 'Een onderzoek doen naar iemand met problemen op meer terreinen',
      'onderzoek-vragen': 'De gemeente om zo’n onderzoek vragen, als organisatie',
      'partij-vragen': 'Een organisatie iets vragen over iemand',
      'partij-geeft': 'Als organisatie iets vertellen aan de gemeente of de coördinator',
      hergebruik: 'Gegevens gebruiken die de gemeente al heeft',
      gezinslid: 'Gegevens over een gezinslid vastleggen',
      doorgeven: 'Iets uit het onderzoek doorgeven',
      'delen-in-aanpak': 'Iets uit de aanpak aan een organisatie geven',
      'zvh-aanmelden': 'Iemand aanmelden bij het Zorg- en Veiligheidshuis',
      uitnodigen: 'Een organisatie uitnodigen voor een casusoverleg',
      'client-uitnodigen': 'Een casusoverleg houden zonder de cliënt',
      meenemen: 'Iets meenemen uit een casusoverleg',
      notulen: 'Een verslag maken van een casusoverleg',
      opnemen: 'Een casusoverleg opnemen of laten uitschrijven door een computer',
      melden: 'Zorgen over iemand melden bij het meldpunt',
      'melding-bewaren': 'Een melding bewaren',
      'melding-doorgeven': 'Een melding doorgeven',
      'melder-vertellen': 'De melder vertellen wat er is gebeurd',
      inzien: 'Een dossier inzien',
      'niet-vertellen': 'Wachten met vertellen dat er gegevens over iemand zijn',
      'alles-kopieren': 'Een heel dossier kopiëren of doorgeven',
      'toestemming-voor-alles': 'Iemand laten tekenen dat alles mag worden gedeeld',
      fraude: 'Gegevens gebruiken voor fraude, handhaving of opsporing',
      'bestanden-vergelijken': 'Bestanden vergelijken om mensen met problemen te vinden',
      'preventief-delen': 'Voor de zekerheid iets delen, zonder onderzoek, aanpak of melding',
      'partij-opdragen': 'Een organisatie opdragen iets te doen',
      'hulp-opdringen': 'Iemand dwingen om hulp te nemen',
      'computer-beslist': 'Een computer laten beslissen over iemand',
    },
  },
  weg: { label: 'Waarvoor is het?' },
  neemt: {
    label: 'Wie wil het meenemen?',
    opties: { college: 'De gemeente of de coördinator', partij: 'Een andere organisatie' },
  },
  partij: { label: 'Om welke organisatie gaat het?', opties: { andere: 'Een andere organisatie' } },
  regime: { label: 'Welk beroepsgeheim heeft die organisatie?' },
  soort: { label: 'Wat voor gegeven is het?' },
  niveau: { label: 'Hoeveel wordt er verteld?' },
  taak: { label: 'Uit welke taak weet de burgemeester dit?', opties: { andere: 'Uit een andere taak' } },
  aan: {
    label: 'Aan wie gaat het?',
    opties: { coordinator: 'De coördinator van de aanpak' },
  },
  voorwaarde: {
    label: 'Wat zei wie het gegeven gaf over verder delen?',
    opties: {
      geen: 'Niets, of de cliënt vertelde het zelf',
      'eerst-vragen': '‘Vraag het mij eerst’, en dat is nog niet gedaan',
      'kreeg-ja': '‘Vraag het mij eerst’, en het antwoord was ja',
      'niet-delen': '‘Niet met deze organisatie of persoon delen’',
      verlopen: '‘Alleen tot een dag’, en die dag is voorbij',
      wpg: 'Het komt van de politie (Wpg)',
      wjsg: 'Het komt van justitie of de reclassering (Wjsg), en die is nog niet gevraagd',
      'wjsg-kreeg-ja': 'Het komt van justitie of de reclassering (Wjsg), en die zei ja',
    },
  },
  bron: {
    label: 'Waar heeft de gemeente het van?',
    opties: {
      'eerdere-aanpak': 'Een aanpak van dezelfde cliënt die is beëindigd en nog wordt bewaard',
      andere: 'Een andere bron',
    },
  },
  waarvoor: {
    label: 'Waarvoor wil de gemeente het gebruiken?',
    opties: { onderzoek: 'Voor een onderzoek', triage: 'Om een melding te beoordelen' },
  },
  overleg: { label: 'Waarvoor is het casusoverleg?' },
  dossier: { label: 'Welk dossier?' },
  melder: { label: 'Wie meldt?' },
  vertelt: {
    label: 'Wat wil het meldpunt vertellen?',
    opties: { opgepakt: 'Opgepakt of doorgegeven', 'niet-opgepakt': 'Niet opgepakt', meer: 'Meer dan dat' },
  },
  naar: {
    label: 'Naar wie gaat de melding?',
    opties: {
      hulp: 'Een organisatie of een afdeling die kan helpen',
      bemoeizorg: 'De bemoeizorg van de gemeente (oggz)',
      wvggz: 'Wie een melding voor verplichte ggz onderzoekt (Wvggz)',
      'veilig-thuis': 'Veilig Thuis',
      'andere-gemeente': 'Een andere gemeente',
    },
  },
  reden: {
    label: 'Waarom wachten?',
    opties: {
      'hulp-in-gevaar': 'Dan lukt het niet meer om hulp te geven',
      veiligheid: 'Dan loopt iemand gevaar',
      'niet-bereikt': 'De persoon is niet bereikt',
    },
  },
  aanleiding: {
    label: 'Wat is de aanleiding?',
    opties: {
      'vraag-om-hulp': 'De persoon vroeg om hulp',
      'verzoek-van-partij': 'Een organisatie vroeg om een onderzoek',
      'brede-intake': 'De brede intake van de inburgering',
      zomaar: 'Iets anders: een signaal, een lijst, of voor de zekerheid',
    },
  },
  zwaarwegend: {
    label: 'Waarom zonder de cliënt?',
    opties: { ...zwaarwegend, geen: 'Om een andere reden, bijvoorbeeld omdat het handiger is' },
  },
  gevraagd: feit('Is erom gevraagd?', 'De gemeente stelde de organisatie hierover een vraag.'),
  lijst: feit('Staat de organisatie op de lijst voor deze onderzoeken?'),
  toestemming: feit('Geeft de cliënt toestemming om dit te vertellen?'),
  ernstig: feit('Staat vast dat er ernstige problemen op meer terreinen zijn?'),
  stappen: feit('Doorliep de professional de zeven stappen van de afweging?'),
  jeugdhulp: feit('Is het nodig om te beslissen over jeugdhulp?'),
  passend: feit('Moet hulp hierbij passen?', 'Bijvoorbeeld een gezinshuis dat past bij het geloof.'),
  binnenvraag: feit('Blijft het binnen wat is gevraagd?'),
  bijdrage: feit('Heeft de organisatie een afspraak in deze aanpak?'),
  eis: feit(
    'Is aan de eis voor deze ontvanger voldaan?',
    'Voor een dienst: de cliënt zei ja tegen die hulp. Voor inburgering: de cliënt moet inburgeren. Voor de Raad: het gaat om een kind en er staat waarom. Voor de burgemeester: uit het onderzoek bleek dat het nodig is.',
  ),
  noodzaak: feit('Is het echt nodig, en staat op papier waarom?'),
  binnen: feit('Hoort de organisatie bij de onderwerpen die met de cliënt zijn afgesproken?'),
  samenspraak: feit('Is het vooraf met de cliënt besproken?'),
  eigentaak: feit('Is het nodig voor de eigen taak van wie het meeneemt?'),
  eigenaar: feit('Is wie het inbracht akkoord?'),
  eigenwet: feit('Laat de eigen wet van de organisatie dit soort gegevens toe?'),
  veilig: feit('Is zeker dat niemand hierdoor gevaar loopt?'),
  tweede: feit('Is een collega akkoord dat de melder precies dit hoort?'),
  woontHier: feit('Woont de persoon in deze gemeente?'),
  acuut: feit('Is er nu meteen gevaar?'),
  geweld: feit('Gaat het om huiselijk geweld of kindermishandeling?'),
  instemming: feit('Is de persoon het eens met het doorgeven?'),
  mijdtHulp: feit('Mijdt de persoon hulp, en staat op papier wat er dreigt?'),
  jurist: feit(
    'Is een jurist van de gemeente akkoord, en staat op papier wat er dreigt?',
    'De jurist is iemand anders dan wie de melding doorgeeft.',
  ),
  gesproken: feit('Is er al met de persoon gesproken?'),
  maandVoorbij: feit('Zijn de gegevens er langer dan een maand?'),
  criteriumA: feit(
    'Zijn er blijvende problemen op meer terreinen, en neemt de persoon geen hulp, niet alle hulp, of helpt de hulp niet?',
  ),
  criterium1: feit('Heeft de omgeving al lang of steeds weer last?'),
  criterium2: feit('Is iemand niet veilig?', 'Ook de persoon zelf, een gezinslid, of spullen van waarde.'),
  criteriumB: feit('Kan een gezamenlijke aanpak helpen?'),
  samenhang: feit('Lijken de problemen met elkaar te maken te hebben?'),
  doetMee: feit('Zei het gezinslid ja tegen meedoen aan het onderzoek?'),
  steun: feit('Gaat het er alleen om of het gezinslid de cliënt kan steunen?'),
  zvhVerband: feit('Hangen de problemen samen met criminaliteit, ernstige overlast of onveiligheid?'),
  zvhHelpt: feit('Helpt samenwerking in het Zorg- en Veiligheidshuis de aanpak verder?'),
}

/** The headings over the subjects. */
export const magDitGroepen: Readonly<Record<string, string>> = {
  vragen: 'Onderzoeken, vragen en vertellen',
  doorgeven: 'Doorgeven',
  overleg: 'Casusoverleg',
  melding: 'Melding bij het meldpunt',
  weten: 'Inzien en weten',
  anders: 'Iets anders',
}
