import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { eindbriefWoorden } from '../teksten/nl/aanpak-eindbrief.ts'
import { signaalWoorden } from '../teksten/nl/aanpak-signaal.ts'
import { vul } from '../teksten/tekst.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { bekijkEindbrief } from './bekijk-eindbrief.ts'
import { bekijkSignaalbrief } from './signaal.ts'

interface BrievenProps {
  readonly brieven: readonly string[]
  readonly dossierId: string
}

interface LijstProps extends BrievenProps {
  readonly id: string
  readonly woorden: { readonly kop: string; readonly uitleg: string; readonly brief: string }
  readonly pad: string
}

/** Letters of the college, to print, without names: of these people the college reads no more than that (N-AVG-32). */
const Lijst = ({ brieven, dossierId, id: kopId, woorden, pad }: LijstProps) =>
  brieven.length === 0 ? null : (
    <section aria-labelledby={kopId}>
      <Heading level={2} id={kopId}>
        {woorden.kop}
      </Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <Buttons>
        {brieven.map((id, plaats) => (
          <ActionLink href={`/${aanpakDossier.pad}/${dossierId}/${pad}/${id}`} kind="secondary">
            {vul(woorden.brief, { nummer: plaats + 1, aantal: brieven.length })}
          </ActionLink>
        ))}
      </Buttons>
    </section>
  )

/** The letters that left with the end: of an aanpak that ended the page shows its state (N-5.4.4-7). */
export const Eindbrieven = (props: BrievenProps) => (
  <Lijst
    {...props}
    id="eindbrieven"
    pad={bekijkEindbrief.pad}
    woorden={{ ...eindbriefWoorden, kop: eindbriefWoorden.lijst }}
  />
)

/** The letters that answer what a client said of the coordinator or the aanpak (N-2.3a.3-4-and). */
export const Signaalbrieven = (props: BrievenProps) => (
  <Lijst {...props} id="signaalbrieven" pad={bekijkSignaalbrief.pad} woorden={signaalWoorden} />
)
