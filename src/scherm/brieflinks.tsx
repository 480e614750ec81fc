import { Link, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { vul } from '../teksten/tekst.ts'

interface Brieven {
  /** The address of the dossier. */
  readonly zaak: string
  /** With {onderwerp} and {datum}. */
  readonly zin: string
  readonly brieven: readonly { readonly id: string; readonly onderwerp: string; readonly datum: string }[]
}

/** The letters of a dossier, each to be read on a page of its own. */
export const Brieflinks = ({ zaak, zin, brieven }: Brieven) => (
  <>
    {brieven.map(({ id, onderwerp, datum }) => (
      <Paragraph key={id}>
        <Link href={`${zaak}/brieven/${id}`}>{vul(zin, { onderwerp, datum: datumInWoorden(datum) })}</Link>
      </Paragraph>
    ))}
  </>
)
