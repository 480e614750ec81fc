/** By the code of a reason, the act of the same role that takes it away: where a line of what may not leads. */
export const watHelptInAanpak: Readonly<Record<string, string>> = {
  'aanwijzing-niet-aanvaard': 'aanvaard-aanwijzing',
  'overdracht-eerst-aanbieden': 'bied-overdracht-aan',
  'geen-doel': 'leg-doel-vast',
  'geen-contactpersoon-vastgelegd': 'leg-contactpersoon-vast',
  'geen-gesprek-afgesproken': 'maak-gespreksafspraak',
  'geen-afspraak-hiervoor': 'maak-afspraak',
  'zvh-partijen-niet-gevraagd': 'leg-zvh-overleg-vast',
  'zvh-geen-afstemming': 'begin-zvh-afstemming',
  'gever-zonder-portaal': 'leg-antwoord-gever-vast',
}
