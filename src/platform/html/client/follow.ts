const seconds = 1000
const pause = 3 * seconds
const pauseAfterError = 10 * seconds

/** Says to the server that nobody pressed anything: the session does not live longer by it. */
const byItself = { headers: { 'sp-by-itself': '1' }, cache: 'no-store', redirect: 'manual' } as const

/** Puts the focus back on the same link after a part was replaced, or on the part itself: nobody is sent to the top of the page. */
const keepFocus = (part: HTMLElement, focused: string | null | undefined): void => {
  if (focused === undefined) return
  const same = [...part.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)
  if (!same) part.tabIndex = -1
  const place = same ?? part
  place.focus()
}

/** Replaces the parts that changed: what was taken back is gone at once. Gives false when the page is another one now. */
const swap = (page: Document, fresh: Document): boolean => {
  for (const part of page.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = fresh.getElementById(part.id)
    if (!next) return false
    if (part.innerHTML === next.innerHTML) continue
    const { activeElement } = page
    const focused = part.contains(activeElement) ? activeElement?.getAttribute('href') : undefined
    part.replaceChildren(...next.childNodes)
    keepFocus(part, focused)
  }
  return true
}

/**
 * Keeps a page in step with what others change: asks every few seconds for the version alone, and fetches the parts that change only when it
 * is another. When the server does not answer with a version any more, the whole page is asked again: it says why. A page that is not looked at
 * does not ask; who comes back to it does not look at what is gone.
 */
export function followChanges({
  document: page,
  location,
  setTimeout,
  clearTimeout,
}: Window & typeof globalThis): void {
  const root = page.querySelector<HTMLElement>('[data-version-url]')
  const url = root?.dataset.versionUrl
  if (!root || !url) return
  let shown = root.dataset.version
  let asking = false

  const refresh = async (version: string) => {
    const response = await fetch(location.href, byItself)
    if (!response.ok) return location.reload()
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!fresh.querySelector('[data-version-url]') || !swap(page, fresh)) return location.reload()
    shown = version
  }
  const ask = async () => {
    let next = pause
    asking = true
    try {
      const response = page.hidden ? undefined : await fetch(url, byItself)
      if (response && !response.ok) return location.reload()
      const version = await response?.text()
      if (version !== undefined && version !== shown) await refresh(version)
    } catch {
      next = pauseAfterError
    }
    asking = false
    timer = setTimeout(ask, next)
  }
  let timer = setTimeout(ask, pause)
  page.addEventListener('visibilitychange', () => {
    if (page.hidden || asking) return
    clearTimeout(timer)
    void ask()
  })
}
