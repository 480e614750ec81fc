/** What each kind of letter is called. */
export const briefsoorten = {
  ontvangst: 'Bevestiging van de melding',
  uitkomst: 'Uitkomst van het onderzoek',
  einde: 'Het onderzoek stopt',
  'vraag-vervalt': 'Aan een partij: onze vraag vervalt',
  'eigen-regie': 'Zelf coördineren',
  'geen-aanpak': 'De aanpak begint niet',
  intrekking: 'De uitkomst geldt niet meer',
  stukken: 'Vraag om papieren',
  'stuk-vervalt': 'Een papier hoeft niet meer',
  spoedbesluit: 'Besluit over hulp die niet kan wachten',
  'einde-spoed': 'De tijdelijke hulp stopt',
  doorgifte: 'Gegevens doorgegeven',
  'doorgifte-terug': 'Een gegeven teruggehaald',
  verzoek: 'Vraag aan een partij',
  zvh: 'Zorg- en Veiligheidshuis',
} as const
