import { controlAttributes, FieldFrame, type FieldProps, fieldId, isInvalid } from './field.tsx'

/** A good and a bad example of what to write, each with the word that says which it is. */
export interface Examples {
  readonly goodLabel: string
  readonly good: string
  readonly badLabel: string
  readonly bad: string
}

/** What is asked when the pattern (of a RegExp, whatever the case) is found in the text. */
export interface TypingHint {
  readonly pattern: string
  readonly question: string
}

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  /** Has the focus when the page opens. */
  readonly autofocus?: boolean | undefined
  readonly examples?: Examples | undefined
  /** Questions that words give rise to while typing; the server asks them again of what was kept. */
  readonly hints?: readonly TypingHint[] | undefined
}

function ExampleList({ goodLabel, good, badLabel, bad }: Examples) {
  return (
    <dl class="sp-examples">
      <div class="sp-examples__good">
        <dt>{goodLabel}</dt>
        <dd>{good}</dd>
      </div>
      <div class="sp-examples__bad">
        <dt>{badLabel}</dt>
        <dd>{bad}</dd>
      </div>
    </dl>
  )
}

/** Several lines of text, with who will read them and how (not) to write them. */
export function TextArea(props: TextAreaProps) {
  const invalid = isInvalid(props) ? ' utrecht-textarea--invalid' : ''
  return (
    <FieldFrame field={props}>
      {props.examples && <ExampleList {...props.examples} />}
      <textarea
        {...controlAttributes(props)}
        class={`utrecht-textarea utrecht-textarea--html-textarea${invalid}`}
        rows={props.rows ?? 5}
        autofocus={props.autofocus}
        autocomplete="off"
      >
        {props.value ?? ''}
      </textarea>
      {props.hints && (
        <p
          class="nl-paragraph"
          role="status"
          data-hints={JSON.stringify(props.hints)}
          data-hints-for={fieldId(props.name)}
        />
      )}
    </FieldFrame>
  )
}
