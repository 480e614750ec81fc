import { Badge } from '../platform/html/badge.tsx'
import { Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { hulpWoorden as woorden } from '../teksten/nl/aanpak-diensten.ts'
import { vul } from '../teksten/tekst.ts'
import { domeinen } from '../wet/domeinen.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import type { HulpBeeld } from './hulp-beeld.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'

/** Whether the aanpak is still verplicht by what is left of its services, and why (2.3a.2 lid 2, N-2.3a.2-wg). */
export const Gevolg = ({ beeld }: { beeld: AanpakBeeld }) =>
  beeld.volgt === null ? null : (
    <section aria-labelledby="verplicht">
      <Heading level={2} id="verplicht">
        {woorden.kop}
      </Heading>
      <Paragraph>
        {codeTekst('volgt', beeld.volgt.uitkomst)} {codeTekst('volgt-door', beeld.volgt.grond)}
      </Paragraph>
    </section>
  )

const Stand = ({ hulp, dossierId }: { hulp: HulpBeeld; dossierId: string }) => {
  const { id, doetMee, soort, staat, wie, domein } = hulp
  if (!doetMee) return <>{woorden.nietMeerMee}</>
  return (
    <>
      {codeTekst('dienststaat', staat)}
      {soort === 'dienst' && (
        <Buttons>
          <VerbeterLink
            handeling={legDienstverklaringVast}
            dossierId={dossierId}
            veld="dienstId"
            id={id}
            context={`${domeinen[domein].naam}, ${wie}`}
          />
        </Buttons>
      )}
    </>
  )
}

/** The services and interventies that came over, of whom, and what the client said of them last. */
export const Hulp = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) => {
  if (beeld.hulp.length === 0) return null
  const titel = vul(woorden.titel, { aantal: beeld.hulp.length })
  return (
    <details class="sp-details">
      <summary>{titel}</summary>
      <DataTable
        caption={titel}
        hideCaption
        columns={woorden.kolommen.map((header) => ({ header }))}
        rows={beeld.hulp.map((hulp) => [
          hulp.wie,
          domeinen[hulp.domein].naam,
          <>
            {woorden[hulp.soort]}{' '}
            {hulp.vertrouwelijk && <Badge label={woorden.vertrouwelijk} kind="sensitive" />}
          </>,
          <Stand hulp={hulp} dossierId={dossierId} />,
        ])}
      />
    </details>
  )
}
