import { eenmaligRedencodes } from './redencodes-eenmalig.ts'

/** Reasons around what parties give (5.4.2), and giving gegevens of the onderzoek on (5.4.4 lid 1). */
export const doorgeefRedencodes = [
  ...eenmaligRedencodes,
  'client-hoort-antwoord-niet',
  'doorgeven-alleen-over-client',
  'doorgeven-alleen-over-kind',
  'doorgeven-over-een-ander',
  'doorgeven-politie',
  'doorgeven-voor-ander-doel',
  'doorgeven-zonder-dienst',
  'doorgeven-zonder-inburgeringsplicht',
  'doorgeven-zonder-nood',
  'geen-vraag-aan-gever',
  'gever-al-gevraagd',
  'gever-zonder-portaal',
  'niets-doorgegeven',
  'persoon-zonder-geboortedatum',
] as const
