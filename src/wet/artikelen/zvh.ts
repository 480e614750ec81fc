import { type ArtikelRij, type ArtikelRijen, wams } from './rij.ts'

/**
 * From when the articles of art. VIII count: the day on which the Wgs began to hold for the Zorg- en Veiligheidshuizen, before the Wams
 * itself; without that there is no article VIII (art. VIII, eerste lid). Their numbers clash with members that exist, so only the
 * functional names are used.
 */
export const sindsWgs = '2025-03-01'

const viii = (nummer: string, kop: string, ...normen: string[]): ArtikelRijen => {
  const [rij] = wams(`${nummer} (art. VIII)`, kop, ...normen)
  return [{ ...rij, vanaf: sindsWgs } satisfies ArtikelRij]
}

/** The gecoördineerde aanpak and a track of a Zorg- en Veiligheidshuis: 2.3a.3 and 2.3a.6 as art. VIII adds them. */
export const zvhartikelen = {
  'zvh-afstemmen': viii(
    '2.3a.3 nieuw lid 4',
    'Afstemmen met het Zorg- en Veiligheidshuis',
    'N-2.3a.3-zv4',
    'N-VIII-flt',
  ),
  'zvh-veto': viii(
    '2.3a.3 nieuw lid 4, toelichting',
    'Een partij zegt wat wel en niet naar het Zorg- en Veiligheidshuis gaat',
    'N-VIII-prt',
  ),
  'zvh-nodig-melden': viii(
    '2.3a.3 nieuw lid 5',
    'De coördinator meldt dat het Zorg- en Veiligheidshuis nodig lijkt',
    'N-2.3a.3-zv5',
  ),
  'zvh-aanmelden': viii('2.3a.6 lid 1', 'Aanmelden bij het Zorg- en Veiligheidshuis', 'N-2.3a.6-1'),
  'zvh-aansluiten': viii(
    '2.3a.6 lid 2',
    'Het onderzoek sluit aan op het Zorg- en Veiligheidshuis',
    'N-2.3a.6-2',
  ),
  'zvh-meedelen': viii(
    '2.3a.6 lid 3',
    'Laten weten dat iemand is aangemeld bij het Zorg- en Veiligheidshuis',
    'N-2.3a.6-3a',
    'N-2.3a.6-3b',
  ),
} as const satisfies Record<string, ArtikelRijen>
