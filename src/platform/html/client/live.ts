import { followChanges } from './follow.ts'

followChanges(window)
