interface Hint {
  readonly pattern: string
  readonly question: string
}

/** Asks beside a field what its words give rise to, while typing; nothing typed leaves the page and nothing is stopped. */
export function startHints(page: Document): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-hints]')) {
    const field = page.getElementById(place.dataset.hintsFor ?? '')
    if (!(field instanceof HTMLTextAreaElement)) continue
    const hints: readonly Hint[] = JSON.parse(place.dataset.hints ?? '[]')
    const ask = () => {
      const asked = hints.filter(({ pattern }) => new RegExp(pattern, 'i').test(field.value))
      const words = asked.map(({ question }) => question).join(' ')
      if (place.textContent !== words) place.textContent = words
    }
    field.addEventListener('input', ask)
    ask()
  }
}
