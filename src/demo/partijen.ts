import type { Partij } from '../inrichting/index.ts'
import { type Procedure, procedures } from '../wet/ingangen.ts'
import { type Partijsoort, partijenlijst } from '../wet/partijenlijst.ts'
import { demoId } from './demo-ids.ts'

interface DemoPartij {
  readonly naam: string
  readonly soort: Partijsoort
  readonly contact: string
  /** On which lists it stands; when left out: on both. None: to see that it cannot be asked. */
  readonly bij?: readonly Procedure[]
}

const rijen = {
  schuldhulp: { naam: 'Schuldhulp Voorbeeld', soort: 'schuldhulporganisatie', contact: '088 000 01 01' },
  ggz: { naam: 'Ggz De Brug', soort: 'ggz-aanbieder', contact: '088 000 01 02' },
  huisarts: { naam: 'Huisartsen Lindelaan', soort: 'huisarts', contact: '088 000 01 03' },
  basisschool: { naam: 'Basisschool De Regenboog', soort: 'school', contact: '088 000 01 04' },
  college: { naam: 'Voorbeeld College', soort: 'school', contact: '088 000 01 05' },
  woningcorporatie: { naam: 'Woonstichting Voorbeeld', soort: 'woningcorporatie', contact: '088 000 01 06' },
  wijkteam: { naam: 'Wijkteam Noord', soort: 'wmo-aanbieder', contact: '088 000 01 07' },
  jeugdhulp: { naam: 'Jeugdhulp Voorbeeld', soort: 'jeugdhulpaanbieder', contact: '088 000 01 08' },
  welzijn: { naam: 'Welzijn Voorbeeld', soort: 'welzijnsorganisatie', contact: '088 000 01 09' },
  wijkverpleging: { naam: 'Thuiszorg Voorbeeld', soort: 'wijkverpleging', contact: '088 000 01 10' },
  uwv: { naam: 'UWV', soort: 'uwv', contact: '088 000 01 11' },
  voedselbank: {
    naam: 'Voedselbank Voorbeeld',
    soort: 'welzijnsorganisatie',
    contact: '088 000 01 12',
    bij: [],
  },
  burgemeester: {
    naam: 'Burgemeester van Voorbeeld',
    soort: 'burgemeester',
    contact: '088 000 01 13',
    bij: ['zonder-verzoek-van-client'],
  },
} as const satisfies Record<string, DemoPartij>

/** How the demo calls a party. */
export type PartijNaam = keyof typeof rijen

const namen = Object.keys(rijen) as readonly PartijNaam[]

/** The id of a party in a municipality of the demo. */
export const partijId = (gemeente: string, naam: PartijNaam): string =>
  demoId('partij', gemeente, namen.indexOf(naam) + 1)

/** The organisation of a party of the demo, for which people sign in. The first numbers are those of the municipality and its processors. */
export const organisatieId = (gemeente: string, naam: PartijNaam): string =>
  demoId('organisatie', gemeente, 10 + namen.indexOf(naam))

/** Parties whose people sign in themselves: they get questions in the portal, the others by letter. */
export const metPortaal: readonly PartijNaam[] = [
  'ggz',
  'woningcorporatie',
  'huisarts',
  'schuldhulp',
  'burgemeester',
]

/** The name by which a party of the demo is known. */
export const partijNaam = (naam: PartijNaam): string => rijen[naam].naam

/** The parties a municipality of the demo works with, on their lists since `vanaf`. */
export const demoPartijen = (gemeente: string, vanaf: string): readonly Partij[] =>
  namen.map((naam) => {
    const rij: DemoPartij = rijen[naam]
    const { domein, regime } = partijenlijst[rij.soort]
    return {
      gemeente,
      id: partijId(gemeente, naam),
      naam: rij.naam,
      domein,
      regime,
      soort: rij.soort,
      lijsten: Object.fromEntries((rij.bij ?? procedures).map((procedure) => [procedure, [{ vanaf }]])),
      contact: rij.contact,
      ...(metPortaal.includes(naam) && { organisatieId: organisatieId(gemeente, naam) }),
    }
  })
