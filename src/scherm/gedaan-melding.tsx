import { Alert } from '../platform/html/alert.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'

/** Says that an act was done, and what comes next. */
export const GedaanMelding = ({ verwerkingId }: { verwerkingId: string }) => {
  const tekst = handelingTekst(verwerkingId)
  return (
    <Alert kind="ok" role="status" heading={tekst.gedaan}>
      {tekst.daarna && <Paragraph>{tekst.daarna}</Paragraph>}
    </Alert>
  )
}
