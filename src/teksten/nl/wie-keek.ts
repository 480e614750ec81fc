/** Words on the page of who looked in a case. */
export const wieKeekWoorden = {
  titel: 'Wie keek',
  uitleg:
    'Hier staat wie dit dossier opende of er iets in deed. Van collega’s ziet u de rol, niet de naam. Ook dat u dit nu leest, wordt vastgelegd.',
  nietHier:
    'Een regel in een werkvoorraad of in een zoekresultaat staat hier niet: die staat in het logboek bij de persoon zelf.',
  kolommen: ['Wie', 'Wat', 'Wanneer', 'Waarom'],
  u: 'U ({rol})',
  onbekend: 'Het programma',
  geweigerd: '{wat}: mocht niet',
  eenKeer: 'om {tijd} uur',
  vaker: '{aantal} keer, laatst om {tijd} uur',
  eerder: 'Eerdere dagen: tot en met {datum}',
  leeg: 'Tot en met deze dag keek niemand in dit dossier.',
  zonderArtikel: 'geen artikel',
} as const

/** What was done with the draft of a form, and that something was seen for the first time, by the last part of what the log calls it. */
export const conceptInLogboek: Readonly<Record<string, string>> = {
  'concept-bewaard': '{titel}: begonnen te typen',
  'concept-geopend': '{titel}: verder met typen',
  'concept-weg': '{titel}: concept weggegooid',
  gezien: '{titel}: iets nieuws gezien',
}
