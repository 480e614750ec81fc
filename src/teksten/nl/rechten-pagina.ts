/** The words of the page of a request about rights. */
export const rechtenPagina = {
  titel: 'Verzoek over rechten {nummer}',
  ontvangen: 'ontvangen op {datum}',
  uiterlijk: 'Antwoord uiterlijk op {datum}.',
  vernietigen: 'Op {datum} wordt dit dossier vernietigd.',
  teLaat:
    'Bezwaar kon tot en met {datum}. Dit kwam later. Wie beslist, weegt of de persoon daar iets aan kon doen.',
  houdtAan:
    'Waar dit over gaat, wordt pas vernietigd als dit klaar is. Dat geldt voor dossiers met hetzelfde burgerservicenummer.',
  overWie: 'Over wie',
  geenAdres: 'Geen adres bekend',
  doorWie: 'Wie vraagt het',
  waarover: 'Waarover',
  wat: 'Wat er is gevraagd',
  behandelaar: 'Wie eraan werkt',
  niemand: 'Niemand',
  pakket: 'Bekijk wat er over deze persoon is bewaard',
  brief: '{onderwerp}, {datum}',
  tijdlijn: 'Wat er gebeurde',
  tijdlijnKolommen: ['Wanneer', 'Wat', 'Toelichting'],
  geenTijdlijn: 'Er is nog niets gedaan.',
} as const
