import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import { vul } from '../teksten/tekst.ts'
import { isDatum } from '../wet/datum.ts'
import { type Antwoorden, opties, type Vraag, vraagNamen } from './rules/antwoorden.ts'
import { eersteDag, leesAntwoorden } from './rules/mag-dit.ts'
import { vraagTekst } from './woorden.ts'

/** Whether a text names a question. */
export const isVraag = (tekst: string): tekst is Vraag => vraagNamen.some((vraag) => vraag === tekst)

/** What is wrong with one part of what was asked, and what to do about it. */
export interface Fout {
  readonly name: string
  readonly code: string
  readonly reason: string
}

const keuzes = (vraag: Vraag): string => opties[vraag].join(', ')

/** What is missing, as the question that comes next. */
export const ontbreekt = (vraag: Vraag): Fout => ({
  name: vraag,
  code: 'ontbreekt',
  reason: vul(woorden.vraagOntbreekt, { vraag: vraagTekst(vraag).label, opties: keuzes(vraag) }),
})

const foutIn = (naam: string, waarde: string): Fout | undefined => {
  if (naam === 'op') {
    const goed = isDatum(waarde) && waarde >= eersteDag
    return goed
      ? undefined
      : { name: naam, code: 'ongeldig', reason: vul(woorden.dagOngeldig, { dag: eersteDag }) }
  }
  // What was sent is never repeated: it could be anything.
  if (!isVraag(naam)) return { name: 'onbekend', code: 'onbekend', reason: woorden.vraagOnbekend }
  if ((opties[naam] as readonly string[]).includes(waarde)) return undefined
  return { name: naam, code: 'ongeldig', reason: vul(woorden.antwoordOngeldig, { opties: keuzes(naam) }) }
}

/** How many faults are told at once: an address of thousands of parts gets no answer of thousands of lines. */
const hoogstens = 20

/** What a program asked in its address, on which day, and what of it is no question or no answer. */
export const leesVraag = (
  zoek: URLSearchParams,
  vandaag: string,
): { readonly antwoorden: Antwoorden; readonly op: string; readonly fouten: readonly Fout[] } => ({
  antwoorden: leesAntwoorden((vraag) => zoek.get(vraag) ?? undefined),
  op: zoek.get('op') ?? vandaag,
  fouten: [...zoek].flatMap(([naam, waarde]) => foutIn(naam, waarde) ?? []).slice(0, hoogstens),
})
