import { controlAttributes, FieldFrame, type FieldProps, isInvalid } from './field.tsx'

export interface FileFieldProps extends FieldProps {
  /** The media types that the device offers to choose from. */
  readonly accept: readonly string[]
}

/** One file. A browser never fills it in again: a form that comes back asks for it once more. */
export function FileField(props: FileFieldProps) {
  const invalid = isInvalid(props) ? ' utrecht-textbox--invalid' : ''
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        class={`utrecht-textbox utrecht-textbox--html-input${invalid}`}
        type="file"
        accept={props.accept.join(',')}
      />
    </FieldFrame>
  )
}
