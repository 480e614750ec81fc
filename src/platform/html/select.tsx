import type { Option } from './choice.tsx'
import { controlAttributes, FieldFrame, type FieldProps, isInvalid } from './field.tsx'

export interface SelectProps extends FieldProps {
  readonly options: readonly Pick<Option, 'value' | 'label'>[]
  readonly value?: string | undefined
  /** The words of the empty first option: "Kies een partij". Left out, the first option is chosen. */
  readonly emptyLabel?: string | undefined
  readonly autocomplete?: string | undefined
}

/** One choice out of many; for fewer than seven use `RadioGroup`. */
export function Select(props: SelectProps) {
  const { options, value, emptyLabel } = props
  const invalid = isInvalid(props) ? ' utrecht-select--invalid' : ''
  return (
    <FieldFrame field={props}>
      <select
        {...controlAttributes(props)}
        class={`utrecht-select utrecht-select--html-select sp-select${invalid}`}
        autocomplete={props.autocomplete ?? 'off'}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
