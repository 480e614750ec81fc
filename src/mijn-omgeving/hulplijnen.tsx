import type { ComponentChildren } from 'preact'
import { Paragraph } from '../platform/html/text.tsx'
import { vul } from '../teksten/tekst.ts'
import type { Stand } from './mijn-stand.ts'

/** A number that a telephone calls when it is touched. */
export function Bel({ nummer, children }: { readonly nummer: string; readonly children: ComponentChildren }) {
  return (
    <a class="nl-link sp-call-number" href={`tel:${nummer.replace(/[^+\d]/g, '')}`}>
      {children}
    </a>
  )
}

/** Who helps: the worker of the case, the municipality, free support, and for who is young a confidential adviser. */
export function WieHelpt({ stand }: { readonly stand: Stand }) {
  const { woorden: w, zaken, hulp, jong, sessie } = stand
  const gemeente = vul(w.gemeente, { naam: sessie.gemeenteNaam })
  const helpers = [
    ...new Set(
      zaken.flatMap(({ helper, helperVan }) =>
        helper ? [vul(w.wie.helper, { naam: helper, gemeente: helperVan ?? gemeente })] : [],
      ),
    ),
  ]
  const { clientondersteuning, vertrouwenspersoon } = hulp ?? {}
  return (
    <>
      {helpers.map((zin) => (
        <Paragraph>{zin}</Paragraph>
      ))}
      {helpers.length === 0 && <Paragraph>{vul(w.wie.gemeente, { gemeente })}</Paragraph>}
      {hulp && (
        <Paragraph>
          <Bel nummer={hulp.telefoon}>{vul(w.wie.telefoon, { telefoon: hulp.telefoon })}</Bel>
        </Paragraph>
      )}
      <Paragraph>{w.wie.ondersteuning}</Paragraph>
      {clientondersteuning && (
        <Paragraph>
          <Bel nummer={clientondersteuning.telefoon}>{vul(w.wie.bij, clientondersteuning)}</Bel>
        </Paragraph>
      )}
      {jong && <Paragraph>{w.wie.vertrouwen}</Paragraph>}
      {jong && vertrouwenspersoon && (
        <Paragraph>
          <Bel nummer={vertrouwenspersoon.telefoon}>{vul(w.wie.bij, vertrouwenspersoon)}</Bel>
        </Paragraph>
      )}
    </>
  )
}
