export interface FilterFieldProps {
  readonly id: string
  readonly label: string
  /** The id of the list to filter. */
  readonly target: string
  /** How many are left, with `{shown}` and `{total}`: "{shown} van {total} zaken". */
  readonly status: string
}

/**
 * Filters a list that is already on the page, while typing; nothing typed leaves the browser. Needs the script, so it
 * stays hidden without: the list is whole then, and the browser can search in it.
 */
export function FilterField({ id, label, target, status }: FilterFieldProps) {
  return (
    <div class="utrecht-form-field sp-field" hidden data-filter-frame>
      <label class="utrecht-form-label sp-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        autocomplete="off"
        data-filter={target}
      />
      <p class="sp-filter-status" role="status" data-filter-status={status} />
    </div>
  )
}
