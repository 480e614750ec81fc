/** In which state an act of bemoeizorg is allowed; written by hand, as the table it is part of. */
export const toestandVanBemoeizorg: Readonly<Record<string, string>> = {
  'oggz.draag-over': 'gesproken',
  'oggz.trek-doorzetting-in': 'doorgezet',
  'oggz.vraag-overname-na': 'overgedragen',
  'oggz.leg-overname-vast': 'overgedragen',
  'oggz.leg-weigering-vast': 'overgedragen',
  'oggz.trek-overdracht-in': 'overgedragen',
  'oggz.leg-ontvanger-ingelicht-vast': 'verbeterd-na-overdracht',
  'oggz.heropen-bemoeizorg': 'gestopt',
  'oggz.neem-over': 'van-een-collega',
  'oggz.verbeter-gebeurtenis': 'gesproken',
  'oggz.haal-gebeurtenis-weg': 'gesproken',
  'oggz.haal-gegeven-weg': 'met-eigen-gegeven',
}
