import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { themas } from '../wet/themas.ts'
import type { Feiten } from './rules/feiten.ts'
import { nietOverNu, themasBinnen } from './rules/reikwijdte.ts'

/**
 * The themes that were agreed, as options; of each it says of how many people it is not about. Other themes are not offered:
 * the words of the field say why, and who sends one all the same reads it in the refusal (N-2.3a.1-4-rw).
 */
export const keuzeUitThemas = (feiten: Feiten): readonly Keuze[] =>
  themasBinnen(feiten).map((thema) => {
    const aantal = nietOverNu(feiten).filter((een) => een.thema === thema).length
    const uitleg = aantal > 0 ? { uitleg: vul(woorden.themaNietOverIedereen, { aantal }) } : {}
    return { waarde: thema, label: themas[thema].naam, ...uitleg }
  })
