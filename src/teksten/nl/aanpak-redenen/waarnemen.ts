import { waarnemingRedenen } from '../waarneming.ts'

// Who works for a party of this aanpak can be its coordinator.
const { 'waarnemer-is-partij': _, ...gedeeld } = waarnemingRedenen

/** A coordinator for a while. */
export const redenenOverWaarnemen = {
  ...gedeeld,
  'collega-neemt-waar': {
    zin: 'Vandaag neemt een collega voor u waar. Er is steeds één coördinator.',
    helpt: 'Bent u eerder terug? Vraag de waarnemer of het college de waarneming te beëindigen.',
  },
  'laatste-dag-voorbij': {
    zin: 'De laatste dag is al geweest. Wat geweest is, verandert niet meer.',
    helpt: 'Vul vandaag in of een latere dag, of beëindig de waarneming nu.',
  },
  'waarneming-al-beeindigd': {
    zin: 'Deze waarneming is al eerder beëindigd. Haar laatste dag verandert niet meer.',
    helpt: 'Verbeter alleen waarom zij stopte, of wijs opnieuw een waarnemer aan.',
  },
  'waarneming-niet-beeindigd': {
    zin: 'Deze waarneming is niet eerder beëindigd.',
    helpt: 'Laat leeg waarom zij stopte, of beëindig haar eerst.',
  },
  'waarnemer-andere-werkgever': {
    zin: 'Deze collega werkt bij een andere werkgever dan de coördinator.',
    helpt: 'Kies iemand van dezelfde werkgever, of wijs een andere coördinator aan.',
  },
}
