const warningTime = 120_000

type Text = 'idle' | 'absolute' | 'ended' | 'failed'

interface Ends {
  /** Milliseconds of `performance.now()`. */
  idle: number
  readonly absolute: number
}

/**
 * Asks the server to extend. Answers how long the session may be idle from now, or nothing when it did not work out.
 * The server answers JSON: { idleEnds, now }, milliseconds since 1970 by its own clock.
 */
async function extend(form: HTMLFormElement): Promise<number | undefined> {
  const fields = new FormData(form)
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, `${value}`]))
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    })
    if (!response.ok) return undefined
    const { idleEnds, now } = await response.json()
    return Number.isFinite(idleEnds - now) ? idleEnds - now : undefined
  } catch {
    return undefined
  }
}

function readEnds({ sessionNow, sessionIdleEnds, sessionAbsoluteEnds }: DOMStringMap): Ends | undefined {
  if (!sessionIdleEnds || !sessionAbsoluteEnds) return undefined
  const offset = performance.now() - Number(sessionNow ?? Date.now())
  return { idle: Number(sessionIdleEnds) + offset, absolute: Number(sessionAbsoluteEnds) + offset }
}

class Warning {
  readonly dialog: HTMLDialogElement
  readonly form: HTMLFormElement

  constructor(dialog: HTMLDialogElement, form: HTMLFormElement) {
    this.dialog = dialog
    this.form = form
  }

  /** Opens on `text`; only an idle session can still be extended. */
  show(text: Text): void {
    for (const line of this.dialog.querySelectorAll<HTMLElement>('[data-session-text]')) {
      line.hidden = line.dataset.sessionText !== text
    }
    const mayExtend = text === 'idle' || text === 'failed'
    this.form.hidden = !mayExtend
    const close = this.dialog.querySelector<HTMLElement>('[data-session-close]')
    if (close) close.hidden = mayExtend
    if (!this.dialog.open) this.dialog.showModal()
  }

  close(): void {
    if (this.dialog.open) this.dialog.close()
  }
}

/** What to say at this moment, if anything. */
function textAt(now: number, ends: Ends): Text | undefined {
  const first = Math.min(ends.idle, ends.absolute)
  if (now >= first) return 'ended'
  if (now < first - warningTime) return undefined
  return ends.absolute <= ends.idle ? 'absolute' : 'idle'
}

/**
 * Two minutes before the session ends a dialog opens, with the focus on the button that extends: one key is enough.
 * Work in another tab keeps this one alive too. What is typed stays on the page, also after the end.
 */
export function watchSession({ document: page }: Window): void {
  const ends = readEnds(page.body.dataset)
  const dialog = page.querySelector<HTMLDialogElement>('#sessie')
  const form = dialog?.querySelector<HTMLFormElement>('[data-session-form]')
  if (!ends || !dialog || !form) return

  const warning = new Warning(dialog, form)
  const tabs = new BroadcastChannel('sessie')
  let said: Text | undefined

  const tick = () => {
    const text = textAt(performance.now(), ends)
    if (text === said) return
    said = text
    if (text) warning.show(text)
    else warning.close()
  }
  const extended = (remaining: number) => {
    ends.idle = Math.max(ends.idle, performance.now() + remaining)
    tick()
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const remaining = await extend(form)
    if (remaining === undefined) return warning.show('failed')
    tabs.postMessage(remaining)
    extended(remaining)
  })
  tabs.addEventListener('message', ({ data }) => extended(Number(data)))
  tabs.postMessage(ends.idle - performance.now())
  setInterval(tick, 1000)
  tick()
}
