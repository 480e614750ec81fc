/** Milliseconds without typing that count as a pause, and the least between two times of keeping. */
const pause = 2_000
const least = 10_000

/**
 * Asks the server to keep what stands in the form, as its button "later" would. Answers how long the session may be idle
 * from now, or nothing when it did not work out.
 */
async function keep(form: HTMLFormElement, leaving: boolean): Promise<number | undefined> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`]))
  body.append('_stap', 'later')
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      keepalive: leaving,
    })
    if (!response.ok || response.redirected) return undefined
    const { idleEnds, now } = await response.json()
    return Number.isFinite(idleEnds - now) ? idleEnds - now : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a long form on the server at each pause in typing, and when the page goes out of sight: a phone that is put away
 * loses nothing. Without a script the button does it.
 */
export function keepDraft(view: Window): void {
  const page = view.document
  const form = page.querySelector<HTMLFormElement>('form[data-draft]')
  const status = form?.querySelector<HTMLElement>('[data-draft-saved]')
  if (!form || !status) return
  const tabs = new BroadcastChannel('sessie')
  let timer: number | undefined
  let last = Number.NEGATIVE_INFINITY
  let typed = 0
  let kept = 0
  let sent = false

  const say = (words: string | undefined) => {
    if (words && status.textContent !== words) status.textContent = words
  }
  const save = async (leaving = false) => {
    view.clearTimeout(timer)
    if (sent || kept === typed) return
    const now = typed
    last = performance.now()
    const remaining = await keep(form, leaving)
    if (remaining === undefined) return say(status.dataset.draftFailed)
    tabs.postMessage(remaining)
    kept = now
    if (kept === typed && form.dataset.guard) form.dataset.guard = 'clean'
    say(status.dataset.draftSaved)
  }

  form.addEventListener('input', () => {
    typed += 1
    view.clearTimeout(timer)
    timer = view.setTimeout(save, Math.max(pause, last + least - performance.now()))
  })
  form.addEventListener('submit', () => {
    sent = true
    view.clearTimeout(timer)
  })
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') save(true)
  })
  // Back in the history shows the page as it was left, with its form sent.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) sent = false
  })
}
