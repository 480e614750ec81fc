/** The one notice by mail to a worker: nothing of a case, nobody's name, no link. */
export const bericht = {
  onderwerp: 'Er wacht iets op u in Samenspraak',
  tekst: `Beste collega,

Er wacht iets op u in Samenspraak van de gemeente {gemeente}, of er is iets veranderd in uw werk.

Meld u aan op de manier die u gewend bent.

In dit bericht staat niets over de zaak. Er staat ook geen link in. Zo komt er niets in een mailbox wat daar niet hoort.
U krijgt hooguit één bericht per uur. U kunt dit bericht niet beantwoorden.
`,
} as const

/** Words on the page where a worker chooses how often he wants a notice. */
export const berichtenWoorden = {
  titel: 'Mijn berichten',
  uitleg:
    'U krijgt een bericht per e-mail als er iets voor u is. In dat bericht staat niets over een zaak. U kiest per soort hoe vaak. Wat één keer per dag komt, komt samen om half acht in de ochtend.',
  knop: 'Bewaren',
  bewaard: 'Uw keuze is bewaard.',
  zonderAdres:
    'Wij hebben geen e-mailadres van u. U krijgt nu geen berichten. Vraag de beheerder om uw adres.',
  rolZonder: 'In de rol waarin u nu werkt, krijgt u geen berichten.',
  geheim:
    'U werkt bij een organisatie met een beroepsgeheim. Daar sturen wij nooit berichten of herinneringen.',
  wanneer: {
    direct: 'Meteen, hooguit één keer per uur',
    dagelijks: 'Eén keer per dag',
    geen: 'Geen bericht',
  },
  soorten: {
    nieuw: {
      label: 'Er wacht iets nieuws op mij',
      uitleg: 'Bijvoorbeeld: u bent aangewezen als coördinator.',
    },
    antwoord: {
      label: 'Iemand antwoordt op wat ik vroeg',
      uitleg: 'Bijvoorbeeld: een partij, of het college op uw melding.',
    },
    termijn: {
      label: 'Een termijn komt dichtbij',
      uitleg:
        'Vanaf drie dagen ervoor. Dit kijken wij één keer per dag na. Bent u teamleider? Dan gaat het om zaken waarin nu niemand werkt.',
    },
    afspraak: {
      label: 'Ik heb vandaag een afspraak',
      uitleg:
        'Dit kijken wij één keer per dag na. Bent u teamleider? Dan gaat het om een afspraak in een zaak waarin nu niemand werkt.',
    },
  },
} as const
