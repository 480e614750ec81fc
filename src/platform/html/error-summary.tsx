import { fieldId } from './field.tsx'
import { Link } from './text.tsx'

/** One thing that is wrong. Without a name it is about the form as a whole. */
export interface FieldError {
  readonly name?: string | undefined
  readonly message: string
}

export interface ErrorSummaryProps {
  readonly heading: string
  readonly errors: readonly FieldError[]
}

/** What must be mended, above the form: the heading gets focus and every error links to its field (NLDS forms). */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <section class="utrecht-alert utrecht-alert--error sp-error-summary" aria-labelledby="fouten">
      <div class="utrecht-alert__content">
        <h2 id="fouten" class="nl-heading nl-heading--level-2" tabindex={-1} autofocus>
          {heading}
        </h2>
        <ul class="utrecht-unordered-list">
          {errors.map(({ name, message }) => (
            <li class="utrecht-unordered-list__item">
              {name === undefined ? message : <Link href={`#${fieldId(name)}`}>{message}</Link>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
