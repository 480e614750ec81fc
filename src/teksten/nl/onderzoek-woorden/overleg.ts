import type { HandelingTekst } from '../../tekst.ts'

/** What becomes of what was agreed in a conference. */
export const overlegafspraakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.houd-overlegafspraak-bij': {
    titel: 'Afspraak uit het casusoverleg bijhouden',
    knop: 'Bijwerken',
    inleiding:
      'Leg vast wat er van een afspraak kwam. Wat een partij doet, meldt zij ook zelf in haar portaal.',
    gedaan: 'De afspraak is bijgewerkt.',
    daarna: 'Lukt iets niet? Bespreek dan met de cliënt en de partij wat wel kan.',
    velden: {
      afspraakId: { label: 'Welke afspraak?' },
      uitkomst: {
        label: 'Wat kwam ervan?',
        opties: { gedaan: 'Gedaan', 'lukt-niet': 'Het lukt niet', verzet: 'Het wordt een andere dag' },
      },
      uiterlijk: { label: 'Welke dag wordt het?' },
    },
  },
}
