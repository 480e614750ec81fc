import { Link, Paragraph } from '../platform/html/text.tsx'
import { magDitWoorden } from '../teksten/nl/mag-dit.ts'
import { magDitHandelingen } from '../teksten/nl/mag-dit-handelingen.ts'

/** Where "Mag dit?" explains an act, with what is sure filled in; undefined for an act that no question asks about. Codes only. */
export const magDitAdres = (verwerkingId: string): string | undefined => {
  const vraag = magDitHandelingen[verwerkingId]
  if (!vraag) return undefined
  const zeker = Object.entries(vraag.als ?? {}).flatMap(([naam, [eerste, tweede]]) =>
    eerste !== undefined && tweede === undefined ? [[naam, eerste]] : [],
  )
  return `/mag-dit?${new URLSearchParams([['wat', vraag.wat], ...zeker])}`
}

/** The link to that explanation, below what was refused; nothing where there is none. */
export const MagDitLink = ({ verwerkingId }: { readonly verwerkingId: string | undefined }) => {
  const href = verwerkingId === undefined ? undefined : magDitAdres(verwerkingId)
  return href ? (
    <Paragraph>
      <Link href={href}>{magDitWoorden.naarMagDit}</Link>
    </Paragraph>
  ) : null
}
