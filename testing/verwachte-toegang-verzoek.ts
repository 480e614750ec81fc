import type { Toegang } from './toegang.ts'

// Who decides for the college, never for the party that asked (2.3a.4 lid 1, Awb 2:4).
const college: Toegang = { beslisser: 'gemeente' }
// The people of the organisation that asks, in what is of that organisation (AVG 32).
const partij: Toegang = { partijmedewerker: 'eigen' }
const elkePartij: Toegang = { partijmedewerker: 'gemeente' }

/** Who may do what with a request of a party (Wmo 2.3a.4 lid 1); written by hand, as the table it is part of. */
export const toegangTotVerzoeken: Readonly<Record<string, Toegang>> = {
  'verzoek.bekijk-verzoek': college,
  'verzoek.bekijk-brief': college,
  'verzoek.werkvoorraad': college,
  'verzoek.neem-verzoek-aan': college,
  'verzoek.vraag-aanvulling': college,
  'verzoek.weeg-criteria': college,
  'verzoek.beslis-verzoek': college,
  'verzoek.heropen-verzoek': college,
  'verzoek.informeer-persoon': college,
  'verzoek.stuur-verzoekbrief': college,
  'verzoek.stel-informeren-uit': college,
  'verzoek.verbeter-gebeurtenis': college,
  'verzoek.haal-gebeurtenis-weg': college,
  'verzoek-van-partij.bekijk-eigen-verzoek': partij,
  'verzoek-van-partij.bekijk-brief': partij,
  'verzoek-van-partij.werkvoorraad': elkePartij,
  'verzoek-van-partij.begin-verzoek': elkePartij,
  'verzoek-van-partij.voeg-persoon-toe': partij,
  'verzoek-van-partij.verbeter-persoon': partij,
  'verzoek-van-partij.haal-persoon-weg': partij,
  'verzoek-van-partij.motiveer-verzoek': partij,
  'verzoek-van-partij.leg-pogingen-vast': partij,
  'verzoek-van-partij.dien-verzoek-in': partij,
  'verzoek-van-partij.trek-verzoek-in': partij,
  'verzoek-van-partij.neem-verzoek-over': partij,
}
