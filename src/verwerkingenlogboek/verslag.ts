import type { Bevinding, BevindingSoort } from './segment.ts'
import type { DagUitslag } from './verifieer.ts'

const zinnen: Readonly<Record<BevindingSoort, string>> = {
  'regel-gewijzigd': 'regel gewijzigd',
  'regel-verdwenen': 'regel verdwenen',
  'regel-ingevoegd': 'regel ingevoegd',
  'volgorde-gewijzigd': 'volgorde gewijzigd',
  'staart-verwijderd': 'einde van de dag verwijderd',
  'niet-gezegeld': 'niet gezegeld',
}

const aantal = new Intl.NumberFormat('nl-NL')

const plaats = ({ volgnr, totEnMet, regelId }: Bevinding): string => {
  const tot = totEnMet === undefined || totEnMet === volgnr ? '' : ` tot en met ${totEnMet}`
  const op = volgnr === undefined ? '' : `, volgnummer ${volgnr}${tot}`
  return `${op}${regelId ? `, regel ${regelId}` : ''}`
}

/** At most this many findings of a day are written out; the number is always told. */
const most = 20

/** The sentences about one day, for whoever has to judge the integrity of the log (BIO2 8.15.06). Ids only, no content. */
export const dagVerslag = ({ gemeente, dag, regels, bevindingen }: DagUitslag): readonly string[] => {
  const wat = dag ? `${gemeente} ${dag}: ${aantal.format(regels)} regels` : `${gemeente} buiten de keten`
  if (bevindingen.length === 0) return [`${wat}, ongewijzigd`]
  const rest = bevindingen.length - most
  return [
    `${wat}, ${aantal.format(bevindingen.length)} bevinding${bevindingen.length === 1 ? '' : 'en'}`,
    ...bevindingen.slice(0, most).map((bevinding) => `  ${zinnen[bevinding.soort]}${plaats(bevinding)}`),
    ...(rest > 0 ? [`  en nog ${aantal.format(rest)}`] : []),
  ]
}

/** The last sentence of a verification that took `ms` milliseconds. */
export const slotVerslag = (regels: number, bevindingen: number, ms: number): string =>
  `${bevindingen === 0 ? 'Ongewijzigd' : 'NIET in orde'}: ${aantal.format(regels)} regels gecontroleerd in ${aantal.format(ms / 1000)} s, ${aantal.format(bevindingen)} bevindingen.`
