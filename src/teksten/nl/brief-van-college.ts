/** The words that stand on every letter of the college, whatever it is about (B1). */
export const briefVanCollege = {
  afzender: 'Gemeente {gemeente}',
  waarnemer: '{naam}, waarnemer voor {voor}',
  terAttentieVan: 'T.a.v. {naam}',
  uitreiken: 'Persoonlijk overhandigen',
  groet: 'Met vriendelijke groet,',
  namens: 'namens het college van burgemeester en wethouders van {gemeente}',
  ondersteuning: 'Gratis hulp',
  ondersteuningTekst:
    'Een cliëntondersteuner helpt u gratis, ook bij het lezen van deze brief. De cliëntondersteuner werkt niet voor de gemeente.',
  bewaren: 'Hoe lang wij dit bewaren',
  rechten: 'Uw rechten',
  rechtenPunten: [
    'U mag zien wat wij over u bewaren, van wie wij het kregen en aan wie wij het gaven.',
    'U mag fouten laten verbeteren.',
    'U mag ons vragen om gegevens te wissen, of om ze tijdelijk niet te gebruiken.',
    'U mag ons vragen te stoppen met het gebruik van uw gegevens, om redenen die met uw situatie te maken hebben.',
    'Bent u niet tevreden over hoe wij met u omgingen? Dan kunt u een klacht indienen bij de gemeente.',
    'Vragen over uw gegevens? Stel ze aan de functionaris gegevensbescherming van de gemeente{fg}.',
    'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  ],
  fgBereiken: ': {naam}, {email}, telefoon {telefoon}',
} as const
