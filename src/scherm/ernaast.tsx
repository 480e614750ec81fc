import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import type { Keuzes } from '../verwerking/verwerking.ts'
import type { Bladzijde } from './stappen.ts'

/**
 * What stands beside the questions of this page: of who was chosen alone. On the page where that is still asked, of everybody: who
 * chooses another must not read what was written of the first.
 */
export const ernaastOp = (
  { velden }: Pick<Bladzijde, 'velden'>,
  ernaast: readonly Ernaast[],
  waarden: FormulierWaarden,
  keuzes: Keuzes,
): readonly Ernaast[] => {
  const isOpen = (veld: string) =>
    velden.some(({ naam }) => naam === veld) && (keuzes[veld]?.length ?? 0) !== 1
  return ernaast.filter(({ als: { veld, waarde } }) => {
    const gekozen = waarden.get(veld)?.[0]
    return isOpen(veld) || gekozen === undefined || gekozen === waarde
  })
}

/** What others wrote, above the question it is about. */
export const ErnaastScherm = ({ bij = [] }: { readonly bij: readonly Ernaast[] | undefined }) => (
  <>
    {bij.map(({ kop, regels, leeg }) => (
      <section class="sp-beside">
        <Heading level={2} look={4}>
          {kop}
        </Heading>
        {regels.length === 0 ? (
          <Paragraph>{leeg}</Paragraph>
        ) : (
          <DefinitionList items={regels.map(({ term, tekst }) => ({ term, value: tekst }))} />
        )}
      </section>
    ))}
  </>
)
