import type { MetInhoud } from '../verwerking/lezing.ts'
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

/** The id in the onderzoek of an item of the question; throws for what is no item of it. Needs the content of 'vraag'. */
export const daarVan = (lezing: Pick<VraagLezing, 'feiten' | 'rijen'>, itemId: string): string => {
  const nummer = lezing.feiten.vraag.items.findIndex(({ id }) => id === itemId)
  const item = vraagInhoud(lezing).items[nummer]
  if (!item) throw new Error('the toets knows this item')
  return item.daar
}

/** The ids in the onderzoek of an answer and of the item it answers; needs the content of 'vraag' and 'antwoord'. */
export const hierEnDaar = (
  lezing: Pick<VraagLezing, 'feiten' | 'rijen'>,
  { item_id, inhoud }: MetInhoud<'antwoord'>,
): { readonly itemId: string; readonly antwoordId: string } => ({
  itemId: daarVan(lezing, item_id),
  antwoordId: String(inhoud.daar),
})
