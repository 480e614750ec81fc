import { Link, List } from '../platform/html/text.tsx'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { VerbeterLink } from './verbeter-link.tsx'

interface InBeeld {
  readonly id: string
  readonly naam: string
  readonly functie: string | null
  readonly telefoon: string | null
  readonly mail: string | null
}

/** A telephone number to call; `van` says whose it is, for who hears the link without its surroundings. */
export const Bel = ({ nummer, van }: { nummer: string; van: string }) => (
  <Link href={`tel:${nummer.replace(/[^+0-9]/g, '')}`} context={van}>
    {nummer}
  </Link>
)

interface Props {
  readonly personen: readonly InBeeld[]
  readonly dossierId: string
  /** The acts to mend one and to take one away; none for who may not. */
  readonly handelingen: readonly ElkeHandeling[]
}

/** Whom to call at one party, and what one can do about each. */
export const Contactpersonen = ({ personen, dossierId, handelingen }: Props) => (
  <List
    items={personen.map(({ id, naam, functie, telefoon, mail }) => (
      <>
        {[naam, functie].filter((deel) => deel).join(', ')}
        {telefoon && ', '}
        {telefoon && <Bel nummer={telefoon} van={naam} />}
        {mail && `, ${vul(woorden.mail, { mail })}`}{' '}
        {handelingen.map((handeling) => (
          <VerbeterLink
            handeling={handeling}
            dossierId={dossierId}
            veld="contactpersoonId"
            id={id}
            context={naam}
          />
        ))}
      </>
    ))}
  />
)
