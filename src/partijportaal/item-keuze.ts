import type { Keuze } from '../verwerking/verwerking.ts'
import { type VraagLezing, vraagInhoud } from './declaratie.ts'

/** The items of the question as options, in the words of the college; needs the content of 'vraag'. */
export const itemKeuze = (lezing: VraagLezing): readonly Keuze[] => {
  const { items } = vraagInhoud(lezing)
  return lezing.feiten.vraag.items.map(({ id }, nummer) => ({
    waarde: id,
    label: items[nummer]?.gegeven ?? '',
  }))
}

/** What was answered, item by item, as options; needs the content of 'vraag' and 'antwoord'. */
export const antwoordKeuze = (lezing: VraagLezing): readonly Keuze[] => {
  const vraag = new Map(itemKeuze(lezing).map(({ waarde, label }) => [waarde, label]))
  return lezing
    .rijen('antwoord')
    .filter(({ soort }) => soort === 'verstrekt' || soort === 'minder')
    .map(({ id, item_id, inhoud }) => ({
      waarde: id,
      label: vraag.get(item_id) ?? '',
      uitleg: String(inhoud.tekst ?? ''),
    }))
}
