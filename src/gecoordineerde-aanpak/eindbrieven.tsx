import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { eindbriefWoorden as woorden } from '../teksten/nl/aanpak-eindbrief.ts'
import { vul } from '../teksten/tekst.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { bekijkEindbrief } from './bekijk-eindbrief.ts'

interface EindbrievenProps {
  readonly brieven: readonly string[]
  readonly dossierId: string
}

/** The letters that left with the end, to print, without names: of an aanpak that ended the page shows its state (N-5.4.4-7). */
export const Eindbrieven = ({ brieven, dossierId }: EindbrievenProps) =>
  brieven.length === 0 ? null : (
    <section aria-labelledby="eindbrieven">
      <Heading level={2} id="eindbrieven">
        {woorden.lijst}
      </Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <Buttons>
        {brieven.map((id, plaats) => (
          <ActionLink
            href={`/${aanpakDossier.pad}/${dossierId}/${bekijkEindbrief.pad}/${id}`}
            kind="secondary"
          >
            {vul(woorden.brief, { nummer: plaats + 1, aantal: brieven.length })}
          </ActionLink>
        ))}
      </Buttons>
    </section>
  )
