/** What the server says of the fields; it serves none, so that without a script there is nothing to type in. */
const words = ({ dataset }: HTMLElement, name: string): string => dataset[name] ?? ''

/** A field of the browser alone: no name, in no form, kept by nothing and read by no speller that sends words elsewhere. */
function alone<T extends HTMLInputElement | HTMLTextAreaElement>(field: T, id: string): T {
  field.id = id
  field.autocomplete = 'off'
  field.spellcheck = false
  for (const name of ['autocorrect', 'autocapitalize', 'writingsuggestions'])
    field.setAttribute(name, name === 'autocapitalize' ? 'none' : name === 'autocorrect' ? 'off' : 'false')
  return field
}

function labelled(page: Document, field: HTMLElement, text: string, look: string): HTMLLabelElement {
  const label = page.createElement('label')
  label.className = look
  label.htmlFor = field.id
  label.textContent = text
  return label
}

/** The tick box, the note, and what stands on paper in place of the note. */
function addFields(page: Document, step: HTMLElement, index: number): HTMLElement[] {
  const tick = alone(page.createElement('input'), `weeg-${index}-gezet`)
  tick.type = 'checkbox'
  tick.className = 'utrecht-checkbox utrecht-checkbox--html-input'
  const option = page.createElement('div')
  option.className = 'sp-option'
  const look = 'utrecht-form-label utrecht-form-label--checkbox sp-option__label'
  option.append(tick, labelled(page, tick, words(step, 'weighDone'), look))

  const note = alone(page.createElement('textarea'), `weeg-${index}`)
  note.className = 'utrecht-textarea utrecht-textarea--html-textarea'
  note.rows = 3
  const paper = page.createElement('p')
  paper.className = 'sp-weigh__paper nl-paragraph'
  const frame = page.createElement('div')
  frame.className = 'utrecht-form-field sp-field'
  frame.append(labelled(page, note, words(step, 'weighNote'), 'utrecht-form-label sp-label'), note, paper)
  return [option, frame]
}

function addButton(page: Document, frame: HTMLElement, text: string, press: () => void): void {
  const button = page.createElement('button')
  button.type = 'button'
  button.className = 'nl-button nl-button--secondary'
  button.textContent = text
  button.addEventListener('click', press)
  frame.append(button)
}

/**
 * The fields of the aid in weighing, which live in this page and nowhere else: nothing of them is sent or kept. They are emptied on
 * leaving, by their button, and when the page comes back out of the memory of the browser; on paper stands what was typed.
 */
export function startWeighing(view: Window): void {
  const { document: page } = view
  const aid = page.querySelector<HTMLElement>('[data-weigh]')
  const buttons = aid?.querySelector<HTMLElement>('[data-weigh-buttons]')
  const said = aid?.querySelector<HTMLElement>('[data-weigh-said]')
  if (!aid || !buttons || !said) return
  for (const [index, step] of aid.querySelectorAll<HTMLElement>('[data-weigh-step]').entries())
    step.append(...addFields(page, step, index + 1))
  const notes = [...aid.querySelectorAll('textarea')]
  const ticks = [...aid.querySelectorAll('input')]

  const paper = (fill: boolean) => {
    for (const note of notes)
      if (note.nextElementSibling) note.nextElementSibling.textContent = fill ? note.value : ''
  }
  const empty = () => {
    for (const note of notes) note.value = ''
    for (const tick of ticks) tick.checked = false
    paper(false)
  }
  addButton(page, buttons, words(aid, 'weighPrint'), () => view.print())
  addButton(page, buttons, words(aid, 'weighClear'), () => {
    empty()
    said.textContent = words(aid, 'weighCleared')
  })
  for (const shown of aid.querySelectorAll<HTMLElement>('[data-weigh-with]')) shown.hidden = false
  for (const gone of aid.querySelectorAll<HTMLElement>('[data-weigh-without]')) gone.hidden = true

  aid.addEventListener('input', () => {
    said.textContent = ''
  })
  view.addEventListener('beforeprint', () => paper(true))
  view.addEventListener('afterprint', () => paper(false))
  view.addEventListener('beforeunload', (event) => {
    if (notes.some(({ value }) => value !== '') || ticks.some(({ checked }) => checked))
      event.preventDefault()
  })
  view.addEventListener('pagehide', empty)
  view.addEventListener('pageshow', empty)
  const open = () => {
    const fold = aid.querySelector('details')
    if (fold && view.location.hash === `#${aid.id}`) fold.open = true
  }
  view.addEventListener('hashchange', open)
  open()
}
