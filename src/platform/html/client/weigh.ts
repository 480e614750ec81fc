import { startWeighing } from './weighing.ts'

startWeighing(window)
