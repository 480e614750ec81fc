import type { Hooruitkomst } from '../../wet/horen.ts'
import type { HandelingTekst } from '../tekst.ts'

/** How the hearing went, or why there was none. */
export const hooruitkomstNaam: Readonly<Record<Hooruitkomst, string>> = {
  gehoord: 'Gehoord',
  'kennelijk-geen-grond': 'Niet gehoord: het is meteen duidelijk dat het niet klopt',
  'wil-niet-gehoord': 'Niet gehoord: de persoon wil dat niet',
  'liet-niets-horen': 'Niet gehoord: de persoon liet op tijd niets weten',
  'kennelijk-niet-ontvankelijk': 'Niet gehoord: het is meteen duidelijk dat bezwaar hier niet kan',
  'krijgt-alles': 'Niet gehoord: de persoon krijgt alles wat hij vraagt, en niemand heeft daar nadeel van',
}

/** The words of the act that records the hearing. */
export const horenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'rechten.leg-horen-vast': {
    titel: 'Vastleggen dat iemand is gehoord',
    knop: 'Vastleggen',
    inleiding:
      'Wie bezwaar of een klacht heeft, mag er eerst iets over zeggen. Niet horen kan alleen om een reden uit de wet. Spreekt een commissie met de persoon? Neem haar verslag over.',
    gedaan: 'Vastgelegd is hoe het horen ging.',
    daarna: 'Nu kan erover worden beslist.',
    velden: {
      datum: { label: 'Wanneer was dat?', uitleg: 'Of: wanneer is besloten om niet te horen.' },
      uitkomst: { label: 'Is de persoon gehoord?', opties: hooruitkomstNaam },
      verslag: {
        label: 'Wat zei de persoon, of waarom is hij niet gehoord?',
        goed: 'Mevrouw zegt dat zij de brief van 3 november niet kreeg. Zij wil dat wij opnieuw kijken naar de hulp in huis.',
        slecht: 'Gehoord.',
      },
    },
  },
}
