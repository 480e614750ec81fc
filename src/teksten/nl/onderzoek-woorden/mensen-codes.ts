import { vertegenwoordigers, zaken } from '../../../wet/vertegenwoordiging.ts'
import { metHoofdletter } from '../../tekst.ts'

const weghalen = {
  'verkeerde-persoon': 'Het was de verkeerde persoon',
  dubbel: 'Het stond er dubbel',
  'ander-dossier': 'Het hoort bij een ander dossier',
  'client-wil-niet': 'De cliënt wil het niet',
}

const dienstWeghalen = {
  'verkeerde-persoon': 'Het was de verkeerde persoon',
  'verkeerde-dienst': 'Het was een andere dienst',
  dubbel: 'Het stond er dubbel',
  'ander-dossier': 'Het hoort bij een ander dossier',
  'nooit-besproken': 'Het is nooit voorgesteld',
}

const namen = (tabel: Readonly<Record<string, { readonly naam: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tabel).map(([code, { naam }]) => [code, metHoofdletter(naam)]))

const stopreden = {
  'client-stopt': 'De cliënt wil stoppen',
  verhuisd: 'De cliënt is verhuisd',
  overleden: 'De cliënt is overleden',
  'niet-bereikbaar': 'De cliënt is niet te bereiken',
  'geen-gezinslid-meer': 'De cliënt hoort niet meer bij het gezin, of werd 18 en woont elders',
}

const verlenging = {
  'tot-21': 'Tot 21 jaar',
  'tot-23': 'Tot 23 jaar',
  geeindigd: 'Die is geëindigd',
}

/** Words for the codes of who represents whom, and of why somebody was taken away. */
export const mensenOpties = {
  als: namen(vertegenwoordigers),
  omvang: namen(zaken),
  stopreden,
  verlenging,
  weghalen,
  'persoon-weggehaald': weghalen,
  'band-weggehaald': weghalen,
  'dienst-weggehaald': dienstWeghalen,
} as const
