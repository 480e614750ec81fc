import { waarnemingRedenen } from '../waarneming.ts'

// Who works for a party of this aanpak can be its coordinator.
const { 'waarnemer-is-partij': _, ...gedeeld } = waarnemingRedenen

/** A coordinator for a while. */
export const redenenOverWaarnemen = {
  ...gedeeld,
  'collega-neemt-waar': {
    zin: 'Vandaag neemt een collega voor u waar. Er is steeds één coördinator.',
    helpt: 'Bent u eerder terug? Vraag het college de waarneming te beëindigen.',
  },
  'waarnemer-andere-werkgever': {
    zin: 'Deze collega werkt bij een andere werkgever dan de coördinator.',
    helpt: 'Kies iemand van dezelfde werkgever, of wijs een andere coördinator aan.',
  },
}
