/** The reasons around a temporary provision that cannot wait (2.3.3). */
export const spoedRedencodes = [
  'geen-spoed-gemeld',
  'geen-tijdelijke-voorziening',
  'onbekende-spoed',
  'spoed-afgewezen-zonder-grond',
  'spoed-al-beslist',
  'spoed-alleen-door-client',
  'spoed-al-gemeld',
  'spoed-bij-stoppen',
  'spoed-dagen-kloppen-niet',
  'spoed-einde-na-overlijden',
  'spoed-loopt-niet',
  'spoed-niet-gemotiveerd',
  'spoed-niet-namens-college',
  'spoed-onbeslist',
  'spoed-zonder-uitleg',
  'spoed-zonder-voorziening',
] as const
