/** Reasons around who is asked, and under which secret (5.4.2). */
export const partijRedencodes = [
  'jeugdplicht-andere-partij',
  'jeugdplicht-na-intake',
  'jeugdplicht-zonder-jeugdhulp',
  'partij-buiten-reikwijdte',
  'partij-niet-gevraagd',
  'partij-niet-op-lijst',
  'partij-onbekend',
  'partij-van-college',
  'partij-weegt-zelf',
  'partij-weigerde',
  'antwoord-niet-meer-te-gebruiken',
  'antwoord-niet-ontvangen',
  'geen-antwoord-ontvangen',
] as const
