/** Words of the page with the mail of the demo. */
export const postvak = {
  titel: 'Postvak van de demo',
  link: 'Postvak',
  bekijk: 'Bekijk het postvak',
  inleiding:
    'Hier staat de mail die Samenspraak in deze demo verstuurt. Er gaat niets naar buiten. Een bericht komt na een paar seconden binnen, een code voor wie geen account heeft binnen een minuut. Wie net een bericht kreeg, krijgt het volgende pas na een uur.',
  leeg: 'Er is nog geen mail. Wijs als beslisser een coördinator aan: dan krijgt die hier een bericht.',
  kolommen: ['Onderwerp', 'Aan', 'Wanneer'],
  van: 'Van',
  aan: 'Aan',
  wanneer: 'Wanneer',
  terug: 'Terug naar het postvak',
  naarDemo: 'Terug naar de demo',
  weg: 'Dit bericht is er niet meer',
  wegUitleg: 'Na Demo opnieuw, en als de demo opnieuw start, is het postvak leeg.',
} as const
