import type { Artikel } from '../../wet/artikelen.ts'
import { zvhBezwaren } from '../../wet/zvh.ts'

/** Every reason around a Zorg- en Veiligheidshuis to refuse an act of the aanpak, with its article. */
export const zvhRedenen = {
  ...zvhBezwaren,
  // Consulting the parties, and what they keep back.
  'zvh-geen-partij-om-te-vragen': 'zvh-veto',
  'zvh-antwoord-onbekend': 'zvh-veto',
  'zvh-partij-doet-niet-mee': 'zvh-veto',
  'zvh-partijen-niet-gevraagd': 'zvh-nodig-melden',
  // The tuning.
  'zvh-zonder-client': 'begrip-client',
  'zvh-afstemming-loopt-al': 'zvh-afstemmen',
  'zvh-geen-afstemming': 'zvh-afstemmen',
  'zvh-partij-houdt-dit-terug': 'zvh-veto',
  'zvh-partij-gaf-geen-antwoord': 'zvh-veto',
  'zvh-van-wie-is-dit': 'zvh-veto',
  'zvh-al-gegeven': 'zvh-afstemmen',
  'zvh-komt-daar-vandaan': 'zvh-afstemmen',
  // The referral, which is the college's.
  'zvh-geen-melding': 'zvh-nodig-melden',
  'zvh-melding-apart': 'zvh-aanmelden',
  'zvh-niemand-te-vertellen': 'zvh-meedelen',
  'zvh-niet-aangemeld': 'zvh-aanmelden',
} as const satisfies Record<string, Artikel>
