/** The reasons around a Zorg- en Veiligheidshuis beside the onderzoek. */
export const zvhRedencodes = ['zvh-stand-onbekend', 'zvh-loopt-niet', 'zvh-verzoeker-weet-het'] as const
