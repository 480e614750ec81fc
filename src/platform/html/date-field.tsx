import {
  describedBy,
  type FieldLabels,
  type FieldProps,
  FieldsetFrame,
  fieldId,
  isInvalid,
} from './field.tsx'

const parts = ['dag', 'maand', 'jaar'] as const

export type DatePart = (typeof parts)[number]

/** What was typed, each part as text, right or wrong. */
export type DateParts = Readonly<Partial<Record<DatePart, string>>>

export interface DateFieldProps extends FieldProps {
  readonly labels: FieldLabels & Readonly<Record<DatePart, string>>
  /** 'yyyy-mm-dd', or what was typed. */
  readonly value?: string | DateParts | undefined
  /** Which parts are wrong, when it is not the whole date. */
  readonly invalidParts?: readonly DatePart[] | undefined
  /** The date of birth of the person who fills in the form (WCAG 1.3.5). */
  readonly autocomplete?: 'bday' | undefined
}

const bday = { dag: 'bday-day', maand: 'bday-month', jaar: 'bday-year' } as const

function toParts(value: DateFieldProps['value']): DateParts {
  if (typeof value !== 'string') return value ?? {}
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return match ? { jaar: match[1] ?? '', maand: match[2] ?? '', dag: match[3] ?? '' } : {}
}

/** A date known by heart, in three fields: sent as `name.dag`, `name.maand` and `name.jaar`. */
export function DateField(props: DateFieldProps) {
  const value = toParts(props.value)
  const wrong = props.invalidParts ?? parts
  const id = fieldId(props.name)
  return (
    <FieldsetFrame field={props}>
      <div class="sp-date">
        {parts.map((part) => {
          const invalid = isInvalid(props) && wrong.includes(part)
          const partId = part === 'dag' ? id : `${id}-${part}`
          return (
            <div class="sp-date__part">
              <label class="utrecht-form-label" for={partId}>
                {props.labels[part]}
              </label>
              <input
                id={partId}
                class={`utrecht-textbox utrecht-textbox--html-input sp-input--${part}${invalid ? ' utrecht-textbox--invalid' : ''}`}
                type="text"
                inputmode="numeric"
                name={`${props.name}.${part}`}
                value={value[part] ?? ''}
                autocomplete={props.autocomplete ? bday[part] : 'off'}
                aria-describedby={
                  invalid ? describedBy({ ...props, description: undefined, whoSees: undefined }) : undefined
                }
                aria-invalid={invalid ? 'true' : undefined}
                aria-required={props.required === false ? undefined : 'true'}
              />
            </div>
          )
        })}
      </div>
    </FieldsetFrame>
  )
}
