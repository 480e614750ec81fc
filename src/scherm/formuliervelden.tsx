import { Fold } from '../platform/html/fold.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { Veld } from '../verwerking/velden.ts'
import { ErnaastScherm } from './ernaast.tsx'
import type { FormulierStaat } from './formulier-staat.ts'
import { VeldScherm } from './veld.tsx'

interface Props {
  readonly velden: readonly Veld[]
  readonly staat: FormulierStaat
  readonly ingeklapt?: readonly string[] | undefined
}

/** Whether something in these fields was answered, asked for or is wrong: then they stand open. */
const isOpen = (velden: readonly Veld[], { waarden, fouten, rijen }: FormulierStaat): boolean => {
  const hoort = (pad: string) => velden.some(({ naam }) => naam === pad.split(/[.[]/)[0])
  return (
    Object.keys(fouten).some(hoort) ||
    Object.keys(rijen).some(hoort) ||
    [...waarden].some(([naam, antwoorden]) => hoort(naam) && antwoorden.some((een) => een !== ''))
  )
}

/** The first list of what is folded away begins with a row: who opens it has something for it. A row left empty is no row. */
const metEersteRij = (velden: readonly Veld[], staat: FormulierStaat): FormulierStaat => {
  const lijst = velden.find(({ soort }) => soort === 'lijst')
  return lijst ? { ...staat, rijen: { ...staat.rijen, [lijst.naam]: 1 } } : staat
}

const metKop = ({ velden, staat }: Props, zonderKop?: string) => {
  const { koppen } = handelingTekst(staat.verwerkingId)
  return velden.map((veld) => (
    <>
      {koppen?.[veld.naam] && veld.naam !== zonderKop && !staat.vast?.[veld.naam] && (
        <div class="sp-form-group">
          <Heading level={2} look={3}>
            {koppen[veld.naam]}
          </Heading>
        </div>
      )}
      <ErnaastScherm bij={staat.ernaast?.filter((een) => een.veld === veld.naam)} />
      <VeldScherm veld={veld} naam={veld.naam} staat={staat} />
    </>
  ))
}

/** The fields of a form under their headings; what not everybody has something for is folded away under its own. */
export const Formuliervelden = ({ velden, staat: zonder, ingeklapt = [] }: Props) => {
  const staat = { ...zonder, ingeklapt }
  const dicht = velden.filter(({ naam }) => ingeklapt.includes(naam))
  const [eerste] = dicht
  const kop = eerste && handelingTekst(staat.verwerkingId).koppen?.[eerste.naam]
  if (!kop) return <>{metKop({ velden, staat })}</>
  const begin = velden.indexOf(eerste)
  const open = isOpen(dicht, staat)
  return (
    <>
      {metKop({ velden: velden.slice(0, begin), staat })}
      <Fold summary={kop} open={open}>
        {metKop({ velden: dicht, staat: open ? staat : metEersteRij(dicht, staat) }, eerste.naam)}
      </Fold>
      {metKop({ velden: velden.slice(begin + dicht.length), staat })}
    </>
  )
}
