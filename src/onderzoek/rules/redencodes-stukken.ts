import { bestandRedencodes } from './redencodes-bestanden.ts'

/** The reasons around papers a client is asked to bring (2.3.2 lid 7). */
export const stukRedencodes = [
  'geen-stuk-gekozen',
  'geen-stuk-gekregen',
  'geen-stuk-gevraagd',
  'onbekend-stuk',
  'stuk-al-gevraagd',
  'stuk-alleen-client',
  'stuk-dag-voorbij',
  'stuk-hoeft-niet-meer',
  'stuk-is-er-al',
  'stuk-is-er-niet',
  'stuk-niet-te-krijgen',
  'stuk-zelf-te-halen',
  'stuk-zonder-naam',
  'stuk-zonder-noodzaak',
  'stukken-met-een-reden',
  ...bestandRedencodes,
] as const
