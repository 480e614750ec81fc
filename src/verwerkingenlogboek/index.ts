/** The door of this chapter. */
export { type Anker, openAnker } from './anker.ts'
export { bewaarjarenLogboek, ruimDagenOp } from './opruimen.ts'
export type { Bevinding, BevindingSoort } from './segment.ts'
export { type DagUitslag, verifieer } from './verifieer.ts'
export { verzendAlles } from './verzend.ts'
export { herstelAnkers, startZegelaar, type Zegelaar, zegelAlles } from './zegel.ts'
