import { keepDraft } from './draft.ts'
import { startFilters } from './filter.ts'
import { guardForms } from './guard.ts'
import { startHints } from './hints.ts'
import { startReading } from './read-aloud.ts'
import { watchSession } from './session.ts'

startFilters(document)
guardForms(window)
startHints(document)
keepDraft(window)
watchSession(window)
startReading(window)
document.querySelector<HTMLElement>('[autofocus]')?.focus()
