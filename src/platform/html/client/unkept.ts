const unkept = 'form[data-unkept]'

/** The same page as the server would make it now; nothing when there is no session, no such page for this role, or no server. */
async function askAgain(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', headers: { accept: 'text/html' } })
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}

/** A session that began in another tab has numbers of its own. */
function renew(page: Document, fresh: Document): void {
  for (const name of ['_csrf', '_pet']) {
    const now = fresh.querySelector<HTMLInputElement>(`${unkept} [name=${name}]`)
    if (!now) continue
    for (const field of page.querySelectorAll<HTMLInputElement>(`input[name=${name}]`))
      field.value = now.value
  }
}

function empty(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
    else field.value = ''
  }
  form.dataset.guard = 'clean'
}

/** The answer that rules out sending the form: `a|b&c` of selectors, one alone or several together. */
function ruledOutBy(form: HTMLFormElement): HTMLElement | undefined {
  for (const together of (form.dataset.unkept ?? '').split('|').filter(Boolean)) {
    const answers = together.split('&').map((answer) => form.querySelector<HTMLElement>(answer))
    if (answers.every((answer) => answer !== null)) return answers.at(-1) ?? undefined
  }
  return undefined
}

/** What the other form asks too is answered once. */
function follow(page: Document): void {
  for (const follower of page.querySelectorAll<HTMLSelectElement>('[data-follows] select')) {
    const leader = page.querySelector<HTMLSelectElement>(
      `${unkept}[data-guard] select[name=${follower.name}]`,
    )
    leader?.addEventListener('change', () => {
      follower.value = leader.value
    })
  }
}

/**
 * A form of which nothing is kept before it is sent is sent only when there is a session to send it in: it asks without telling
 * anything, and else says so and leaves the page as it is. It is not sent either while an answer is chosen that rules it out.
 * Who closes the call with the other form empties this one; who comes back to the page with the buttons of the browser finds it new.
 */
export function watchUnkept(view: Window): void {
  const { document: page } = view
  const main = page.querySelector<HTMLFormElement>(`${unkept}[data-guard]`)
  const failed = page.querySelector<HTMLElement>('[data-unkept-failed]')
  if (!main || !failed) return
  let asking = false
  let asked: HTMLFormElement | undefined

  const send = async (form: HTMLFormElement, by: HTMLElement | null) => {
    asking = true
    const fresh = await askAgain(main.action)
    asking = false
    failed.hidden = fresh !== undefined
    if (!fresh) return failed.focus()
    renew(page, fresh)
    asked = form
    form.requestSubmit(by)
  }
  page.addEventListener(
    'submit',
    (event) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || !form.matches(unkept)) return
      const ruledOut = ruledOutBy(form)
      if (ruledOut) {
        event.preventDefault()
        return ruledOut.focus()
      }
      if (asked === form) {
        asked = undefined
        if (form.dataset.empties) empty(main)
        return
      }
      event.preventDefault()
      if (!asking) send(form, submitter)
    },
    { capture: true },
  )
  follow(page)
  // Back from the memory of the browser stands the call that was sent; a second one in it would be taken for the first.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    empty(main)
    view.location.replace(main.action)
  })
}
