/** Lower case and without accents, so that "Çelik" is found by "celik". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function filter(field: HTMLInputElement, list: HTMLElement): void {
  const wanted = plain(field.value).split(/\s+/)
  const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')]
  for (const item of items) {
    const text = plain(item.textContent ?? '')
    item.hidden = !wanted.every((word) => text.includes(word))
  }
  const status = field.parentElement?.querySelector<HTMLElement>('[data-filter-status]')
  if (!status) return
  const shown = items.filter((item) => !item.hidden).length
  const words = status.dataset.filterStatus ?? ''
  status.textContent = words.replace('{shown}', `${shown}`).replace('{total}', `${items.length}`)
}

/** Shows the filter fields and lets each filter its list while typing; nothing typed leaves the page. */
export function startFilters(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>('[data-filter]')) {
    const list = page.getElementById(field.dataset.filter ?? '')
    const frame = field.closest<HTMLElement>('[data-filter-frame]')
    if (!list || !frame) continue
    frame.hidden = false
    field.addEventListener('input', () => filter(field, list))
  }
}
