import type { RedenCode } from './rules/redenen.ts'

/** Reasons that say that there is nothing in this aanpak to do the act with: then it is not shown. */
export const nietsErvoor: readonly RedenCode[] = [
  'geen-contactpersoon-vastgelegd',
  'geen-inbreng',
  'iedereen-leest-mee',
  'geen-dienst-in-aanpak',
  'geen-gegeven-om-te-verbeteren',
  'geen-gesprek-afgesproken',
  'geen-melding-om-in-te-trekken',
  'geen-melding-om-te-beantwoorden',
  'geen-overdracht-verwacht',
  'geen-verklaring-verwacht',
  'geen-signaal-om-te-wegen',
  'coordinator-werkt-bij-gemeente',
  'geen-vastlegging',
  'niemand-vertegenwoordigt',
  'geen-waarneming',
  'laatste-client-stopt',
  'niemand-in-te-lichten',
  'niemand-te-bevestigen',
  'niemand-ingelicht',
  'niets-gedeeld',
  'niets-ingetrokken',
  'niets-te-vragen',
  'geen-vraag-aan-gever',
  'niets-uit-te-leggen',
]
