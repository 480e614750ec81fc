import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type Afspraakstap, kanStap } from '../wet/afspraakstaten.ts'
import { VerbeterLink } from './verbeter-link.tsx'

interface Props {
  readonly stappen: readonly (readonly [Afspraakstap, ElkeHandeling])[]
  readonly afspraak: { readonly id: string; readonly staat: Parameters<typeof kanStap>[1] }
  readonly dossierId: string
  /** What was agreed, for who hears the link without its surroundings. */
  readonly context: string
}

/** Beside an agreement of one's own: a link for each step that its state allows. */
export const AfspraakStappen = ({ stappen, afspraak: { id, staat }, dossierId, context }: Props) => (
  <>
    {stappen
      .filter(([stap]) => kanStap(stap, staat))
      .map(([, handeling]) => (
        <VerbeterLink
          handeling={handeling}
          dossierId={dossierId}
          veld="afspraakId"
          id={id}
          context={context}
        />
      ))}
  </>
)
