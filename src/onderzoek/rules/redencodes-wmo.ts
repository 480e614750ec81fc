/** The reasons around the subjects of a Wmo onderzoek (2.3.2 lid 4). */
export const wmoRedencodes = [
  'geen-onderwerp-gekozen',
  'geen-wmo-in-beeld',
  'onderwerp-alleen-client',
  'onderwerp-geldt-niet',
  'onderwerp-zonder-antwoord',
  'onderwerp-zonder-toelichting',
  'onderwerp-zonder-wmo',
] as const
