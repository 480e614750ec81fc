import { vandaag } from './lopend-onderzoek.ts'

/** What cannot wait, as the client says it; the words can be looked for in the database. */
export const gemeld = {
  watNu: 'Hulp om uit bed te komen, geheimespoed.',
  waaromNu: 'Zij is gevallen en er is niemand in huis.',
  melder: 'client',
  datum: vandaag,
  tijd: '14:00',
} as const

/** A decision by mandate to grant it. */
export const verstrekt = {
  besluit: 'verstrekt',
  wat: 'Hulp bij het opstaan, elke ochtend.',
  vanaf: vandaag,
  tot: '2027-01-15',
  motivering: 'U kunt niet alleen uit bed komen en er is niemand die helpt.',
  mandaat: true,
} as const
