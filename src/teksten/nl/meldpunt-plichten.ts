/** What must be done now. Keys are the codes of the duties. */
export const meldpuntPlichten: Record<string, string> = {
  'contact-met-gemelde': 'De persoon zelf proberen te bereiken',
  'melder-inlichten': 'De beller vertellen wat wij van hem bewaren',
  'gemelde-informeren': 'De persoon vertellen over de melding',
  'informeren-opnieuw-bezien': 'Opnieuw bezien of de persoon het kan weten',
  'triage-afronden': 'De triage afronden of de melding doorgeven',
  'aanname-navragen': 'Navragen of de melding is opgepakt',
  'spoed-aannemen': 'Zorgen dat de Wmo dit vandaag oppakt: de hulp kan niet wachten',
  'ontvanger-inlichten': 'Wie een gegeven kreeg vertellen dat het is verbeterd of weg moet',
  'meer-beslissen': 'Beslissen of de melder meer mag horen',
  'aanname-voor-einde': 'Zorgen dat de melding wordt opgepakt, of haar terugnemen: zij is bijna een jaar oud',
  'melddossier-sluiten': 'De melding afronden of doorgeven: zij is bijna een jaar oud',
}
