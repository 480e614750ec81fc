import { Fold } from '../platform/html/fold.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { werkinstructieWoorden as woorden } from '../teksten/nl/werkinstructie.ts'
import { vul } from '../teksten/tekst.ts'
import type { ElkBegin, ElkeHandeling } from '../verwerking/verwerking.ts'
import { type WerkinstructieBeeld, werkinstructieVan } from '../verwerking/werkinstructie.ts'
import { artikelInWoorden } from './paneel.tsx'

const Kopje = ({ children }: { readonly children: string }) => <strong>{children}: </strong>

const Inhoud = ({ beeld, op }: { readonly beeld: WerkinstructieBeeld; readonly op: string }) => (
  <>
    <Paragraph>
      <Kopje>{woorden.waarvoor}</Kopje>
      {beeld.waarvoor}
    </Paragraph>
    {beeld.letOp.length > 0 && (
      <>
        <Paragraph>
          <Kopje>{woorden.letOp}</Kopje>
        </Paragraph>
        <List items={beeld.letOp} />
      </>
    )}
    {beeld.daarna && (
      <Paragraph>
        <Kopje>{woorden.daarna}</Kopje>
        {beeld.daarna}
      </Paragraph>
    )}
    <Paragraph>
      <Kopje>{woorden.artikelen}</Kopje>
      {beeld.artikelen.map((id) => artikelInWoorden(id, op)).join('; ')}
    </Paragraph>
    {!beeld.geschreven && <Paragraph>{woorden.afgeleid}</Paragraph>}
  </>
)

/** The work instruction of an act, folded away beside its form, with its version (N-2.3a.1-wi). */
export const Werkinstructie = ({
  verwerking,
  op,
}: {
  readonly verwerking: ElkeHandeling | ElkBegin
  readonly op: string
}) => {
  const beeld = werkinstructieVan(verwerking, op)
  const { versie, vanaf } = beeld
  return (
    <Fold summary={vul(woorden.kop, { versie, dag: datumInWoorden(vanaf) })} open={false}>
      <Inhoud beeld={beeld} op={op} />
    </Fold>
  )
}
