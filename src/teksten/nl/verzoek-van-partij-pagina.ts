/** The words of the page of one's own request, in the portal of a party. */
export const eigenVerzoekWoorden = {
  titel: 'Ons verzoek {nummer}',
  ingediend: 'verstuurd op {datum}',
  kenmerk: 'Kenmerk bij de gemeente: {nummer}.',
  vernietigen: 'Op {datum} wordt dit hier vernietigd. Print wat u zelf wilt bewaren.',
  uitleg: {
    opstellen: 'De gemeente ziet dit nog niet. Pas als u het verstuurt, komt het daar aan.',
    ingediend:
      'De gemeente beslist of er een onderzoek komt. De wet geeft daar geen termijn voor. De gemeente streeft naar twee weken.',
    'aanvulling-gevraagd': 'De gemeente vraagt u iets aan te vullen. U leest hieronder wat.',
    beslist: 'De gemeente heeft beslist. Waarom, hoort u niet: dat gaat over de persoon zelf.',
    'verzoek-teruggenomen': 'U nam dit verzoek terug.',
  },
  brief: '{onderwerp}, {datum}',
  betrokkenheid: 'Hoe wij betrokken zijn',
  wie: 'Wie dit is',
  onbekend: 'Alleen de naam is bekend',
  geboren: 'geboren op {datum}',
  uitkomst: 'Komt er een onderzoek?',
  gevraagd: 'Gevraagd op {datum}',
  motivering: 'Wat u schreef over {naam}',
  kolommen: ['Onderdeel', 'Wat u schreef'],
  geenMotivering: 'U schreef nog niets over deze persoon.',
  pogingen: 'Wat u probeerde om hulp te laten aanvaarden',
  pogingKolommen: ['Wanneer', 'Hoe', 'Wat kwam ervan'],
  geenPogingen: 'U schreef nog niet op wat u probeerde.',
} as const
