import type { Option } from './choice.tsx'
import { controlAttributes, FieldFrame, type FieldProps, isInvalid } from './field.tsx'

export interface SelectProps extends FieldProps {
  readonly options: readonly Pick<Option, 'value' | 'label' | 'group'>[]
  readonly value?: string | undefined
  /** The words of the empty first option: "Kies een partij". Left out, the first option is chosen. */
  readonly emptyLabel?: string | undefined
  readonly autocomplete?: string | undefined
}

type Options = SelectProps['options']

/** The options by their headings, in the order in which the headings come first; without a heading they come first. */
const groups = (options: Options): readonly (readonly [string | undefined, Options])[] =>
  [...new Set([undefined, ...options.map(({ group }) => group)])].map((name) => [
    name,
    options.filter(({ group }) => group === name),
  ])

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
        {groups(options).map(([name, inGroup]) => {
          const list = inGroup.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))
          return name === undefined ? list : <optgroup label={name}>{list}</optgroup>
        })}
      </select>
    </FieldFrame>
  )
}
