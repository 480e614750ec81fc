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
