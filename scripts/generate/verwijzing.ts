import type { ArtikelRij } from '../../src/wet/artikelen/rij.ts'
import { type Artikel, artikelen, artikelIds } from '../../src/wet/artikelen.ts'

const normPatroon = /\bN-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/g

const rijen = (id: Artikel): readonly ArtikelRij[] => artikelen[id]

/** The norm ids of an article, over all its versions. */
export const normenVan = (id: Artikel): readonly string[] => [
  ...new Set(rijen(id).flatMap(({ normen }) => normen)),
]

/** Every norm id that a text names. */
const normenIn = (tekst: string): readonly string[] => [...new Set(tekst.match(normPatroon))]

/** The articles whose norms a text names. */
export const artikelenOpNorm = (tekst: string): readonly Artikel[] => {
  const genoemd = normenIn(tekst)
  return genoemd.length === 0
    ? []
    : artikelIds.filter((id) => normenVan(id).some((norm) => genoemd.includes(norm)))
}

const wmo = 'Wmo 2015'
const wetten = [...new Set(artikelIds.flatMap((id) => rijen(id).map(({ wet }) => wet)))]
const voluit = wetten.toSorted((a, b) => b.length - a.length).join('|')
const plaats = new RegExp(
  `(?:\\b(${voluit})[, ]+(?:artikel(?:en)? )?)?(?<![\\d.:-])(§?\\d+[a-z]?(?:[.:]\\d+[a-z]?)*)((?: lid \\d+(?:(?:,| en) \\d+(?![\\d.:]))*)?)`,
  'g',
)
const alleenInDeWmo = /^(?:\d+\.\d+[a-z]?\.\d+[a-z]?|§.+)$/

/** The places of laws that a text names, each as `law|number|paragraph`; without a law it is the Wmo 2015. */
const plaatsen = (tekst: string, wet?: string): readonly string[] =>
  [...tekst.matchAll(plaats)].flatMap(([, genoemd, nummer = '', leden = '']) => {
    const van = genoemd ?? wet ?? (alleenInDeWmo.test(nummer) ? wmo : undefined)
    if (van === undefined) return []
    const nummers = leden.match(/\d+/g) ?? ['']
    return nummers.map((lid) => `${van}|${nummer}|${lid}`)
  })

const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

/** What a text must also say before it cites this article and not its neighbour in the same paragraph. */
const vereist = (nummer: string): readonly RegExp[] => [
  ...(/toelichting|\(§/.test(nummer) ? [/toelichting|§/] : []),
  ...[...nummer.matchAll(/onder ([a-z])\b/g)]
    .slice(0, 1)
    .map(([, letter]) => new RegExp(`onder ${letter}\\b`)),
  ...[...nummer.matchAll(/^1\.1\.1, (.+)$/g)].map(([, begrip]) => new RegExp(kaal(begrip ?? ''))),
]

const noemt = (tekst: string, genoemd: ReadonlySet<string>, { wet, nummer }: ArtikelRij): boolean =>
  plaatsen(nummer, wet).some((een) => genoemd.has(een)) &&
  vereist(nummer).every((eis) => eis.test(kaal(tekst)))

const engels =
  /[Aa]rticles? (\d[\d, and]*?)(?: lid \d+)?(?: of the)? (Algemene termijnenwet|Regulation 1182\/71)/g

/** 'articles 1, 2 and 4 of the Algemene termijnenwet' as comments have it, in the order of a citation. */
const omgezet = (tekst: string): string =>
  [...tekst.matchAll(engels)]
    .flatMap(([, nummers = '', wet = '']) =>
      (nummers.match(/\d+/g) ?? []).map((nummer) => `${wet.replace('Regulation', 'Verordening')} ${nummer}`),
    )
    .join('; ')

/** The articles that the comments of a program text name. */
export const artikelenInCommentaar = (tekst: string): readonly Artikel[] => {
  const commentaren = (tekst.match(/\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? []).map((een) =>
    een.replace(/\s*\n\s*\*\s*/g, ' '),
  )
  return [...new Set(commentaren.flatMap((een) => artikelenIn(`${een} ${omgezet(een)}`)))]
}

/** The articles that a sentence names, by number ('2.3a.1 lid 4', 'AVG 28') or by norm id. */
export const artikelenIn = (tekst: string): readonly Artikel[] => {
  const genoemd = new Set(plaatsen(tekst))
  const opNorm = artikelenOpNorm(tekst)
  return artikelIds.filter((id) => opNorm.includes(id) || rijen(id).some((rij) => noemt(tekst, genoemd, rij)))
}
