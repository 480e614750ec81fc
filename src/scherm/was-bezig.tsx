import { Alert } from '../platform/html/alert.tsx'
import { PostButton } from '../platform/html/button.tsx'
import { algemeen } from '../teksten/catalogus.ts'
import { datumInWoorden, momentInWoorden } from '../teksten/datum-in-woorden.ts'
import { vul } from '../teksten/tekst.ts'
import type { OudConcept } from '../verwerking/formulierconcept.ts'
import { Verouderd } from './verouderd.tsx'

interface Props {
  readonly actie: string
  readonly csrf: string
  /** The draft that is shown; without it what is kept for half an hour. */
  readonly concept?: OudConcept | undefined
}

/** For who opens a form again: what was typed is still there, one can begin anew, and what others did since. */
export const WasBezig = ({ actie, csrf, concept }: Props) => (
  <>
    {concept && concept.veranderd.length > 0 && <Verouderd veranderd={concept.veranderd} />}
    <Alert kind="info" heading={algemeen.wasBezig}>
      <p class="nl-paragraph">
        {concept
          ? vul(algemeen.wasBezigConcept, {
              moment: momentInWoorden(concept.op),
              datum: datumInWoorden(concept.tot.slice(0, 10)),
            })
          : algemeen.wasBezigUitleg}
      </p>
      <PostButton action={actie} csrf={csrf} kind="subtle" name="_stap" value="opnieuw">
        {algemeen.opnieuwBeginnen}
      </PostButton>
      {concept && (
        <PostButton action={actie} csrf={csrf} kind="subtle" name="_stap" value="weg">
          {algemeen.conceptWeg}
        </PostButton>
      )}
    </Alert>
  </>
)
