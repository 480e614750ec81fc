import type { ComponentChildren } from 'preact'

/** The fixed words of a field, from the catalogue. */
export interface FieldLabels {
  /** "(niet verplicht)" */
  readonly optional: string
}

/** What every field has in common. A field is required unless it says it is not. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly labels: FieldLabels
  readonly description?: ComponentChildren
  /** Who will read what is typed here: "De cliënt ziet deze tekst." */
  readonly whoSees?: string | undefined
  readonly error?: string | readonly string[] | undefined
  readonly required?: boolean | undefined
}

/** The id of the control of a field: what an error in the summary links to. 'items[0].naam' is a name too. */
export const fieldId = (name: string): string => `veld-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`

const errorLines = (error: FieldProps['error']): readonly string[] =>
  error === undefined ? [] : typeof error === 'string' ? [error] : error

/** Whether something is wrong with this field. */
export const isInvalid = (field: FieldProps): boolean => errorLines(field.error).length > 0

/** The ids that explain a field, in the order in which they stand on the page; undefined when there are none. */
export function describedBy(field: FieldProps): string | undefined {
  const id = fieldId(field.name)
  const ids = [
    field.description ? `${id}-uitleg` : undefined,
    field.whoSees ? `${id}-wie` : undefined,
    isInvalid(field) ? `${id}-fout` : undefined,
  ].filter((part) => part !== undefined)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes of a single control that tie it to its label, explanation and error. */
export function controlAttributes(field: FieldProps) {
  return {
    id: fieldId(field.name),
    name: field.name,
    'aria-describedby': describedBy(field),
    'aria-invalid': isInvalid(field) ? ('true' as const) : undefined,
    'aria-required': field.required === false ? undefined : ('true' as const),
  }
}

/** The words of a label, with in text that the field may stay empty. */
export function LabelText({ label, required, labels }: FieldProps) {
  return (
    <>
      {label}
      {required === false && labels.optional && <span class="sp-optional"> {labels.optional}</span>}
    </>
  )
}

/** Explanation, who sees it, and the error: between the label and the control. */
export function FieldNotes(field: FieldProps) {
  const id = fieldId(field.name)
  return (
    <>
      {field.description && (
        <div id={`${id}-uitleg`} class="utrecht-form-field-description">
          {field.description}
        </div>
      )}
      {field.whoSees && (
        <div id={`${id}-wie`} class="utrecht-form-field-description sp-who-sees">
          {field.whoSees}
        </div>
      )}
      {isInvalid(field) && (
        <div id={`${id}-fout`} class="utrecht-form-field-error-message sp-error">
          {errorLines(field.error).map((line) => (
            <div>{line}</div>
          ))}
        </div>
      )}
    </>
  )
}

/** The class that marks a field as wrong; empty when it is right. */
export const invalidClass = (field: FieldProps): string =>
  isInvalid(field) ? ' utrecht-form-field--invalid' : ''

/** A field of one control: label above, then its notes, then the control. */
export function FieldFrame({
  field,
  children,
}: {
  readonly field: FieldProps
  readonly children: ComponentChildren
}) {
  return (
    <div class={`utrecht-form-field sp-field${invalidClass(field)}`}>
      <label class="utrecht-form-label sp-label" for={fieldId(field.name)}>
        <LabelText {...field} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

export interface FieldsetFrameProps {
  readonly field: FieldProps
  readonly children: ComponentChildren
  /** A radio group is one control with one state; a fieldset of checkboxes or a date is a group of controls. */
  readonly role?: 'radiogroup' | undefined
}

/** A field of several controls: the legend is its label. */
export function FieldsetFrame({ field, role, children }: FieldsetFrameProps) {
  const state = role && {
    'aria-invalid': isInvalid(field) ? ('true' as const) : undefined,
    'aria-required': field.required === false ? undefined : ('true' as const),
  }
  return (
    <div class={`utrecht-form-fieldset sp-field${invalidClass(field)}`}>
      <fieldset
        class="utrecht-form-fieldset--html-fieldset"
        role={role}
        aria-describedby={describedBy(field)}
        {...state}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend sp-label">
          <LabelText {...field} />
        </legend>
        <FieldNotes {...field} />
        {children}
      </fieldset>
    </div>
  )
}
