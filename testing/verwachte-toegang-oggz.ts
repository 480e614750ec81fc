import type { Toegang } from './toegang.ts'

// Bemoeizorgers go in twos and stand in for each other; nobody beside them comes near (AVG 32).
const oggz: Toegang = { bemoeizorger: 'gemeente' }

/** Who may do what in bemoeizorg (Wmo 1.1.1, 5.1.2 lid 2); written by hand, as the table it is part of. */
export const toegangTotBemoeizorg: Readonly<Record<string, Toegang>> = {
  'oggz.bekijk-bemoeizorg': oggz,
  'oggz.bekijk-verstrekkingen': oggz,
  'oggz.werkvoorraad': oggz,
  'oggz.leg-contact-vast': oggz,
  'oggz.leg-gegeven-vast': oggz,
  'oggz.motiveer-zonder-instemming': oggz,
  'oggz.leg-hulp-aanvaard-vast': oggz,
  'oggz.informeer-client': oggz,
  'oggz.stel-informeren-uit': oggz,
  'oggz.draag-over': oggz,
  'oggz.zet-door': oggz,
  'oggz.trek-doorzetting-in': oggz,
  'oggz.vraag-overname-na': oggz,
  'oggz.leg-overname-vast': oggz,
  'oggz.leg-weigering-vast': oggz,
  'oggz.trek-overdracht-in': oggz,
  'oggz.leg-ontvanger-ingelicht-vast': oggz,
  'oggz.beeindig-bemoeizorg': oggz,
  'oggz.heropen-bemoeizorg': oggz,
  'oggz.neem-over': oggz,
  'oggz.verbeter-gebeurtenis': oggz,
  'oggz.haal-gebeurtenis-weg': oggz,
  'oggz.verbeter-gegeven': oggz,
  'oggz.haal-gegeven-weg': oggz,
}
