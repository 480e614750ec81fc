/** What a client was pointed out, as a moment of the case. */
export const gewezenOp = {
  'gewezen-op-clientondersteuning': 'gewezen op cliëntondersteuning',
  'gewezen-op-persoonlijk-plan': 'gewezen op het persoonlijk plan',
  'gewezen-op-aanvraag-participatiewet': 'gewezen op de aanvraag bijstand',
  'gewezen-op-gegevensgebruik': 'verteld wat wij met gegevens doen',
  'gewezen-op-pgb': 'gewezen op het persoonsgebonden budget',
}
