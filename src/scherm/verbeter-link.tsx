import { ActionLink } from '../platform/html/button.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { handelingPad } from './paneel.tsx'

interface Props {
  readonly handeling: ElkeHandeling
  readonly dossierId: string
  /** The field of the act that says which one, and the id of this one. */
  readonly veld: string
  readonly id: string
  /** What it is, for who hears the link without its surroundings. */
  readonly context: string
}

/** A link beside one thing of a dossier to the act on just that thing: its form opens with what stands there now. */
export const VerbeterLink = ({ handeling, dossierId, veld, id, context }: Props) => (
  <ActionLink
    href={`${handelingPad(handeling, dossierId)}?${veld}=${encodeURIComponent(id)}`}
    kind="subtle"
    context={context}
  >
    {handelingTekst(handeling.id).knop}
  </ActionLink>
)
