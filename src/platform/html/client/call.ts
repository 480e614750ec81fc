import { startPlaces } from './places.ts'
import { startShortcuts } from './shortcuts.ts'
import { watchUnkept } from './unkept.ts'

startShortcuts(document)
watchUnkept(window)
startPlaces(document)
