import { Link, Paragraph } from '../platform/html/text.tsx'
import { overzichtWoorden as woorden } from '../teksten/nl/overzicht.ts'
import { vul } from '../teksten/tekst.ts'
import type { Bladzijde } from '../verwerking/bladzijde.ts'

interface Props {
  readonly waar: Bladzijde
  /** The address of another page. */
  readonly naar: (bladzijde: number) => string
}

/** The address of the last page, for who asked for one after it; undefined for a page that is there. */
export const laatsteBlad = ({ waar: { bladzijde, bladzijden }, naar }: Props): string | undefined =>
  bladzijde > bladzijden ? naar(bladzijden) : undefined

/** To the page before and after; nothing for a list of one page. */
export const Bladeren = ({ waar: { bladzijde, bladzijden }, naar }: Props) =>
  bladzijden === 1 ? null : (
    <nav aria-label={woorden.bladeren}>
      <Paragraph>
        {bladzijde > 1 && <Link href={naar(bladzijde - 1)}>{woorden.vorige}</Link>}{' '}
        {vul(woorden.bladzijde, { bladzijde, bladzijden })}{' '}
        {bladzijde < bladzijden && <Link href={naar(bladzijde + 1)}>{woorden.volgende}</Link>}
      </Paragraph>
    </nav>
  )
