/** The letters about a conference (B1): to a client and who speaks for him, and to a party without a portal. Nothing of what is the matter. */
export const overlegbrief = {
  onderwerp: {
    uitnodiging: 'Uitnodiging voor een overleg',
    verzet: 'Het overleg is op een ander moment of op een andere plaats',
    ingetrokken: 'U hoeft niet naar het overleg te komen',
    afgezegd: 'Het overleg gaat niet door',
  },
  begin: {
    uitnodiging: 'Wij nodigen u uit voor een overleg op {datum}.',
    verzet:
      'Wij nodigden u uit voor een overleg. Er is iets veranderd. Dit geldt nu: het overleg is op {datum}.',
    ingetrokken: 'Wij nodigden u uit voor een overleg op {datum}. U hoeft niet te komen.',
    afgezegd: 'Het overleg van {datum} gaat niet door.',
  },
  doel: 'Waarvoor het overleg is: {doel}',
  kopWanneer: 'Wanneer en waar',
  wanneer: '{datum}, van {begin} tot {einde} uur.',
  plaats: 'Plaats: {waar}',
  video: 'Het overleg is via een videoverbinding: {waar}',
  tolk: 'Er is een tolk {taal}.',
  kopWat: 'Wat er gebeurt',
  watClient:
    'Wij praten met u en met de partijen die u helpen of kunnen helpen: wie doet wat, en wanneer. Dit heet een casusoverleg. Het staat in artikel {nummer} van de {wet}.',
  gegevens: {
    client:
      'Wat iedereen over u vertelt, is alleen voor dit overleg. Er komt geen verslag. Wij schrijven alleen op wat wij afspreken.',
    vertegenwoordiger:
      'U spreekt voor iemand over wie het overleg gaat. Wat iedereen vertelt, is alleen voor dit overleg. Er komt geen verslag. Wij schrijven alleen op wat wij afspreken.',
  },
  kopWie: 'Wie er nog meer komen',
  wie: 'Deze partijen zijn uitgenodigd:',
  kopKeuze: 'U kiest zelf',
  keuzeClient: [
    'U mag komen. U hoeft niet te komen. U mag iemand meenemen die u steunt, zoals een cliëntondersteuner. Dat is gratis.',
    'Wilt u liever niet dat een partij erbij is? Of wilt u vooraf iets vertellen? Bel ons dan.',
  ],
  kopWaarom: 'Waarom wij u erbij nodig hebben',
  watPartij: 'Dit is een casusoverleg: artikel {nummer} van de {wet}.',
  uBeslist:
    'U beslist zelf wat u inbrengt. U hoeft niets te vertellen. Heeft u een beroepsgeheim? Dan geldt uw eigen wet ook in het overleg.',
  /** To the police and to justice: what their own law lets them bring in on that day. */
  gesloten: {
    wpg: {
      magNiet: [
        'U kunt zelf niets inbrengen uit uw politiegegevens: de Wet politiegegevens noemt dit overleg nog niet. Zo staat het in artikel {nummer} van de {wet}.',
        'U kunt wel luisteren, meedenken en afspreken wat u zelf doet. Laat gegevens over personen uit uw systemen thuis, ook als iemand ernaar vraagt.',
      ],
      mag: [
        'U brengt alleen iets in als de Wet politiegegevens dat toelaat. U beslist dat zelf, en u hoeft niets te vertellen. Zo staat het in artikel {nummer} van de {wet}.',
      ],
    },
    wjsg: {
      magNiet: [
        'U kunt zelf niets inbrengen uit uw dossiers: de Wet justitiële en strafvorderlijke gegevens noemt dit overleg nog niet. Zo staat het in artikel {nummer} van de {wet}.',
        'U kunt wel luisteren, meedenken en afspreken wat u zelf doet.',
      ],
      mag: [
        'U brengt alleen iets in als de Wet justitiële en strafvorderlijke gegevens dat toelaat. U beslist dat zelf, en u hoeft niets te vertellen. Zo staat het in artikel {nummer} van de {wet}.',
      ],
    },
  },
  regels: [
    'Wat is ingebracht, is alleen voor het overleg. U gebruikt daarna alleen wat u voor uw eigen taak nodig heeft, als wie het inbracht dat goedvindt.',
    'Er komt geen verslag, en niemand neemt het overleg op.',
  ],
  kopVragen: 'Komt u, of heeft u een vraag?',
  vragen: 'Laat het ons weten. U kunt ons bellen of schrijven.',
  bewaren:
    'Wat in het overleg wordt gezegd, bewaren wij niet. Wat blijft: dat er een overleg was en wie er waren, de afspraken, en wat een partij voor haar eigen taak meeneemt. Dat laatste mag alleen als het nodig is en als wie het vertelde het goedvindt. Wij bewaren dit zo lang als de andere gegevens over uw hulp.',
} as const
