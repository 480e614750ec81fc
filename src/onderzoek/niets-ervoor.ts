import type { Redencode } from './rules/redencodes.ts'

/** Codes of reasons that say only that there is nothing in this case that an act could be about. */
export const nietsErvoor: readonly Redencode[] = [
  'alleen-zonder-verzoek',
  'bestand-niet-ingericht',
  'geen-antwoord-ontvangen',
  'geen-bestand',
  'geen-brede-intake',
  'geen-contactpersoon',
  'geen-klok',
  'geen-schuldhulpvraag',
  'geen-wmo-melding',
  'geen-dienst-om-af-te-handelen',
  'geen-eigen-regie-verklaard',
  'geen-gebeurtenissen',
  'geen-gespreksafspraak',
  'geen-open-verzoek',
  'geen-overlegafspraak',
  'geen-spoed-gemeld',
  'geen-stuk-gekregen',
  'geen-stuk-gevraagd',
  'geen-tijdelijke-voorziening',
  'geen-uitkomst-verstuurd',
  'geen-vraag-aan-gever',
  'geen-waarneming',
  'heeft-al-een-medewerker',
  'iedereen-betrokken',
  'termijn-niet-voorbij',
  'niemand-met-jeugdhulp',
  'niemand-om-te-melden',
  'niet-afgezien',
  'niets-aan-te-nemen',
  'niets-te-vragen',
  'niets-van-een-partij',
]

/** Codes of reasons that lie behind the case. */
export const voorbij: readonly string[] = [
  'al-een-verzoek',
  'onderzoek-loopt',
  'onderzoek-afgerond',
  'onderzoek-ingetrokken',
  'contact-gesloten',
]
