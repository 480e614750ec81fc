import type { Redencode } from './rules/redencodes.ts'

/** Codes of reasons that say only that there is nothing in this case that an act could be about. */
export const nietsErvoor: readonly Redencode[] = [
  'alleen-zonder-verzoek',
  'geen-brede-intake',
  'geen-contactpersoon',
  'geen-dienst-om-af-te-handelen',
  'geen-eigen-regie-verklaard',
  'geen-gebeurtenissen',
  'geen-gespreksafspraak',
  'geen-open-verzoek',
  'geen-spoed-gemeld',
  'geen-stuk-gekregen',
  'geen-stuk-gevraagd',
  'geen-tijdelijke-voorziening',
  'geen-uitkomst-verstuurd',
  'geen-waarneming',
  'heeft-al-een-medewerker',
  'iedereen-betrokken',
  'niemand-met-jeugdhulp',
  'niemand-om-te-melden',
  'niet-afgezien',
  'niets-aan-te-nemen',
  'niets-te-vragen',
  'niets-van-een-partij',
]
