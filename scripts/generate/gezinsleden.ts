import type { Feiten } from '../../src/onderzoek/rules/feiten.ts'
import { gezinslidVan } from '../../src/onderzoek/rules/gezin.ts'
import { plusDagen, plusJaren } from '../../src/wet/datum.ts'
import {
  type GezinslidGrond,
  type Gezinsrelatie,
  gezinslidGronden,
  gezinsrelatieCodes,
  gezinsrelaties,
} from '../../src/wet/gezinsrelaties.ts'
import { leegOnderzoek } from './leeg-onderzoek.ts'
import { pagina, tabel } from './markdown.ts'

const dag = '2026-12-24'

/** How old somebody is on the day, as the day from which he is eighteen. */
const leeftijden: Readonly<Record<string, string | null>> = {
  'morgen 18': plusDagen(dag, 1),
  'vandaag 18': dag,
  'morgen 21': plusDagen(plusJaren(dag, -3), 1),
  'vandaag 21': plusJaren(dag, -3),
  'morgen 23': plusDagen(plusJaren(dag, -5), 1),
  'vandaag 23': plusJaren(dag, -5),
  onbekend: null,
}
const jeugdhulp = ['geen', 'tot-21', 'tot-23'] as const
const clienten = ['verzoeker', 'partner', 'kind'] as const

interface Geval {
  readonly relatie: Gezinsrelatie
  readonly tot: string | null
  readonly hulp: (typeof jeugdhulp)[number]
  /** From which day the child in the house is eighteen. */
  readonly kindTot: string
}

const band = (betrokkeneId: string, relatie: Gezinsrelatie) => ({
  ...{ id: betrokkeneId, betrokkeneId, naarId: null, relatie, sinds: null, tot: null },
})

const feit = (
  soort: 'gezinslid-stemt-in' | 'jeugdhulp-verlengd',
  betrokkeneId: string,
  code: string | null,
) => ({
  ...{ id: '', soort, betrokkeneId, datum: dag, code, versie: 0 },
})

/** A household of the one who asked, a partner and a child, who all take part, and one more person. */
const stand = ({ relatie, tot, hulp, kindTot }: Geval): Feiten => ({
  ...leegOnderzoek(dag),
  betrokkenen: [
    { id: 'verzoeker', datum: dag, hoedanigheid: 'verzoeker' },
    { id: 'partner', datum: dag, hoedanigheid: 'gezinslid' },
    { id: 'kind', datum: dag, hoedanigheid: 'gezinslid', jeugdigeTot: kindTot },
    { id: 'wie', datum: dag, hoedanigheid: 'netwerk', jeugdigeTot: tot },
  ],
  gezinsbanden: [band('partner', 'partner'), band('kind', 'kind'), band('wie', relatie)],
  gebeurtenissen: [
    feit('gezinslid-stemt-in', 'partner', null),
    feit('gezinslid-stemt-in', 'kind', null),
    ...(hulp === 'geen' ? [] : [feit('jeugdhulp-verlengd', 'wie', hulp)]),
  ],
})

const grond = (code: GezinslidGrond, tot: string | null): string =>
  `${gezinslidGronden[code].onderdeel}${tot === null ? '' : `, tot ${tot}`}`

const cellen = (geval: Geval): readonly string[] => {
  const van = gezinslidVan(stand(geval), 'wie', dag)
  return clienten.map((client) => {
    const een = van.find((afleiding) => afleiding.van === client)
    return een ? grond(een.grond, een.tot) : '–'
  })
}

const metKindVan = (kindTot: string): string =>
  tabel(
    [
      'relatie tot wie om hulp vroeg',
      'leeftijd',
      'jeugdhulp loopt door',
      'van de verzoeker',
      'van de partner',
      'van het kind',
    ],
    gezinsrelatieCodes.flatMap((relatie) =>
      Object.entries(leeftijden).flatMap(([naam, tot]) =>
        jeugdhulp.map((hulp) => [
          gezinsrelaties[relatie].naam,
          naam,
          hulp === 'geen' ? 'nee' : hulp.replace('-', ' '),
          ...cellen({ relatie, tot, hulp, kindTot }),
        ]),
      ),
    ),
  )

/** Who is gezinslid of which client, on which ground of 1.1.1 and until when: all relations, ages and kinds of youth help. */
export const gezinsledenPagina = (): string =>
  pagina(
    'Gezinsleden',
    `Afgeleid uit de regels, op ${dag}: een huishouden van wie om hulp vroeg, een partner en een kind, die alle drie cliënt zijn, en één persoon erbij (Wmo 2015, 1.1.1 gezinslid). Een streepje: geen gezinslid van deze cliënt.`,
    '## Met een kind in huis onder de 18',
    metKindVan(plusJaren(dag, 3)),
    '## Met een kind in huis dat vandaag 18 wordt',
    metKindVan(dag),
  )
