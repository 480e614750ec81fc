import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse what is agreed, taken along, or closing, with its article. The sentences stand in the catalogue. */
export const sluitredenen = {
  // Agreements (5.4.3 lid 3).
  'overlegafspraak-zonder-wat': 'casusoverleg-afspraken',
  'overlegafspraak-dag-voorbij': 'casusoverleg-afspraken',
  'overlegafspraak-wie-doet-niet-mee': 'casusoverleg-afspraken',
  'overlegafspraak-over-onbekende': 'casusoverleg-afspraken',
  'overlegafspraak-alleen-voor-uzelf': 'geen-doorzettingsmacht',
  'geen-overlegafspraken': 'casusoverleg-afspraken',
  'overlegafspraak-onbekend': 'casusoverleg-afspraken',
  'overlegafspraak-van-een-ander': 'geen-doorzettingsmacht',
  'overlegafspraak-stond-al-zo': 'casusoverleg-afspraken',
  'geen-eigen-overlegafspraak': 'casusoverleg-afspraken',
  'delen-met-wie-niet-meedoet': 'casusoverleg-afspraken',
  // Taking along (lid 4).
  'niets-om-mee-te-nemen': 'casusoverleg-afspraken',
  'meenemen-wat-er-niet-is': 'casusoverleg-afspraken',
  'meenemen-wie-neemt-niet-mee': 'casusoverleg-afspraken',
  'meenemen-alleen-voor-uzelf': 'casusoverleg-afspraken',
  'meenemen-was-er-niet-bij': 'casusoverleg-afspraken',
  'meenemen-al-van-u': 'casusoverleg-afspraken',
  'meenemen-niet-te-zien': 'casusoverleg',
  'meenemen-al-gevraagd': 'casusoverleg-afspraken',
  'meenemen-zonder-woorden': 'casusoverleg-afspraken',
  'meenemen-meer-dan-het-deel': 'verstrekken-door-partij',
  'meenemen-zonder-plek': 'gegevens-onderzoek',
  'meenemen-buiten-reikwijdte': 'reikwijdte',
  'geen-meeneming': 'casusoverleg-afspraken',
  'meeneming-onbekend': 'casusoverleg-afspraken',
  'meeneming-antwoord-is-van-inbrenger': 'casusoverleg-afspraken',
  'meeneming-stond-al-zo': 'casusoverleg-afspraken',
  'meeneming-niet-van-u': 'casusoverleg-afspraken',
  // Closing.
  'afspraken-niet-nagelopen': 'casusoverleg-afspraken',
  'afspraak-nog-zonder-antwoord': 'geen-doorzettingsmacht',
  'meenemen-niet-nagelopen': 'casusoverleg-afspraken',
  'meeneming-nog-zonder-antwoord': 'casusoverleg-afspraken',
  'client-was-er-niet': 'casusoverleg',
  'niemand-vertelt-de-client': 'samenspraak',
  'verteller-doet-niet-mee': 'samenspraak',
} as const satisfies Record<string, Artikel>

export const { reden, mits } = redenenUit(sluitredenen)
