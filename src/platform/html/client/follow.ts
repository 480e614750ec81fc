const seconds = 1000
const pause = 3 * seconds
const pauseAfterError = 10 * seconds

/** Says to the server that nobody pressed anything: the session does not live longer by it. */
const byItself = { headers: { 'sp-by-itself': '1' }, cache: 'no-store', redirect: 'manual' } as const

/** The words of who has something open or is reading with the keyboard stay where they are: a part that has the focus is not replaced. */
const swap = (page: Document, fresh: Document): boolean => {
  const parts = page.querySelectorAll<HTMLElement>('[data-live]')
  let whole = true
  for (const part of parts) {
    const next = fresh.getElementById(part.id)
    if (!next) return false
    if (part.innerHTML === next.innerHTML) continue
    if (part.contains(page.activeElement)) whole = false
    else part.replaceChildren(...next.childNodes)
  }
  return whole
}

/**
 * Keeps a page in step with what others change: asks every few seconds for the version alone, and fetches the parts that change only when it
 * is another. When the server does not answer with a version any more, the whole page is asked again: it says why.
 */
export function followChanges({ document: page, location, setTimeout }: Window & typeof globalThis): void {
  const root = page.querySelector<HTMLElement>('[data-version-url]')
  const url = root?.dataset.versionUrl
  if (!root || !url) return
  let shown = root.dataset.version

  const refresh = async (version: string) => {
    const response = await fetch(location.href, byItself)
    if (!response.ok) return location.reload()
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!fresh.querySelector('[data-version-url]')) return location.reload()
    if (swap(page, fresh)) shown = version
  }
  const ask = async () => {
    let next = pause
    try {
      const response = page.hidden ? undefined : await fetch(url, byItself)
      if (response && !response.ok) return location.reload()
      const version = await response?.text()
      if (version !== undefined && version !== shown) await refresh(version)
    } catch {
      next = pauseAfterError
    }
    setTimeout(ask, next)
  }
  setTimeout(ask, pause)
}
