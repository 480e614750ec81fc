import type { ComponentChildren } from 'preact'
import {
  describedBy,
  FieldNotes,
  type FieldProps,
  FieldsetFrame,
  fieldId,
  invalidClass,
  isInvalid,
  LabelText,
} from './field.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  readonly description?: string | undefined
  /** Heading over the options of one kind, in a list that unfolds. */
  readonly group?: string | undefined
  /** A letter that chooses it while the focus is in its question (WCAG 2.1.4); shown when the script is there. */
  readonly shortcut?: string | undefined
  /** Fields that belong to this option; shown when it is chosen. */
  readonly detail?: ComponentChildren
}

interface OptionRowProps {
  readonly option: Option
  readonly type: 'radio' | 'checkbox'
  readonly field: FieldProps
  readonly index: number
  readonly checked: boolean
}

const inputClass = { radio: 'utrecht-radio-button', checkbox: 'utrecht-checkbox' } as const

/** A choice: the browser does not choose again, on a page that is loaded anew, what was chosen on it before. */
function OptionRow({ option, type, field, index, checked }: OptionRowProps) {
  const id = index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${index}`
  const look = inputClass[type]
  const invalid = isInvalid(field)
  return (
    <div class="sp-option">
      <input
        id={id}
        class={`${look} ${look}--html-input${invalid ? ` ${look}--invalid` : ''}`}
        type={type}
        name={field.name}
        value={option.value}
        checked={checked}
        aria-keyshortcuts={option.shortcut}
        data-shortcut={option.shortcut}
        aria-describedby={option.description ? `${id}-uitleg-keuze` : undefined}
        aria-invalid={invalid && type === 'checkbox' ? 'true' : undefined}
        autocomplete="off"
      />
      <label class={`utrecht-form-label utrecht-form-label--${type} sp-option__label`} for={id}>
        {option.label}
        {option.shortcut && (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it has no focus; who hears the page is told by aria-keyshortcuts
          <kbd class="sp-key" aria-hidden="true" data-shortcut-shown hidden>
            {option.shortcut}
          </kbd>
        )}
      </label>
      {option.description && (
        <div id={`${id}-uitleg-keuze`} class="utrecht-form-field-description sp-option__description">
          {option.description}
        </div>
      )}
      {option.detail && <div class="sp-option__detail">{option.detail}</div>}
    </div>
  )
}

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: string | undefined
}

/** One choice out of a few. Nothing is chosen beforehand unless `value` says so. */
export function RadioGroup({ options, value, ...field }: RadioGroupProps) {
  return (
    <FieldsetFrame field={field} role="radiogroup">
      {options.map((option, index) => (
        <OptionRow
          option={option}
          type="radio"
          field={field}
          index={index}
          checked={option.value === value}
        />
      ))}
    </FieldsetFrame>
  )
}

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[]
  readonly values?: readonly string[] | undefined
}

/** Any number of choices: each chosen value is sent under the same name. */
export function CheckboxGroup({ options, values = [], ...field }: CheckboxGroupProps) {
  return (
    <FieldsetFrame field={field}>
      {options.map((option, index) => (
        <OptionRow
          option={option}
          type="checkbox"
          field={field}
          index={index}
          checked={values.includes(option.value)}
        />
      ))}
    </FieldsetFrame>
  )
}

export interface CheckboxProps extends FieldProps {
  readonly value: string
  readonly checked?: boolean | undefined
}

/** One statement to agree with or not; sent as `value`, and not at all when it is not ticked. */
export function Checkbox({ value, checked, ...field }: CheckboxProps) {
  const id = fieldId(field.name)
  const invalid = isInvalid(field)
  return (
    <div class={`sp-field${invalidClass(field)}`}>
      <div class="sp-option">
        <input
          id={id}
          class={`utrecht-checkbox utrecht-checkbox--html-input${invalid ? ' utrecht-checkbox--invalid' : ''}`}
          type="checkbox"
          name={field.name}
          value={value}
          checked={checked === true}
          autocomplete="off"
          aria-describedby={describedBy(field)}
          aria-invalid={invalid ? 'true' : undefined}
          aria-required={field.required === false ? undefined : 'true'}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox sp-option__label" for={id}>
          <LabelText {...field} />
        </label>
        <div class="sp-option__description">
          <FieldNotes {...field} />
        </div>
      </div>
    </div>
  )
}
