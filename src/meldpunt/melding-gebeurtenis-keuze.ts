import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { GebeurtenisFeit } from './rules/feiten.ts'

/** Recorded facts to choose one from, the latest first: the day, what, and how it went. */
export const gebeurtenisKeuze = (feiten: readonly GebeurtenisFeit[]): readonly Keuze[] =>
  feiten.toReversed().map(({ id, soort, code, datum }) => {
    const wat = codeTekst('meldingsgebeurtenis', soort)
    const hoe = code ? `: ${codeTekst(soort, code)}` : ''
    return { waarde: id, label: `${datumInWoorden(datum)}: ${wat}${hoe}` }
  })
