/** In which state an act on a request about rights is allowed; written by hand, as the table it is part of. */
export const toestandVanRechten: Readonly<Record<string, string>> = {
  'rechten.bekijk-brief': 'bevestigd',
  'rechten.stuur-door': 'van-een-partij',
  'rechten.beslis': 'vastgesteld',
  'rechten.bekijk-pakket': 'met-pakket',
  'rechten.zet-verklaring-erbij': 'bevroren',
  'rechten.sta-gebruik-toe': 'bevroren',
  'rechten.bevries': 'juistheid-betwist',
  'rechten.hef-bevriezing-op': 'bevroren',
  'rechten.laat-weg': 'met-pakket',
  'rechten.laat-weer-zien': 'weggelaten',
  'rechten.neem-dossier-mee': 'op-naam-gevonden',
  'rechten.geef-afschrift': 'toegewezen',
  'rechten.laat-ontvangers-weten': 'verbeteren-toegewezen',
  'rechten.leg-uitvoering-vast': 'toegewezen',
  'rechten.sluit': 'afgewezen',
  'rechten.neem-over': 'van-een-collega',
}
