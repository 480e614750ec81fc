/** The letter to one client who stops while the onderzoek goes on for others. */
export const onderzoekStopbrief = {
  onderwerp: 'U doet niet meer mee aan ons onderzoek',
  begin:
    'U deed mee aan een onderzoek van de gemeente. Het gaat om het onderzoek van {datum}. Vanaf vandaag doet u niet meer mee.',
  waarom: 'Waarom u niet meer meedoet',
  redenen: {
    'client-stopt': 'U heeft gezegd dat u niet verder wilt. Dat mag altijd.',
    verhuisd: 'U bent verhuisd naar een andere gemeente.',
    overleden: 'De persoon over wie het onderzoek ging, is overleden.',
    'niet-bereikbaar': 'Wij konden u niet bereiken.',
    'geen-gezinslid-meer': 'U hoort volgens de wet niet meer bij het gezin waar het onderzoek over gaat.',
  },
  // What a party reads: never why.
  verzoekVervalt: 'Deze vraag vervalt.',
  verder: 'Wat er nu gebeurt',
  vragen:
    'Wij vragen niets meer over u. Vragen over u die nog bij een organisatie lagen, trekken wij in. Een afspraak die wij met u hadden, gaat niet door. Papieren hoeft u niet meer te brengen.',
  spoed: {
    'college-beslist': 'Over de hulp die niet kan wachten, krijgt u nog een besluit van ons.',
    'client-wil-niet-meer':
      'U wilt ook de hulp niet meer die niet kon wachten. Daarover nemen wij dus geen besluit.',
  },
  anderen:
    'Het onderzoek gaat door voor wie nog wel meedoet. Over u leggen wij dan hooguit vast of u iemand kunt steunen.',
  opnieuw: 'Wilt u later toch weer meedoen, of heeft u hulp nodig? Dan kunt u ons dat altijd vragen.',
} as const
