import { type ZvhBezwaar, zvhBezwaren } from '../../wet/zvh.ts'

/** The reasons around a Zorg- en Veiligheidshuis beside the onderzoek; those about a decision are the same as in an aanpak (`wet/zvh`). */
export const zvhRedencodes = [
  'zvh-stand-onbekend',
  'zvh-loopt-niet',
  'zvh-verzoeker-weet-het',
  'zvh-client-weet-het-nog-niet',
  'zvh-zonder-client',
  'zvh-al-voorgesteld',
  'zvh-al-aangemeld',
  'zvh-geen-voorstel',
  'zvh-eigen-voorstel',
  'zvh-partij-onbekend',
  'zvh-niemand-te-vertellen',
  'zvh-niet-aangemeld',
  ...(Object.keys(zvhBezwaren) as readonly ZvhBezwaar[]),
] as const
