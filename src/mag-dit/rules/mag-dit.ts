import { ontwerpZoalsIngediend } from '../../wet/artikelen/rij.ts'
import { type Artikel, artikelen } from '../../wet/artikelen.ts'
import { type Gedateerd, geldtOp } from '../../wet/rij-op.ts'
import { type Antwoorden, type Feit, gekozen, opties, type Vraag, vraagNamen } from './antwoorden.ts'
import { isNooit, magNooit } from './nooit.ts'
import type { Kennis, Onderwerp } from './onderwerp.ts'
import { onderwerpCodes } from './onderwerpcodes.ts'
import { onderwerpen } from './onderwerpen.ts'
import type { Uitkomst } from './uitkomst.ts'
import { inZijnRol } from './wie.ts'

/** The first day that can be asked about: before it the program knows no text of the law. */
export const eersteDag = ontwerpZoalsIngediend

/** What comes next: the questions of one page, or the answer with the questions it rests on. */
export type Stap =
  | { readonly soort: 'vraag'; readonly vragen: readonly Vraag[]; readonly gesteld: readonly Vraag[] }
  | { readonly soort: 'antwoord'; readonly uitkomst: Uitkomst; readonly gesteld: readonly Vraag[] }

/** Of what somebody sent, only the questions that exist with an answer that exists; undefined for the rest. */
export const leesAntwoorden = (lees: (vraag: Vraag) => string | undefined): Antwoorden =>
  Object.fromEntries(
    vraagNamen.flatMap((vraag) => {
      const waarde = lees(vraag)
      return (opties[vraag] as readonly (string | undefined)[]).includes(waarde) ? [[vraag, waarde]] : []
    }),
  )

const geldt = (id: Artikel, op: string): boolean =>
  (artikelen[id] as readonly Gedateerd[]).some((rij) => geldtOp(rij, op))

/** What rests on an article that there was not yet on that day, did not rest on a law (AVG 6 lid 4). */
const naarHetRechtVan = (uitkomst: Uitkomst, op: string): Uitkomst =>
  uitkomst.artikelen.every((id) => geldt(id, op))
    ? uitkomst
    : {
        antwoord: 'nee',
        uitleg: 'nee',
        artikelen: ['avg-verenigbaar'],
        redenen: [{ code: 'magdit-nog-geen-wet', artikel: 'avg-verenigbaar' }],
        mits: [],
        volgende: 'lees-wat-helpt',
      }

/** What of an answer people see change: not which of several reasons stand against it. */
const gezicht = ({ antwoord, uitleg, mits }: Uitkomst): string =>
  [antwoord, uitleg, ...mits.map(({ code }) => code)].join()

/** The facts not answered yet that can still change the answer, whatever the others are. */
const nogVanBelang = (
  { feiten, uitkomst }: Onderwerp,
  a: Antwoorden,
  op: string,
  kennis: Kennis,
): readonly Feit[] => {
  const open = feiten.filter((feit) => a[feit] === undefined)
  const met = (ja: number): Antwoorden => ({
    ...a,
    ...Object.fromEntries(open.map((feit, nummer) => [feit, ja & (1 << nummer) ? 'ja' : 'nee'])),
  })
  const gezichten = Array.from({ length: 1 << open.length }, (_, ja) =>
    gezicht(uitkomst(met(ja), op, kennis)),
  )
  return open.filter((_, nummer) => gezichten.some((een, ja) => een !== gezichten[ja ^ (1 << nummer)]))
}

const eerstWieEnWat = (a: Antwoorden): Vraag | undefined =>
  (['wie', 'wat'] as const).find((vraag) => a[vraag] === undefined)

/** The answered facts that made a difference, in the order in which they were asked. */
const gesteldeFeiten = ({ feiten }: Onderwerp, a: Antwoorden): readonly Feit[] =>
  feiten.filter((feit) => a[feit] !== undefined)

/** The next page, or the answer, for what was answered so far on day `op` ('yyyy-mm-dd', from `eersteDag`). Total: it never throws. */
export const magDit = (a: Antwoorden, op: string, kennis: Kennis): Stap => {
  const eerst = eerstWieEnWat(a)
  if (eerst) return { soort: 'vraag', vragen: [eerst], gesteld: eerst === 'wie' ? [] : ['wie'] }
  const wat = gekozen(a, 'wat', onderwerpCodes)
  const begin = ['wie', 'wat'] as const
  if (isNooit(wat)) return { soort: 'antwoord', uitkomst: naarHetRechtVan(magNooit(wat), op), gesteld: begin }
  const onderwerp = onderwerpen[wat]
  const paginas = onderwerp.paginas(a)
  const nummer = paginas.findIndex((vragen) => vragen.some((vraag) => a[vraag] === undefined))
  if (nummer >= 0)
    return {
      soort: 'vraag',
      vragen: paginas[nummer] ?? [],
      gesteld: [...begin, ...paginas.slice(0, nummer).flat()],
    }
  const gesteld = [...begin, ...paginas.flat(), ...gesteldeFeiten(onderwerp, a)]
  const feiten = nogVanBelang(onderwerp, a, op, kennis)
  if (feiten.length > 0) return { soort: 'vraag', vragen: feiten, gesteld }
  const uitkomst = inZijnRol(onderwerp.uitkomst(a, op, kennis), wat, a, kennis)
  return { soort: 'antwoord', uitkomst: naarHetRechtVan(uitkomst, op), gesteld }
}
