import type { ComponentChildren } from 'preact'
import { Button, Buttons } from './button.tsx'
import { describedBy, FieldNotes, type FieldProps, fieldId } from './field.tsx'

export interface RepeatedGroupLabels {
  /** The legend of a row, counted from 1: "Afspraak 2". */
  readonly row: (position: number) => string
  readonly add: string
  readonly remove: string
}

export interface RepeatedGroupProps {
  readonly name: string
  readonly legend: string
  readonly labels: RepeatedGroupLabels
  /** Where the form goes; to the address of the page when left out. */
  readonly action?: string | undefined
  readonly rows: number
  readonly description?: ComponentChildren
  /** What is wrong with the list as a whole: the error summary links to its legend. */
  readonly error?: FieldProps['error']
  /** Fewest and most rows; within these the buttons to remove and add show. */
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** The fields of one row; names start with `prefix`, as in `items[0].naam`. */
  readonly row: (prefix: string, index: number) => ComponentChildren
}

const fieldset = 'utrecht-form-fieldset--html-fieldset'
const legendClass = 'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend sp-label'

/** Fields that belong together, under what they are about. */
export function FieldGroup(props: {
  readonly id: string
  readonly legend: string
  readonly children?: ComponentChildren
}) {
  return (
    <fieldset class={`${fieldset} sp-row`} id={props.id} tabindex={-1}>
      <legend class={legendClass}>{props.legend}</legend>
      {props.children}
    </fieldset>
  )
}

/**
 * A list of flat objects. Adding and removing a row are submit buttons: `_rij_toevoegen` with the name of the list,
 * `_rij_verwijderen` with the name of the row (`items[1]`); the server answers with the same form, one row more or less,
 * and the browser goes to the new row, or to the list.
 */
export function RepeatedGroup(props: RepeatedGroupProps) {
  const { name, legend, labels, rows, min = 1, max = 20, row, description, error, action = '' } = props
  const notes = { name, label: legend, labels: { optional: '' }, description, error }
  const indexes = Array.from({ length: rows }, (_, index) => index)
  return (
    <fieldset
      class={`${fieldset} sp-rows`}
      id={fieldId(name)}
      tabindex={-1}
      aria-describedby={describedBy(notes)}
    >
      <legend class={legendClass}>{legend}</legend>
      <FieldNotes {...notes} />
      {indexes.map((index) => (
        <fieldset class={`${fieldset} sp-row`} id={fieldId(`${name}[${index}]`)} tabindex={-1}>
          <legend class={legendClass}>{labels.row(index + 1)}</legend>
          {row(`${name}[${index}]`, index)}
          {rows > min && (
            <Button
              kind="subtle"
              name="_rij_verwijderen"
              backTo={`${action}#${fieldId(name)}`}
              value={`${name}[${index}]`}
              context={labels.row(index + 1)}
            >
              {labels.remove}
            </Button>
          )}
        </fieldset>
      ))}
      {rows < max && (
        <Buttons>
          <Button
            kind="secondary"
            name="_rij_toevoegen"
            value={name}
            backTo={`${action}#${fieldId(`${name}[${rows}]`)}`}
          >
            {labels.add}
          </Button>
        </Buttons>
      )}
    </fieldset>
  )
}
