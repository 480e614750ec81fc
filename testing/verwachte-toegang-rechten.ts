import type { Toegang } from './toegang.ts'

// Who handles requests about rights stands in for his colleagues (AVG 32); the college decides.
const behandelt: Toegang = { rechtenmedewerker: 'gemeente' }
const leest: Toegang = { rechtenmedewerker: 'gemeente', beslisser: 'gemeente' }

/** Who may do what with a request about rights (AVG 12 lid 3, Awb 2:4); written by hand, as the table it is part of. */
export const toegangTotRechten: Readonly<Record<string, Toegang>> = {
  'rechten.neem-verzoek-aan': behandelt,
  'rechten.bekijk-verzoek': leest,
  'rechten.bekijk-brief': leest,
  'rechten.werkvoorraad': leest,
  'rechten.bevestig-ontvangst': behandelt,
  'rechten.stel-vrager-vast': behandelt,
  'rechten.leg-vrager-mag-niet-vast': behandelt,
  'rechten.stuur-door': behandelt,
  'rechten.leg-horen-vast': behandelt,
  'rechten.beslis': { beslisser: 'gemeente' },
  'rechten.bekijk-pakket': leest,
  'rechten.bevries': behandelt,
  'rechten.sta-gebruik-toe': behandelt,
  'rechten.zet-verklaring-erbij': behandelt,
  'rechten.hef-bevriezing-op': behandelt,
  'rechten.laat-weg': behandelt,
  'rechten.laat-weer-zien': behandelt,
  'rechten.neem-dossier-mee': behandelt,
  'rechten.geef-afschrift': behandelt,
  'rechten.laat-ontvangers-weten': behandelt,
  'rechten.neem-meer-tijd': behandelt,
  'rechten.leg-uitvoering-vast': behandelt,
  'rechten.sluit': behandelt,
  'rechten.trek-in': behandelt,
  'rechten.neem-over': behandelt,
  'rechten.verbeter-verzoek': behandelt,
  'rechten.verbeter-persoon': behandelt,
}
