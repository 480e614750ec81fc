import { controlAttributes, FieldFrame, type FieldProps, isInvalid } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  /** A token of WCAG 1.3.5 where people fill in something about themselves; otherwise the browser keeps nothing. */
  readonly autocomplete?: string | undefined
  /** The keyboard a phone shows. The type stays text, so that the browser never judges what is typed. */
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** The id of a datalist with what can be typed here. */
  readonly list?: string | undefined
  readonly width?: 'short' | 'medium' | undefined
}

/** One line of text. Accepts anything: what is wrong with it is said after submitting, in words (NLDS forms). */
export function TextField(props: TextFieldProps) {
  const width = props.width === undefined ? '' : ` sp-input--${props.width}`
  const invalid = isInvalid(props) ? ' utrecht-textbox--invalid' : ''
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        class={`utrecht-textbox utrecht-textbox--html-input${invalid}${width}`}
        type="text"
        value={props.value ?? ''}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        list={props.list}
      />
    </FieldFrame>
  )
}
