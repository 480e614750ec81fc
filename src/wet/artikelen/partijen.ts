import { type ArtikelRijen, geldend, ontwerpZoalsIngediend } from './rij.ts'

/** What other laws say of what a party provides, and of the number by which it knows somebody. */
export const partijartikelen = {
  'jeugd-verstrekkingsplicht': [
    {
      wet: 'Jeugdwet',
      nummer: '7.4.0 lid 2',
      kop: 'Verstrekken als het onderzoek over jeugdhulp beslist',
      vanaf: ontwerpZoalsIngediend,
      normen: ['N-5.4.2-2-jw'],
    },
  ],
  'wlz-uitwisselen': [
    {
      wet: 'Wlz',
      nummer: '9.1.3 lid 3',
      kop: 'Uitwisselen met de Wlz-uitvoerder',
      vanaf: ontwerpZoalsIngediend,
      normen: ['N-5.4.2-wlz'],
    },
  ],
  'bsn-in-de-zorg': geldend('Wabvpz', '4', 'Het burgerservicenummer bij zorg'),
  'bsn-bij-jeugdhulp': geldend('Jeugdwet', '7.2.1 en verder', 'Het burgerservicenummer bij jeugdhulp'),
  'bsn-in-het-onderwijs': [
    {
      wet: 'WVO 2020',
      nummer: '8.17 (en WPO, 182)',
      kop: 'Het persoonsgebonden nummer op school',
      vanaf: '2022-08-01',
      normen: [],
    },
  ],
} as const satisfies Record<string, ArtikelRijen>
