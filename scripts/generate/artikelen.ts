import { naamVan } from '../../src/verwerking/verwerking.ts'
import { type Artikel, artikelen, artikelIds } from '../../src/wet/artikelen.ts'
import { geciteerd, verwerkingen } from './chapters.ts'
import { bestand, code, codes, pagina } from './markdown.ts'
import { nogNiet, nogOngenoemd } from './nog-niet.ts'
import { normenVan } from './verwijzing.ts'
import type { Vindplaatsen } from './vindplaatsen.ts'

const isHandeling = (naam: string): boolean =>
  verwerkingen.some((verwerking) => naam.endsWith(`/${naamVan(verwerking)}.ts`) && !naam.includes('/rules/'))

/** The acts that carry an article out: they declare one of its norms, or their rule cites it. */
const handelingenVan = (id: Artikel, regels: readonly string[]): readonly string[] =>
  verwerkingen
    .filter(
      (verwerking) =>
        verwerking.normen.some((norm) => normenVan(id).includes(norm)) ||
        regels.some((naam) => naam.endsWith(`/rules/${naamVan(verwerking)}.ts`)),
    )
    .map(({ id: naam }) => naam)

const lijst = (kop: string, regels: readonly string[]): readonly string[] =>
  regels.length === 0 ? [] : [`- ${kop}:`, ...regels.map((regel) => `  - ${regel}`)]

const testregels = (tests: readonly string[]): readonly string[] => {
  const opBestand = Map.groupBy(tests, (een) => een.slice(0, een.indexOf('\t')))
  return [...opBestand].map(
    ([naam, zinnen]) =>
      `${bestand(naam)}: ${zinnen.map((een) => een.slice(een.indexOf('\t') + 1)).join('; ')}`,
  )
}

const deel = (id: Artikel, { regels, tests }: Vindplaatsen): string => {
  const rij = artikelen[id]
  const gevonden = regels.get(id) ?? []
  const bewijs = testregels(tests.get(id) ?? [])
  const regelbestanden = gevonden.filter((naam) => !isHandeling(naam))
  const reden = nogNiet[id]
  return [
    `### ${geciteerd(id)}: ${rij[rij.length - 1]?.kop ?? ''}`,
    '',
    `${code(id)} · normen: ${codes(normenVan(id))}`,
    '',
    ...(reden === undefined ? [] : [`Nog niet helemaal uitgevoerd: ${reden}.`, '']),
    ...lijst('regels', regelbestanden.map(bestand)),
    ...lijst('handelingen', handelingenVan(id, gevonden).map(code)),
    ...lijst('tests', bewijs),
  ].join('\n')
}

const telling = ({ regels, tests }: Vindplaatsen): string => {
  const met = artikelIds.filter((id) => regels.has(id) && tests.has(id)).length
  return `Van de ${artikelIds.length} artikelen in het register hebben er ${met} ten minste één regel en één test. De andere staan er met een reden.`
}

/** From every article to its norms, the files that cite it, the acts that carry it out, and the tests that prove it. */
export const artikelenPagina = (gevonden: Vindplaatsen): string =>
  pagina(
    'Artikelen',
    'Van elk artikel naar de regels, de handelingen en de tests. De namen van de tests zijn de specificatie.',
    telling(gevonden),
    ...artikelIds.map((id) => deel(id, gevonden).trimEnd()),
  )

/** The articles without a rule or without a test that are not on the list of what comes later, and the other way round. */
export const onbewezen = ({ regels, tests }: Vindplaatsen) => {
  const bewezen = (id: Artikel): boolean => regels.has(id) && tests.has(id)
  return {
    zonderReden: artikelIds.filter((id) => !bewezen(id) && nogNiet[id] === undefined),
    tochBewezen: nogOngenoemd.filter(bewezen),
  }
}
