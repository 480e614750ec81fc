const guarded = 'form[data-guard]'

/** A form may be sent again after this many milliseconds: the first may have been a download, or may have failed. */
const again = 10_000

/**
 * Warns who leaves a form with something typed, and lets a form be sent once. The button is not disabled: then its own
 * name and value would not be sent, and the first press must always work.
 */
export function guardForms(view: Window): void {
  const page = view.document
  let sent = new WeakMap<HTMLFormElement, number>()
  let leaving = false

  page.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>(guarded) : null
    if (form) form.dataset.guard = 'typed'
  })
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    const last = sent.get(form)
    if (last !== undefined && event.timeStamp - last < again) return event.preventDefault()
    sent.set(form, event.timeStamp)
    leaving = form.matches(guarded)
  })
  page.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-leave]') : null
    if (!link) return
    event.preventDefault()
    leaving = true
    view.location.replace(link.href)
  })
  view.addEventListener('beforeunload', (event) => {
    if (leaving || !page.querySelector('form[data-guard=typed]')) return
    event.preventDefault()
    sent = new WeakMap()
  })
  // Back in the history shows the page as it was left, with its form sent.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    leaving = false
    sent = new WeakMap()
  })
}
