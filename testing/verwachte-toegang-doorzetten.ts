import type { Toegang } from './toegang.ts'

// Each store has one role of its own: not the meldpunt, and not that of the other store (§5.7, AVG 32).
const wvggz: Toegang = { 'wvggz-medewerker': 'gemeente' }
const veiligThuis: Toegang = { aandachtsfunctionaris: 'gemeente' }

/** Who may do what with what was passed on (Wvggz 5:1 and 5:2; Wmo 4.1.1 and 5.2.6); written by hand. */
export const toegangTotDoorzettingen: Readonly<Record<string, Toegang>> = {
  'wvggz.bekijk-doorzetting': wvggz,
  'wvggz.werkvoorraad': wvggz,
  'wvggz.verbeter-doorgezet-gegeven': wvggz,
  'veilig-thuis.bekijk-doorzetting': veiligThuis,
  'veilig-thuis.werkvoorraad': veiligThuis,
  'veilig-thuis.verbeter-doorgezet-gegeven': veiligThuis,
}
