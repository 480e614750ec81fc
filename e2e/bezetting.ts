import { voorbeeld } from '../src/demo/demo-ids.ts'
import type { Gezin } from '../src/demo/mensen.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import type { Bezetting } from './spelen.ts'

/** Today in the Netherlands, 'yyyy-mm-dd'. */
export const vandaag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** Casus 01 from today, by these people: the words in which the screens show what the story calls by a name. */
export const bezettingVan = (mensen: Bezetting['mensen'], gezin: Gezin): Bezetting => {
  const d0 = vandaag()
  return {
    mensen,
    d0,
    partijen: new Map(demoPartijen(voorbeeld, d0).map(({ id, naam }) => [id, naam])),
    woorden: {
      client: gezin.client.voornamen,
      partner: gezin.partner.voornamen,
      dochter: gezin.dochter.voornamen,
      'deelnemer-client': gezin.client.voornamen,
      'deelnemer-partner': gezin.partner.voornamen,
      ilse: 'Ilse Jansen',
      schulden: 'Heeft schulden bij drie schuldeisers',
      bijstand: 'Er loopt bijzondere bijstand',
      'ggz-traject': 'Er loopt een traject',
      'verzoek-schuldhulp': 'Schuldhulp Voorbeeld',
      'verzoek-ggz': 'Ggz De Brug',
      'dienst-schuldhulp': domeinen.schuldhulp.naam,
      'dienst-bijstand': domeinen.participatie.naam,
      'doel-schulden': 'Over een jaar zijn de schulden geregeld.',
      'doel-inkomen': 'Het gezin heeft weer een vast inkomen.',
      'afspraak-plan': 'Een plan maken voor de drie schulden.',
    },
  }
}
