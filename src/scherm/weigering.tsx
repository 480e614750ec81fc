import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen, redenTekst } from '../teksten/catalogus.ts'
import { citeer } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'
import { MagDitLink } from './mag-dit-link.tsx'

interface RedenenProps {
  readonly redenen: readonly Reden[]
  readonly vandaag: string
  /** The act that was refused, for the link to what explains it. */
  readonly verwerkingId?: string | undefined
}

/** Why something may not, each reason with its article and what would make it possible. */
export const Redenen = ({ redenen, vandaag, verwerkingId }: RedenenProps) => (
  <Alert kind="warning" heading={algemeen.magNu}>
    <ul class="utrecht-unordered-list">
      {redenen.map(({ code, artikel, params }) => {
        const { zin, helpt } = redenTekst(code, params)
        return (
          <li class="utrecht-unordered-list__item">
            {zin} <span class="sp-article">({citeer(artikel, vandaag)})</span>
            <br />
            {algemeen.helpt}: {helpt}
          </li>
        )
      })}
    </ul>
    <MagDitLink verwerkingId={verwerkingId} />
  </Alert>
)

/** What stands in the way of what was just sent: it has the focus, so that it is heard and seen first. */
export const MetAandacht = ({ children }: { children: ComponentChildren }) => (
  <div tabindex={-1} autofocus>
    {children}
  </div>
)

/** Why what was just sent may not: above the form that comes back. */
export const Geweigerd = (props: Parameters<typeof Redenen>[0]) => (
  <MetAandacht>
    <Redenen {...props} />
  </MetAandacht>
)

interface WeigeringProps {
  readonly titel: string
  readonly redenen: readonly Reden[]
  readonly vandaag: string
  readonly verwerkingId?: string | undefined
  readonly terug: string
  /** The words of the link back; to the case when left out. */
  readonly terugLabel?: string | undefined
  /** What was typed and can no longer be sent. */
  readonly children?: ComponentChildren
}

/** The page of an act that is not possible now. */
export const Weigering = ({ titel, terug, terugLabel, children, ...redenen }: WeigeringProps) => (
  <>
    <Heading level={1}>{titel}</Heading>
    <Redenen {...redenen} />
    {children}
    <Paragraph>
      <Link href={terug}>{terugLabel ?? algemeen.terug}</Link>
    </Paragraph>
  </>
)
