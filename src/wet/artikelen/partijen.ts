import { type ArtikelRijen, ontwerpZoalsIngediend } from './rij.ts'

/** What other laws say of what a party provides. */
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
} as const satisfies Record<string, ArtikelRijen>
