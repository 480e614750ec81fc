/**
 * Lets one letter choose an answer, only while the focus is on an answer of the same question (WCAG 2.1.4), and shows the letters:
 * without a script they would be a promise that nothing keeps.
 */
export function startShortcuts(page: Document): void {
  for (const shown of page.querySelectorAll<HTMLElement>('[data-shortcut-shown]')) shown.hidden = false
  page.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey || !(target instanceof HTMLInputElement) || target.type !== 'radio')
      return
    const answers = target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[data-shortcut]')
    const chosen = [...(answers ?? [])].find(({ dataset }) => dataset.shortcut === key.toLowerCase())
    if (!chosen) return
    event.preventDefault()
    chosen.focus()
    if (!chosen.checked) chosen.click()
  })
}
