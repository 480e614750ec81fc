import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { algemeen, veldTekst } from '../teksten/catalogus.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Veld } from '../verwerking/velden.ts'

interface GetyptProps {
  readonly verwerkingId: string
  readonly velden: readonly Veld[]
  readonly waarden: FormulierWaarden
}

const teksten = (velden: readonly Veld[]): readonly string[] =>
  velden.flatMap((veld) => {
    if (veld.soort === 'lijst') return teksten(veld.velden ?? [])
    return veld.soort === 'tekst' || veld.soort === 'regel' ? [veld.naam] : []
  })

/** The texts of a form that cannot be shown any more, to copy: nothing that was typed is lost. */
export const Getypt = ({ verwerkingId, velden, waarden }: GetyptProps) => {
  const namen = new Set(teksten(velden))
  const items = [...waarden].flatMap(([sleutel, [waarde = '']]) => {
    const naam = sleutel.slice(sleutel.lastIndexOf('.') + 1)
    return namen.has(naam) && waarde.trim() !== ''
      ? [{ term: veldTekst(verwerkingId, naam).label, value: <span class="sp-typed">{waarde}</span> }]
      : []
  })
  if (items.length === 0) return null
  return (
    <>
      <Heading level={2}>{algemeen.watUTypte}</Heading>
      <DefinitionList items={items} />
    </>
  )
}
