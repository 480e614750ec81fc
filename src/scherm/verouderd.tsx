import { Alert } from '../platform/html/alert.tsx'
import { foutpaginas, handelingTekst } from '../teksten/catalogus.ts'
import { momentInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Verandering } from '../verwerking/afloop.ts'

/** What others did since the form was opened; what was typed stays below it. */
export const Verouderd = ({ veranderd }: { veranderd: readonly Verandering[] }) => (
  <Alert kind="warning" heading={foutpaginas[409].titel}>
    <p class="nl-paragraph">{foutpaginas[409].tekst}</p>
    <ul class="utrecht-unordered-list">
      {veranderd.map(({ verwerking, op }) => (
        <li class="utrecht-unordered-list__item">
          {handelingTekst(verwerking).titel}: {momentInWoorden(op)}
        </li>
      ))}
    </ul>
  </Alert>
)
